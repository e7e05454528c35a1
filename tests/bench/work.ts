/** What the bench measures in node, bundled before it runs. Arguments: a part and its parameters; prints JSON. */
import { readFileSync } from 'node:fs';
import { readPlain } from '../../src/cli/documents.ts';
import { openDictionary } from '../../src/core/dictionary/read.ts';
import { openEngine } from '../../src/core/engine/open-engine.ts';
import { differences } from '../core/dictionary/cases.ts';
import { copyByBuffer } from '../core/dictionary/copy.ts';
import { bareTokenise } from './bare.ts';
import { compare } from './clock.ts';
import type { Cold } from './cold.ts';
import { own, packNames } from './matchers.ts';
import { makeNames, makeSmallNames } from './names.ts';
import { PEERS } from './peers.ts';
import { adversarial, matcher, type Row, SIZES, unread, versus } from './sections.ts';
import { makeText } from './texts.ts';

/** Whole linking of an article with names that readers know, links counted. */
function linking(paths: readonly string[]): Record<string, Row> {
  const [names, facts, cards] = paths.map((path) => readFileSync(path)) as [Buffer, Buffer, Buffer];
  const engine = openEngine({ names, facts, cards });
  const { fold } = openDictionary(names);
  const known = [...engine.all()].filter((entity) => entity.prominence >= 4).map((entity) => entity.name);
  const rows: Record<string, Row> = {};
  for (const length of [2_000, 10_000, 50_000]) {
    const text = makeText(known, length);
    const { article } = readPlain(text, { date: '2023-09-05' });
    const { bare, whole } = compare({ bare: () => bareTokenise(text, fold), whole: () => engine.link(article).links.length }, { warming: 3000 });
    if (bare && whole) rows[`${length / 1000} kB`] = { ...whole, found: engine.link(article).links.length, bare: bare.ms };
  }
  return rows;
}

/** Linking of a text that nobody writes, names upon names without a full stop, at two lengths: twice the text must take twice the time. */
function crowded(unit: string, paths: readonly string[]): { ms: number; half: number } {
  const [names, facts, cards] = paths.map((path) => readFileSync(path)) as [Buffer, Buffer, Buffer];
  const engine = openEngine({ names, facts, cards });
  const time = (length: number): number => {
    const { article } = readPlain(unit.repeat(length / unit.length), { date: '2008-01-10' });
    return compare({ link: () => engine.link(article).links.length }, { rounds: 5, warming: 1000 }).link?.ms ?? Number.NaN;
  };
  return { ms: time(2e5), half: time(1e5) };
}

/** Fresh process: the clock stands at the file read, then at the names of the first 5 kB found; `ready` includes reading. */
function cold(path: string, input: string): Cold {
  const text = readFileSync(input, 'utf8');
  const begin = performance.now();
  const bytes = readFileSync(path);
  const read = performance.now();
  const found = own(openDictionary(bytes), copyByBuffer).count(text);
  return { read: read - begin, ready: performance.now() - begin, found };
}

const [part = '', one = '', two = '', three = '', four = ''] = process.argv.slice(2);
const parts: Record<string, () => unknown> = {
  matcher: () => matcher(makeNames(Number(one)), makeSmallNames(500), Object.keys(SIZES) as (keyof typeof SIZES)[], copyByBuffer),
  unread: () => unread(makeNames(Number(one)), copyByBuffer),
  adversarial: () => adversarial(makeNames(Number(one)), copyByBuffer),
  peer: () => versus(makeNames(Number(two)), PEERS[one] as (typeof PEERS)[string], copyByBuffer),
  linking: () => linking([one, two, three]),
  crowded: () => crowded(one, [two, three, four]),
  cold: () => cold(one, two),
  judge: () => differences(Number(one), Number(two)),
};
if (part === 'pack') process.stdout.write(new Uint8Array(packNames(makeNames(Number(one)))));
else console.log(JSON.stringify(parts[part]?.()));
