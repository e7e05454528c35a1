/** What is told of a body: chambers, firms, clubs, papers. */
export const BODIES = {
  /** "The Amazon" is no firm. */
  bareFirm: -4,
  /** "Apple (AAPL)". */
  ticker: 2.5,
  /** "The Fed had cut rates". */
  ofMoney: 2.5,
  /** "Real Madrid beat Barcelona": the city is ruled out, and the country may be unnamed. */
  side: 5,
  /** "American canceled flights": a short and ambiguous word, and the country may be unnamed. */
  airline: 6.2,
  /** "The Dow fell 634 points": nothing else that is called so does. */
  index: 5,
  /** "Target fell 25 percent", "Meta's shares". */
  shares: 2.5,
  /** "Stocks fell after Caterpillar said …". */
  ofShares: 1,
  /** "The carmaker Honda". */
  calledFirm: 1.5,
  /** "Taught at Cornell": enough to take the doubt from the name of a town or founder. */
  study: 2.5,
  /** "FCC chairman": bodies have officers, words and places seldom. */
  officer: 1,
  /** "An analyst at Gartner": who works for something works for a body. */
  employer: 1,
  /** "Dell Technologies Inc." */
  legalForm: 1,
  /** "The House and Senate". */
  bothChambers: 6,
  /** "The UN …. The General Assembly …", of whom nothing else is told. */
  bodyNamed: 1.6,
  /** "The Security Council vetoed the resolution", or that of an article on the United Nations. */
  ofNations: 2.5,
  /** In a sports report a country or city without a preposition is its team. */
  team: -12,
  /** "The Saints" of such a report are a team. */
  nickname: 1.2,
  /** "The Kings", of an article that names the Sydney Kings. */
  othersNickname: -6,
  /** "In Dallas" is no club. */
  insideTown: -4,
  /** "The Blue Jays" are nothing else. */
  nicknameOfTwo: 3.6,
  /** Liverpool there is the club, as the city is as good as ruled out. */
  club: 3,
  /** "Wolfsburg have told", "Lazio midfielder". */
  asTeam: 4,
  /** A nickname with the goals of a match behind it. */
  result: 3.5,
  /** In a report on baseball. */
  ofLeague: 1.5,
  ofLeagueOther: -3,
  /** The SEC of a report on college football. */
  conference: 1.5,
  conferenceOther: -3,
  /** "As GM", of a team's general manager. */
  manager: -6,
  /** The ICC of a report on cricket, the ECB of a text without a word of it. */
  courtRather: -6,
  /** "Bloomberg" where Michael Bloomberg was named is not the agency, unless it is cited. */
  personRather: -1.2,
  /** "Source: Stern", "told Bild", for organisations. */
  cited: 4.6,
  /** In a list of bodies. */
  listBody: 3.5,
  /** "N-VA, Vooruit and MR": parties of one country. */
  listParties: 1,
  /** In a list of firms "Ford" is no premier. */
  listOther: -6,
  /** "Parliament voted", of an article on Ukraine that names Brussels, too. */
  anyParliament: -1.7,
} as const;
