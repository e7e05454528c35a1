/** What is told of a person: relatives, offices, titles, life and death. */
export const PEOPLE = {
  /** "His son, Gamal": first name, surname and relation fit. */
  kin: 6,
  /** "Jordan's King Abdullah": whatever else the article names. */
  crown: 6.2,
  /** "Brazil's Cardoso", who leads it on the day: nearly proof. */
  leads: 4,
  /** "Burr, Cassidy, Collins, Murkowski and Romney": as good as full names, and enough for the first word of a sentence whose world is told nowhere else. */
  bench: 6,
  /** "The elder Mr. Bush". */
  toldByAge: 6,
  /** Office before the name, held on the article's day; held before; unknown to us. */
  officeNow: 3,
  officeBefore: 2.2,
  officeOther: 0.6,
  /** An office held now, whose country the article names, on the very day. */
  officeHere: 1.5,
  /** "Snowe (R-Maine)": she sits for the state behind her name. */
  seat: 5,
  /** No president, where a president is called so. */
  officeAnothers: -5,
  /** "Kim said she …" */
  pronoun: 1.5,
  pronounOther: -4,
  /** "Xi’s father, Xi Zhongxun": more than a full name in the article, or nobody is taken for his own father. */
  ownRelative: -8,
  /** "Mr", "Dr". */
  honorific: 0.8,
  /** "Mrs" leaves few of those who bear a surname. */
  addressed: 0.8,
  /** A title before what is no person. */
  officeNone: -5,
  titleMismatch: -3.5,
  /** "Miss USA", "Mr Jordan". */
  honorificMismatch: -9,
  /** "X said". */
  speech: 0.6,
  /** Lived, existed or held office long before. */
  longDead: -1.5,
  /** Obituaries speak of whoever has just died. */
  justDied: 3.2,
  /** "Bush was buried": of several the one who has died, and no other. */
  toldDead: 5,
  /** "Was shot dead in 1983", of one who died in another year. */
  diedElsewhen: 8,
  /** "The late Ferdinand Marcos" is not his son. */
  late: 1,
  notLate: -4,
  /** President Ferdinand Marcos is the son today. */
  livingNamesake: -1.5,
  /** "Hariri said", of 2017: the father died in 2005. */
  deadSpeaks: -4,
  /** Not yet in any office on the article's day, or in the year that the sentence tells. */
  notYet: -2.5,
  /** "The Carter administration". */
  governed: 2.8,
  /** "Bouteflika", of an article that speaks of Algeria: nobody else is called so, and who has led a country is often named without more. */
  led: 1.5,
  /** Held an office on the article's day. */
  inOffice: 0.8,
} as const;
