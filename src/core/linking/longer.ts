import { BY_SHORT } from '../dictionary/layout.ts';
import { PLACE_TYPES } from '../entity.ts';
import { ALL_CAPS, CAPITAL, DIGITS, GAP_COMMA, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Case } from './case.ts';
import { hasPlus, isLetterOnly, isModel, isVenue } from './firm.ts';
import { EVENT, ORGANISATION, PERSON, PLACE } from './kinds.ts';
import type { Candidate } from './mentions.ts';
import { isGerman, type Reading, wordAt } from './reading.ts';
import { BODY_WORDS, DEPARTMENTS, DIRECTIONS, HARMLESS_FOLLOWERS, HEADS, KIN, NAMED_AFTER, PEERS, SHIPS } from './words.ts';

const COUNTRY = PLACE_TYPES.indexOf('country');
const PARTICLES = new Set('de des du la le les sur en'.split(' '));
const WIDER = new Set(['national', 'federal', 'central', 'state']);
const GENERATIONS = new Set(['iii', 'iv', 'sr', 'senior']);

/**
 * Names that known words around make longer, where `Surroundings` sees only unknown ones.
 * @returns why the candidate is out of the question, '' where it is not
 */
export function longerName({ facts, reading, mention, context, beside }: Case, { entity, by, ambiguous }: Candidate, kind: number): string {
  if (mention.anyCase) return '';
  const { tokens } = reading;
  const { from, to } = mention;
  const goesOn =
    to < tokens.count &&
    tokens.gap[to] === GAP_SPACE &&
    ((tokens.flags[to] as number) & CAPITAL) !== 0 &&
    ((tokens.flags[to - 1] as number) & POSSESSIVE) === 0;
  // The grandson of Martin Luther King is another man.
  if (kind === PERSON && goesOn && GENERATIONS.has(wordAt(reading, to))) return 'another generation of the family';
  // "Crown Prince Mohammed bin Nayef", where only "Crown Prince Mohammed" is known.
  if (kind === PERSON && isSonOf(reading, to) && wordAt(reading, to - 2) !== wordAt(reading, to)) return `part of a longer name: … ${wordAt(reading, to)}`;
  // "Prince Ali bin Hussein of Jordan" is a son of King Hussein.
  if (kind === PERSON && SONS.has(wordAt(reading, from - 1)) && tokens.gap[from] === GAP_SPACE) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "King Salman Base", "John F. Kennedy International Airport".
  if (kind === PERSON && goesOn && NAMED_AFTER.has(wordAt(reading, to + (wordAt(reading, to) === 'international' ? 1 : 0))))
    return `part of a longer name: … ${wordAt(reading, to)}`;
  // "The USS Ronald Reagan", "the Charles de Gaulle aircraft carrier".
  if (kind === PERSON && to - from > 1 && wordAt(reading, to) === 'aircraft' && wordAt(reading, to + 1) === 'carrier') return 'a ship: … aircraft carrier';
  if (kind === PERSON && SHIPS.has(wordAt(reading, from - 1)) && tokens.gap[from] === GAP_SPACE) return `a ship: ${wordAt(reading, from - 1)} …`;
  // A headline tells nothing of "Donna Kelce", but the text below names her so.
  if (kind === PERSON && beside.styled && to - from === 1 && tokens.gap[from] === GAP_SPACE)
    for (const at of context.namesakes.get(tokens.hash1[from] as number) ?? [])
      if (at !== from - 1 && tokens.hash1[at] === tokens.hash1[from - 1]) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  if (kind === PLACE && DIRECTIONS.has(wordAt(reading, to - 1)) && by === BY_SHORT) {
    if (goesOn && !HARMLESS_FOLLOWERS.has(wordAt(reading, to))) return `part of a longer name: … ${wordAt(reading, to)}`;
    // "the South" is a country only where that country is spoken of.
    if ((facts.type[entity] as number) === COUNTRY && !context.named.has(entity) && !context.homes.has(entity)) return 'a direction';
  }
  // "US$3bn", "US $3 billion"; but "lent Ukraine $3 billion".
  if (kind === PLACE && to - from === 1 && ((tokens.flags[from] as number) & ALL_CAPS) !== 0 && isCurrency(reading.text, tokens.end[to - 1] as number))
    return 'a currency';
  // "Der Krieg in Gaza war lang."
  if (kind === EVENT && wordAt(reading, to - 1) === 'war' && isGerman(reading)) return 'a German verb';
  // "It is D-Day for the government."
  if (kind === EVENT && wordAt(reading, to) === 'for' && FIGURATIVE.has(wordAt(reading, from - 1))) return 'a figure of speech';
  // "the City of York" is not the City, "the Gulf of Maine" not the Gulf.
  if (kind === PLACE && (by === BY_SHORT || ambiguous) && wordAt(reading, to) === 'of' && tokens.gap[to] === GAP_SPACE && tokens.gap[to + 1] === GAP_SPACE)
    if (((tokens.flags[to + 1] as number) & CAPITAL) !== 0) return 'part of a longer name: … of';
  // "OPEC+" is more than OPEC, "Disney+" than Disney; who bears the sign in its name shares it with another, and declares it.
  if (kind === ORGANISATION && hasPlus(reading, mention) && !(ambiguous && mention.candidates.length > 1)) return 'a plus behind it';
  if (isLetterOnly(reading, mention)) return 'only a letter';
  if (kind === ORGANISATION && isModel(reading, mention)) return 'the model of a product';
  if (kind === ORGANISATION && isVenue(reading, mention)) return 'a venue of its name';
  // "3.7.7" is a section, no date.
  if (((tokens.flags[from] as number) & DIGITS) !== 0 && NUMBERED.test(reading.text.slice(Math.max(0, (tokens.start[from] as number) - 2), tokens.start[from])))
    return 'part of a longer number';
  // "An Olympic-size pool".
  if (tokens.gap[to] === GAP_HYPHEN && SIZES.has(wordAt(reading, to))) return 'a measure';
  // "Charles de Thierry" is no king.
  if (kind === PERSON && to - from === 1 && isBeforeParticle(reading, to)) return `part of a longer name: … ${wordAt(reading, to)}`;
  // "The Paris treaty", "the Minsk agreements": the pact, not the city.
  if (kind === PLACE && CITIES.has(facts.type[entity] as number) && tokens.gap[to] === GAP_SPACE && PACTS.has(wordAt(reading, to)))
    if (((tokens.flags[to - 1] as number) & POSSESSIVE) === 0) return 'the name of a pact';
  // "The University of California, San Diego".
  if (kind === PLACE && CITIES.has(facts.type[entity] as number) && tokens.gap[from] === GAP_COMMA && isUniversity(reading, from))
    return 'the campus of a university';
  // "Notre-Dame-des-Neiges".
  if (to + 1 < tokens.count && tokens.gap[to] === GAP_HYPHEN && tokens.gap[to + 1] === GAP_HYPHEN && PARTICLES.has(wordAt(reading, to)))
    return `part of a longer name: … ${wordAt(reading, to)}`;
  // "Jaish al-Islam", where nobody knows the group.
  if (kind !== PERSON && isBehindArticle(reading, from)) return `part of a longer name: ${wordAt(reading, from - 1)}-…`;
  // "Liberal-National Party".
  if (kind === ORGANISATION && to - from > 1 && tokens.gap[from] === GAP_HYPHEN && ((tokens.flags[from - 1] as number) & CAPITAL) !== 0)
    return `part of a longer name: ${wordAt(reading, from - 1)}-…`;
  // "Royal Bank of Canada", "National Bank of Canada" are other banks.
  if (kind === ORGANISATION && to - from > 1 && (BODY_WORDS.has(wordAt(reading, from)) || HEADS.has(wordAt(reading, from)))) {
    const wider = tokens.gap[from] === GAP_SPACE && ((tokens.flags[from - 1] as number) & CAPITAL) !== 0 && WIDER.has(wordAt(reading, from - 1));
    if (beside.before >= 0 || wider) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  }
  // "Anas Al Saud" is a man of some family.
  if (kind === ORGANISATION && beside.before >= 0 && wordAt(reading, from) === 'al' && facts.firstNames.has(tokens.hash1[beside.before] as number))
    return 'the name of a person';
  if (kind === ORGANISATION && goesOn && wordAt(reading, to) === 'press' && wordAt(reading, to - 1) === 'university') return 'part of a longer name: … press';
  const field = kind === ORGANISATION && ambiguous ? departmentOf(reading, from) : '';
  if (field) return `the field of a ${field}`;
  const before = wordAt(reading, from - 1);
  if ((before !== 'of' && before !== 'for') || tokens.gap[from] !== GAP_SPACE || tokens.gap[from - 1] !== GAP_SPACE) return '';
  const head = wordAt(reading, from - 2);
  // "the Duchess of Sussex", against "the Crown Prince of Norway".
  if (kind === PLACE && PEERS.has(head) && (facts.home[entity] as number) >= 0) return `part of a title: ${head} of …`;
  return '';
}

