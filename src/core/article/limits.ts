/** Numbers of reading a page, each with its reason. */
export const WALK_LIMITS = {
  /** 300 kB: twice the longest article among a thousand saved ones; the walk of it takes about 50 ms. */
  text: 300_000,
  /** A long live blog has 8,000. */
  textNodes: 20_000,
  /** Beyond this only generated pages go; the whole walk stays under half a second. */
  nodes: 200_000,
  /** Class lists of generated styles run to kilobytes; what an author named comes first. */
  hint: 160,
} as const;
