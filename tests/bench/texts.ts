/**
 * Names and texts for the bench, all from one seeded generator: no copied text, and the same bytes in every run.
 */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = 'b br c ch d dr f fr g gr h j k kh kr l m mb n p pr r s sh sk st t tr v vl w y z zh'.split(' ');
const VOWELS = 'a a a e e i i o o u ai ia ei ou á é ö ü'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 'l', 'm', 'k', 'v', 'ng', 'sk', 'nd', 'č'];

/** A word of one to three syllables, beginning with a capital. */
function coined(next: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  let word = '';
  for (let syllables = 1 + Math.floor(next() * 3); syllables > 0; syllables--) word += pick(ONSETS) + pick(VOWELS) + (next() < 0.6 ? pick(CODAS) : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `count` different names: two fifths one word (places), half two words (people), the rest three. */
export function makeNames(count: number, seed = 1): string[] {
  const next = seeded(seed);
  const pool = (size: number, least: number) => {
    const words = new Set<string>();
    while (words.size < size) {
      const word = coined(next);
      if (word.length >= least) words.add(word);
    }
    return [...words];
  };
  const first = pool(Math.min(16_000, 200 + count / 8), 3);
  const last = pool(Math.min(13_000, 300 + count / 6), 4);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  const names = new Set<string>();
  while (names.size < count) {
    const kind = next();
    if (kind < 0.4) names.add(coined(next) + (next() < 0.6 ? coined(next).toLowerCase() : ''));
    else if (kind < 0.9) names.add(`${pick(first)} ${pick(last)}`);
    else names.add(`${pick(first)} ${pick(last)}-${pick(last)}`);
  }
  // Names shorter than four letters would be found inside ordinary words by peers without word boundaries.
  return [...names].filter((name) => name.length > 3);
}

const SUBJECTS =
  'the government|the opposition|a spokesman for the ministry|officials in the capital|the two delegations|many voters|the court|analysts|the army|farmers in the north|The European commission|the central bank|a court of appeal|residents|human rights groups'.split(
    '|',
  );
const VERBS =
  'said on Monday that|had warned that|denied reports that|expects that|insisted on Thursday that|told reporters that|believes that|did not say whether|has long argued that|announced that'.split(
    '|',
  );
const CLAUSES =
  'talks would resume within weeks|prices had risen faster than wages|the border would stay closed until the spring|no agreement was in sight|several hundred people had been evacuated|the election could be held early|the new law went too far|exports fell by a third last year|it wasn’t aware of any such plan|the ceasefire was holding in most districts|the budget must be approved by parliament before the end of the year|an inquiry was needed'.split(
    '|',
  );
const TAILS = [
  '',
  '',
  '',
  ', according to a statement',
  ', despite protests',
  '; nobody was hurt',
  ' – for the third time in a decade',
  ' (the figures were not confirmed)',
];

export interface TextOptions {
  /** Share of sentences with a name; 0.6 gives about one name in 33 words, as news does. */
  share?: number;
  style?: 'news' | 'title' | 'upper';
  seed?: number;
}

/** A text of about `length` UTF-16 units in blocks of some sentences, with names put in; one in five has a possessive. */
export function makeText(names: readonly string[], length: number, { share = 0.6, style = 'news', seed = 2 }: TextOptions = {}): string {
  const next = seeded(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const opening = pick(SUBJECTS);
    let sentence = `${opening} ${pick(VERBS)} ${pick(CLAUSES)}${pick(TAILS)}`;
    if (names.length && next() < share) {
      const name = pick(names);
      const form = next() < 0.08 ? name.normalize('NFD') : name;
      const possessive = next();
      const owner = `${form}${possessive < 0.07 ? '’s' : possessive < 0.2 ? "'s" : ''}`;
      sentence = next() < 0.3 ? `${owner} ${pick(VERBS)} ${pick(CLAUSES)}` : `${opening} in ${owner} ${pick(VERBS)} ${pick(CLAUSES)}${pick(TAILS)}`;
    }
    sentence = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${next() < 0.2 ? '\n' : ' '}`;
    parts.push(sentence);
    size += sentence.length;
  }
  const text = parts.join('');
  if (style === 'upper') return text.toUpperCase();
  return style === 'title' ? text.replace(/(^|\s)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()) : text;
}
