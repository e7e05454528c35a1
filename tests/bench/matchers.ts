/** The matchers that run anywhere: ours, and what a developer writes without a library. All give the names in order of the text. */
import { BY_NAME } from '../../src/core/dictionary/layout.ts';
import { type Dictionary, namesAt, openDictionary } from '../../src/core/dictionary/read.ts';
import { listNames, NAME_FIELDS, scanNames } from '../../src/core/dictionary/scan.ts';
import type { CopyUnits } from '../../src/core/dictionary/units.ts';
import { writeDictionary } from '../../src/core/dictionary/write.ts';
import { foldUnit } from '../../src/core/text/fold.ts';
import { tokenise } from '../../src/core/text/tokens.ts';

/** Finds names in a text; `find` for checking, `count` for measuring. */
export interface Matcher {
  find(text: string): string[];
  count(text: string): number;
}

export function packNames(names: readonly string[]): Uint8Array {
  return writeDictionary(names.map((name, entity) => ({ name, entity, meta: BY_NAME }))).bytes;
}

/** @param copy where the platform has a faster way to the units of a text than a loop */
export function own(dictionary: Dictionary, copy?: CopyUnits): Matcher {
  return {
    find: (text) => listNames(scanNames(dictionary, text, copy)).map(({ start, end }) => text.slice(start, end)),
    count: (text) => scanNames(dictionary, text, copy).length / NAME_FIELDS,
  };
}

/**
 * The way of linking, which needs all words of an article for what it judges names by: every word kept in columns, then the longest
 * name at each. It does not look at how names are written, so it finds more.
 */
export function overWords(dictionary: Dictionary): Matcher {
  const find = (text: string): string[] => {
    const tokens = tokenise(text, dictionary.fold);
    const found: string[] = [];
    eachName(dictionary, tokens, (from, to) => found.push(text.slice(tokens.start[from], tokens.end[to - 1])));
    return found;
  };
  const count = (text: string): number => {
    let names = 0;
    eachName(dictionary, tokenise(text, dictionary.fold), () => names++);
    return names;
  };
  return { find, count };
}

function eachName(dictionary: Dictionary, tokens: ReturnType<typeof tokenise>, visit: (from: number, to: number) => void): void {
  for (let i = 0; i < tokens.count; ) {
    let to = i + 1;
    namesAt(dictionary, tokens, i, (words) => {
      to = i + words;
      visit(i, to);
      return true;
    });
    i = to;
  }
}

/** Every window of up to five words in a set of names; names and text come folded. */
export function windows(names: readonly string[]): Matcher {
  const known = new Set(names);
  const longest = Math.max(...names.slice(0, 50_000).map((name) => name.split(/[ -]/).length));
  const find = (text: string): string[] => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const found: string[] = [];
    for (let i = 0; i < words.length; ) {
      let n = Math.min(longest, words.length - i);
      for (; n > 0; n--) {
        const last = words[i + n - 1] as RegExpExecArray;
        const window = text.slice((words[i] as RegExpExecArray).index, last.index + last[0].length);
        if (!known.has(window)) continue;
        found.push(window);
        break;
      }
      i += n || 1;
    }
    return found;
  };
  return { find, count: (text) => find(text).length };
}

/**
 * Letters without marks, everything else as it is: what matchers that do not fold are given, names and text, outside their time.
 * Case stays, as all of them tell it.
 */
export function foldForOthers(text: string, table: Uint16Array): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^\0-\x7f]/g, (char) => {
    const folded = foldUnit(table, char.charCodeAt(0));
    return folded > 2 && folded < 0x7f ? (char === char.toLowerCase() ? String.fromCharCode(folded) : String.fromCharCode(folded).toUpperCase()) : char;
  });
}

export { openDictionary };