const CITIES = new Set(['city', 'town', 'district'].map((type) => PLACE_TYPES.indexOf(type as 'city')));
const PACTS = new Set('treaty treaties accord accords agreement agreements protocol protocols convention conventions memorandum declaration'.split(' '));
const SIZES = new Set(['size', 'sized']);
const NUMBERED = /\d\.$/;

/** "… de Thierry", "… von Storch". */
const isBeforeParticle = (reading: Reading, at: number): boolean =>
  PARTICLES_OF_PEOPLE.has(wordAt(reading, at)) &&
  reading.tokens.gap[at] === GAP_SPACE &&
  reading.tokens.gap[at + 1] === GAP_SPACE &&
  ((reading.tokens.flags[at + 1] as number) & CAPITAL) !== 0;
const PARTICLES_OF_PEOPLE = new Set('de di von van der del della du da dos'.split(' '));

/** "University of California," before token `from`. */
const isUniversity = (reading: Reading, from: number): boolean => wordAt(reading, from - 2) === 'of' && wordAt(reading, from - 3) === 'university';

/** "Ministry of Defence", "Ministry for Culture and Heritage": the head of the name in which token `from` is a field; '' for none. */
function departmentOf(reading: Reading, from: number): string {
  const { gap, flags } = reading.tokens;
  for (let i = from - 1; i > 0 && i >= from - FIELDS && (gap[i + 1] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i);
    if (word === 'of' || word === 'for')
      return gap[i] === GAP_SPACE && gap[i + 1] === GAP_SPACE && DEPARTMENTS.has(wordAt(reading, i - 1)) ? wordAt(reading, i - 1) : '';
    if (word !== 'and' && !((flags[i] as number) & CAPITAL)) return '';
  }
  return '';
}
/** "Of Culture, Media and Sport": words back from the last field. */
const FIELDS = 5;

