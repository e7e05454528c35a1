/** Texts for the bench, all from one seeded generator: no copied text, and the same bytes in every run. */
import { seeded } from './random.ts';

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
  /** Share of sentences with a name; 0.42 gives about one name in 33 words, as news does. */
  share?: number;
  style?: 'news' | 'title' | 'upper';
  seed?: number;
}

/** A text of about `length` UTF-16 units in blocks of some sentences, with names put in; one in five has a possessive. */
export function makeText(names: readonly string[], length: number, { share = 0.42, style = 'news', seed = 2 }: TextOptions = {}): string {
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

/** Texts that nobody writes, of about `length` units: each must take time in proportion to its length. */
export const ADVERSARIAL: Readonly<Record<string, (names: readonly string[], length: number) => string>> = {
  'Title Case': (names, length) => makeText(names, length, { style: 'title' }),
  'UPPER CASE': (names, length) => makeText(names, length, { style: 'upper' }),
  'Saint Saint': (_, length) => 'Saint '.repeat(length / 6),
  'A B C D': (_, length) => 'A B C D E F G H '.repeat(length / 16),
  'A.B.C.D': (_, length) => 'A.B.C.D.E.F.G.H.'.repeat(length / 16),
  'one first name after another': (names, length) => `${names.find((name) => name.includes(' '))?.split(' ')[0]} `.repeat(length / 8),
  'one word': (_, length) => `A${'b'.repeat(length)}`,
  'a capital and spaces': (_, length) => `A${' '.repeat(999)}`.repeat(length / 1000),
  'combining marks': (_, length) => 'a\u0301\u0302'.repeat(length / 3),
  'Cyrillic, small': (_, length) => 'москва и киев '.repeat(length / 14),
  Chinese: (_, length) => '東京都は日本の首都'.repeat(length / 9),
};

/** Names upon names, a unit each, which nobody writes: for how linking grows with a text. */
export const CROWDED: Readonly<Record<string, string>> = {
  'countries and directions': 'South China and East China and ',
  'cities in a list': 'Alameda, Los Angeles, Orange, ',
  'names in quotation marks': '"Cairo" "Paris" "Putin" ',
  'bodies and events': 'BRICS Summit and NATO Summit ',
  'surnames and ages': 'Huckabee, 26, Vance, 41, ',
  'namesakes by turns': 'Byron Brown wept and Brown called and Sherrod Brown came and Brown said and ',
  'clubs and their deals': 'Los Angeles Lakers traded picks to Dallas and signed a draft pick and Boston Celtics waived a guard and ',
  'letters and what they stand for': 'Court (ICC) and Army (AA), ICC, ',
};
