/** How an entity bears a name, how that is written here, and who of the name stands in the article. */
export const NAMES = {
  /** A full name of two words or more is nearly proof by itself. */
  fullName: 6,
  /** One word that is a whole name (Ukraine, NATO), by prominence 1 to 5. */
  oneWord: [0, 2.2, 2.8, 3.6, 4.4, 5],
  /** A surname or short form, by prominence: only the best known may stand without help. */
  short: [0, -1, -0.6, 0.2, 1.1, 2.6],
  /** "Hurricanes Harvey and Irma". */
  storm: 6,
  /** "Perez Molina": nearly as good as a full name. */
  surnameOfTwo: 1.1,
  /** "Washington" for the capital, "Kherson" for the oblast: nearly as good as the name. */
  shortPlace: -1,
  /** "The Amazon" is the forest or the river rather than the company. */
  bare: -0.9,
  /** "National Assembly" of a country that leads the article. */
  shortBody: 0.6,
  /** The same where no other body of that country is called so: "Congress" in Mexico, "the Liberal Party" in Australia. */
  shortWordAlone: 1.6,
  shortBodyAlone: 2.1,
  demonym: 4,
  /** Declared to be also a word or another name. */
  ambiguous: -2,
  /** ICE against ice: the capitals are half the proof. */
  acronym: 1,
  /** USGS can hardly be anything else. */
  longAcronym: 0.6,
  /** Generated entries bear names that nobody has checked. */
  placed: -2,
  /** The same of a firm whose one word is nothing else. */
  placedFirm: -0.9,
  /** "St. John's" rather than what belongs to St. John. */
  possessed: 1,
  /** The full name stands in the article. */
  antecedent: 5,
  /** The full name stands only behind, and another of the name is known to everyone: less than the margin over the other. */
  antecedentLater: 0.5,
  /** The full name of a region in the article whose city is called so, and better known. */
  antecedentRegion: 1.5,
  /** The full name is the latest among namesakes. */
  latestAntecedent: 1.5,
  /** "Moore", after "Tim Moore" of a generated entry. */
  decidedPlaced: 1,
  /** For a short name that everyone knows and nobody shares: enough by itself. */
  renowned: 0.5,
  /** SANA against Sana. */
  unlikeLetters: -12,
  /** Unknown capitalised word beside a name of several words. */
  besideUnknown: -3.5,
  /** It is somebody's first name or surname here, of whom the data do not know. */
  firstName: -9,
  surname: -3,
  surnameTown: -6,
  /** An unknown word with a capital stands before it. */
  beforeUnknown: -1.5,
  /** A lone first word of a sentence, seen nowhere else with a capital. */
  opensOnly: -1.7,
  /** The same word stands in lower case elsewhere. */
  lowerElsewhere: -2.5,
  /** All its words do, and only style gives them capitals here. */
  ordinary: -6,
  /** In a headline in capitals, one word, seen nowhere else. */
  styledOnly: -1.5,
  /** An unknown namesake ("Anna Putin") was named: the bare surname is hers unless ours was named too. */
  namesake: -6,
  namesakeToo: -1,
} as const;
