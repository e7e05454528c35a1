/** Numbers of more than one file, each with its reason where it is not plain; a number of one rule stands beside that rule. */

/** Bounds of one record. */
export const ENTITY_LIMITS = {
  /** Longer "names" in news are titles of works or sentences. */
  nameLength: 120,
  /** Thirteen spellings cover Zelenskyy in eight languages; sixty cover every table we know. */
  names: 60,
  /** One line of the card at 340 px, 13 px type. */
  whatLength: 80,
  /** Under 40 characters nothing is explained; over 280 it is not read in four seconds. */
  gistMin: 40,
  gistMax: 280,
  /** What Kindle X-Ray allows its authors, and about one screen of the card. */
  moreMax: 1200,
  relations: 40,
  roles: 40,
} as const;

/** Manners of the page's reader: times in ms. */
export const PAGE_LIMITS = {
  /** Moving on to a neighbouring name while a card was open a moment ago: she is exploring. */
  warmDelay: 80,
  /** How long after a card closed the pointer counts as exploring. */
  warmFor: 600,
  /** WCAG 1.4.13: time to cross the gap between name and card. */
  hideDelay: 300,
  /** Longest rest in the corridor between name and card. */
  corridor: 900,
  /** A finger that moved further was scrolling. */
  tapSlop: 10,
  /** Quiet after the page's last change before it is read again. */
  settle: 400,
  /** A page that does not rest is read again this long after its first change: a ticker must not keep a new paragraph unread. */
  unrest: 5000,
  /** Doublings of both waits, one in four readings: a page that always changes is in the end read every 13 s, or 160 s where it never rests. */
  slower: 5,
  /** At most this many changes per second; more is a storm, and the page is left alone until it rests. */
  storm: 4000,
} as const;

/** Bounds of what one page may ask of the background. */
export const READING_LIMITS = {
  /** Longer texts are books or broken pages. */
  articleLength: 300_000,
  /** What a taken-over content script could add at most. */
  feedback: 5000,
  /** Longest query for a name. */
  query: 200,
} as const;
