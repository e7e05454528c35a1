/** Numbers of the detector; its 0.3 ms bound them. Each a constant of its own: the built script then holds the bare number. */

/** The first sixty paragraphs tell what the next four hundred would. */
export const PARAGRAPHS = 60;
/** Text nodes read in all, where a page has no paragraphs. */
export const NODES = 3_000;
/** Shorter paragraphs are labels, captions and teasers. */
export const PARAGRAPH = 80;
/** News in brief runs to sixty words; below is a teaser or a paywall's stub. */
export const ARTICLE = 250;
/** A page with an article's metadata may be a stub. */
export const DECLARED = 140;
/** The longest live blogs have 30,000; the walk of more would be felt. */
export const ELEMENTS = 100_000;
/** Elements of one name counted. */
export const COUNT = 2_000;
/** Pauses in ms after which a page that was no article yet is looked at again: late content of single-page sites. */
export const LATE_LOOKS = [1200, 3500] as const;
