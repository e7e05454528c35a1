/** What is told of a place: in what it lies, what kind it is, beside what it stands. */
export const PLACES = {
  /** "Rome" below the heading "GEORGIA": another state's, or abroad; less than a name of the best known with "in" before it. */
  underOther: -4,
  /** "GEORGIA" itself, and Rome below it. */
  heading: 4,
  /** Nor is Tres Ríos of an article on Mexico the Brazilian town, whatever its whole name. */
  otherLeadsTown: -1.5,
  /** "In Limassol", of an article on Cyprus: half of what the country of a known one gets. */
  townHere: 0.6,
  /** A small town, of an article that names other states of its country. */
  otherState: -9,
  /** "The US city of Birmingham"; less than certain, as places change hands. */
  ownerOther: -4,
  /** "Birmingham", where the country that leads has one; Oxford in Ohio; "Firefox Mobile", of an article on mobile telephones. */
  elsewhere: -1.2,
  lesserTown: -1.2,
  wordRather: -1.2,
  /** "The occupied territories", of an article on Ukraine. */
  territoriesOther: -6,
  /** "in X". */
  preposition: 1,
  /** A person of whom one would say in, at or near is a place by the same name. */
  placeRather: -1.2,
  /** "X region", "the city of X": the kind of place it makes it. */
  typeWord: 2.5,
  typeMismatch: -2,
  /** "Buenos Aires province" is not the city. */
  typeMismatchFull: -5,
  /** The city, in "Cebu province". */
  regionRather: -8,
  /** "Kharkiv, Dnipro and Odesa": a river has its article; "in Blue Nile": the state; "across the Dnipro": no city. */
  riverBare: -2,
  riverRather: -5,
  /** "In Riverside and Orange Counties". */
  county: -12,
  /** "Goma, Democratic Republic of the Congo"; "Columbus, Indiana" for the other Columbus, "Paris, Texas" for the other Paris. */
  commaInside: 4,
  commaElsewhere: -5,
  commaAbroad: -12,
  regionInSentence: 1,
  /** "OK" and "MA" are Oklahoma and Massachusetts only in "Tulsa, OK". */
  codeAlone: -8,
  /** "Bristow, VA", of a town that is not in the data. */
  codeAfterTown: 2,
  /** "Southern California". */
  namedPart: -12,
  /** "The road from Anaba village": generated are towns and cities; "in the city of Gaza": the Strip is none. */
  village: -12,
  cityRather: -12,
  /** "Ohio, Georgia and Washington" are states, "Jordan, Egypt and Iraq" countries. */
  list: 2,
  /** The capital, in a list of states. */
  ofStates: -1.5,
  /** "The Abia governor". */
  ofState: 1,
  /** The place behind “in” or “of” has no such town. */
  elsewhereBehind: -6,
  twin: 3,
  /** "KYIV —". */
  dateline: 3,
  /** “QUEBEC -” is written in the city. */
  datelineRegion: -8,
  /** A capital that speaks: only capitals stand for governments. */
  government: 3,
  /** "Washington has", "backed by Washington". */
  governmentPerhaps: 1.2,
} as const;
