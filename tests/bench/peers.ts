/** Matchers of npm, each in its best mode, behind one interface. Names and text come folded. */
import nlp from 'compromise';
import FlashText from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Matcher, windows } from './matchers.ts';

/** A trie of maps; tells words apart by itself. */
function flashtext(names: readonly string[]): Matcher {
  const processor = new FlashText(true);
  for (const name of names) processor.addKeyword(name);
  return { find: (text) => processor.extractKeywords(text), count: (text) => processor.extractKeywords(text).length };
}

/** An automaton finds names inside of words, too: here with its own filter for whole words and its own choice of the longest. */
function ahoCorasick(names: readonly string[]): Matcher {
  const automaton = new AhoCorasick([...names], { boundary: 'ascii' });
  const search = (text: string) => automaton.search(text, { strategy: 'leftmost-longest' });
  return { find: (text) => search(text).map(({ pattern }) => pattern), count: (text) => search(text).length };
}

/** The same without filter and choice: what its bare search costs. It finds more, so no ratio is told. */
function ahoCorasickRaw(names: readonly string[]): Matcher {
  const automaton = new AhoCorasick([...names]);
  return { find: (text) => automaton.search(text).map(({ pattern }) => pattern), count: (text) => automaton.search(text).length };
}

/** People, places and organisations by grammar and word lists of its own: another task, so no ratio is told. */
function compromise(): Matcher {
  const find = (text: string): string[] => nlp(text).topics().out('array') as string[];
  return { find, count: (text) => find(text).length };
}

/** Entities by its model (dates, numbers, …; no names): another task, so no ratio is told. */
function wink(): Matcher {
  const read = winkNLP(model, ['sbd', 'ner']);
  const find = (text: string): string[] => read.readDoc(text).entities().out() as string[];
  return { find, count: (text) => find(text).length };
}

export const PEERS: Readonly<Record<string, (names: readonly string[]) => Matcher>> = {
  'Set of n-grams with a RegExp': windows,
  'flashtext.js': flashtext,
  'modern-ahocorasick': ahoCorasick,
  'modern-ahocorasick, inside of words too': ahoCorasickRaw,
  compromise,
  'wink-nlp': wink,
};
/** Those that take no dictionary are measured once. */
export const WITHOUT_DICTIONARY: ReadonlySet<string> = new Set(['compromise', 'wink-nlp']);