const isSonOf = (reading: Reading, at: number): boolean =>
  SONS.has(wordAt(reading, at)) &&
  reading.tokens.gap[at] === GAP_SPACE &&
  reading.tokens.gap[at + 1] === GAP_SPACE &&
  ((reading.tokens.flags[at + 1] as number) & CAPITAL) !== 0;
const SONS = new Set(['bin', 'ibn', 'bint']);

const isCurrency = (text: string, at: number): boolean => text[text[at] === ' ' ? at + 1 : at] === '$';

const FIGURATIVE = new Set(['is', 'was', 'be', 'a', 'another']);

/** Whether an Arabic article hangs on token `i`, and the text does not begin with it: "Jaish al-Islam", "Mohammed el-Kurd". */
const isBehindArticle = (reading: Reading, i: number): boolean =>
  i > 1 && reading.tokens.gap[i] === GAP_HYPHEN && reading.tokens.gap[i - 1] === GAP_SPACE && ARTICLES.has(wordAt(reading, i - 1));
const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'ash', 'as', 'an', 'ar', 'at', 'az']);

/** "Rebecca English", "Christian Cooper": adjectives that people bear as names. */
export function isPersonsName({ facts, reading, mention, context, beside }: Case, entity: number): boolean {
  const { hash1 } = reading.tokens;
  if (isBehindArticle(reading, mention.from)) return true;
  if (beside.before >= 0 && !HARMLESS_FOLLOWERS.has(wordAt(reading, beside.before)) && facts.firstNames.has(hash1[beside.before] as number)) return true;
  // "Finn and Spears", "Finn’s band", after "Veronica Finn".
  if (mention.to - mention.from === 1 && standsAlone(reading, mention.to) && !DETERMINERS.has(wordAt(reading, mention.from - 1))) {
    const hash = hash1[mention.from] as number;
    if (context.afterFirst.has(hash) || (facts.firstNames.has(hash) && ((reading.tokens.flags[mention.from] as number) & POSSESSIVE) !== 0)) return true;
  }
  // "His son Christian."
  if (mention.to - mention.from === 1 && facts.firstNames.has(hash1[mention.from] as number) && KIN.has(wordAt(reading, mention.from - 1))) return true;
  // "German Left" is no person, though a man is called German.
  const ofCountry = (facts.kind[entity] as number) === PLACE && (facts.type[entity] as number) === COUNTRY;
  return !ofCountry && beside.after >= 0 && mention.to - mention.from === 1 && facts.firstNames.has(hash1[mention.from] as number);
}

/** Whether no noun goes on behind a word: "Finn said", "Finn’s", against "Finnish troops". */
function standsAlone({ tokens, text }: Reading, to: number): boolean {
  if (tokens.gap[to] === GAP_HYPHEN) return false;
  return tokens.gap[to] !== GAP_SPACE || ((tokens.flags[to - 1] as number) & POSSESSIVE) !== 0 || VERBS.has(text.slice(tokens.start[to], tokens.end[to]));
}
const VERBS = new Set('and said says told was is has had who will would'.split(' '));
const DETERMINERS = new Set('a an the this that these those some many most all no both two three young old every another his her its their our'.split(' '));
