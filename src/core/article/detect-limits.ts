/** Numbers of the detector; its 0.3 ms bound them. */
export const DETECT_LIMITS = {
  /** The first forty paragraphs tell what the next four hundred would. */
  paragraphs: 60,
  /** Text nodes read in all, where a page has no paragraphs. */
  nodes: 3_000,
  /** Shorter paragraphs are labels, captions and teasers. */
  paragraph: 80,
  /** News in brief runs to sixty words; below is a teaser or a paywall's stub. */
  article: 250,
  /** A page with an article's metadata may be a stub. */
  declared: 140,
  /** The longest live blogs have 30,000; the walk of more would be felt. */
  elements: 100_000,
  /** Elements of one name counted. */
  count: 2_000,
  /** Pauses in ms after which a page that was no article yet is looked at again: late content of single-page sites. */
  lateLooks: [1200, 3500],
} as const;
