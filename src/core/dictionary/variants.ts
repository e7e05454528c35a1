import type { Entity } from '../entity.ts';
import { spellingsOf } from '../text/first-names.ts';

/** Endings of Slavic surnames: Zelenskyy, Zelensky, Zelenskyi, Zelenskiy, Zelenskij, Zelenskyj, Zelenski. */
const ENDINGS = ['sky', 'skyy', 'skyi', 'skiy', 'skij', 'skyj', 'skii', 'ski'];
const ENDING = new RegExp(`(?<=[a-z]{2})(?:${[...ENDINGS].sort((a, b) => b.length - a.length).join('|')})$`);
const SLAVIC_HOMES = new Set(['russia', 'ukraine', 'belarus', 'soviet-union', 'bulgaria']);
/** Nazarbayev, Nazarbaev; Bakiyev, Bakiev: with or without the glide. */
const GLIDE = /(?<=[a-z]{2}[ai])y?(?=ev[a]?$)/;
const GLIDE_HOMES = new Set([...SLAVIC_HOMES, 'kazakhstan', 'kyrgyzstan', 'uzbekistan', 'tajikistan', 'turkmenistan', 'azerbaijan']);

const SAINT = /^Saint (?=\p{Lu})/u;

/** Spellings that follow from a name by rule. At most 24 a name: more would be guesses. */
export function variantsOf(name: string, entity: Entity): string[] {
  // "Saint Paul", "St. Paul".
  if (entity.kind === 'place') return SAINT.test(name) ? [name.replace(SAINT, 'St ')] : [];
  if (entity.kind !== 'person') return entity.kind === 'term' ? [] : bodysVariants(name);
  let forms = [name.split(' ')];
  for (let i = 0; i < (forms[0]?.length ?? 0); i++) {
    const last = i === (forms[0]?.length ?? 0) - 1;
    forms = forms.flatMap((words) => {
      const word = words[i] as string;
      const options = last ? endingsOf(word, entity.home ?? '') : (spellingsOf(word) ?? [word]);
      return options.map((option) => words.with(i, option));
    });
    if (forms.length > 24) forms.length = 24;
  }
  return forms.map((words) => words.join(' ')).filter((form) => form !== name);
}

/** How firms end, and how papers shorten that. */
const LEGAL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ Company$/, ' Co'],
  [/ Corporation$/, ' Corp'],
  [/ Incorporated$/, ' Inc'],
  [/ Limited$/, ' Ltd'],
];
const ENGLISH_AND = /(?<=\p{L}) and (?=\p{Lu})/u;

/** "Tokyo Electric Power Co." for the Company, "the Gorton & Denton by-election". */
function bodysVariants(name: string): string[] {
  const shorter = LEGAL_FORMS.filter(([ending]) => ending.test(name) && name.split(' ').length > 2).map(([ending, short]) => name.replace(ending, short));
  return ENGLISH_AND.test(name) ? [...shorter, name.replace(ENGLISH_AND, ' & ')] : shorter;
}

/** A surname as the languages of its bearer's country let it be written. */
function endingsOf(word: string, home: string): string[] {
  if (SLAVIC_HOMES.has(home) && ENDING.test(word)) return ENDINGS.map((ending) => word.replace(ENDING, ending));
  return GLIDE_HOMES.has(home) && GLIDE.test(word) ? ['', 'y'].map((glide) => word.replace(GLIDE, glide)) : [word];
}
