/** What else of its world the article names. */
export const WORLD = {
  /** Its country is named in the article, once or often. */
  home: 1.2,
  homeOften: 0.6,
  /** For a body's short form ("Congress"): its country is the one the article speaks of most. */
  homeLeads: 2.35,
  /** For a surname that only one entity bears, and for what but one is called. */
  homeLeadsPerson: 1.4,
  homeLeadsName: 0.5,
  /** The Supreme Court of an article on South Korea is hardly the American one. */
  otherLeads: -1,
  /** Nor its Labour Party the British one, though that is its whole name. */
  otherLeadsName: -2.5,
  /** "Taliban" where the Pakistani Taliban are named, and Pakistan leads. */
  anotherLeads: -8,
  /** "Turkish Foreign Ministry": the country before a body's name is its own, or another's. */
  nationOwn: 2.5,
  nationOther: -6,
  /** Its country is named half as often as the leading one, and often: "Congress" where Israel leads. */
  homeAlmostLeads: 1.2,
  /** Each related entity of the article, up to three. */
  neighbour: 0.9,
  /** A person or small place of whose world nothing is named. */
  unrelated: -1.2,
  /** The same of a body (no acronym) or place that nothing else is called like: firms act the world over. */
  unrelatedBody: -0.6,
  unrelatedPlace: -0.5,
  /** "Independence Square" stands in fifty capitals. */
  unrelatedTitle: -2.6,
  /** The Gaza Strip, of an article that has told of "Gaza province". */
  toldLonger: -6,
  /** "The 2016 elections", where another country leads. */
  otherVote: -3,
  /** "The war in Ukraine" of 2023 is not that of 2014 to 2022. */
  over: -2,
} as const;
