/** What the bench measures in node; bundled before it runs. Arguments: a section and its parameter. */
import { readFileSync } from 'node:fs';
import { readPlain } from '../../src/cli/documents.ts';
import { BY_NAME } from '../../src/core/dictionary/layout.ts';
import { type Dictionary, openDictionary } from '../../src/core/dictionary/read.ts';
import { scanNames } from '../../src/core/dictionary/scan.ts';
import { writeDictionary } from '../../src/core/dictionary/write.ts';
import { openEngine } from '../../src/core/open-engine.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { bareTokenise } from './bare.ts';
import { compare, type Timing } from './clock.ts';
import { makeNames, makeText } from './texts.ts';

const countNames = (dictionary: Dictionary, text: string): number => scanNames(dictionary, text).length;

const buffer = (path: string): ArrayBuffer => {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

function matcher(names: string[]): Record<string, Timing> {
  const packed = writeDictionary(names.map((name, entity) => ({ name, entity, meta: BY_NAME })));
  const dictionary = openDictionary(packed.bytes.buffer as ArrayBuffer);
  const found: Record<string, Timing> = {};
  for (const [size, length] of [
    ['5 kB', 5e3],
    ['50 kB', 5e4],
    ['1 MB', 1e6],
    ['10 MB', 1e7],
  ] as const) {
    const text = makeText(names, length);
    const { words, match } = compare(
      {
        bare: () => bareTokenise(text, dictionary.fold),
        words: () => tokenise(text, dictionary.fold).count,
        match: () => countNames(dictionary, text),
      },
      { rounds: 7 },
    );
    found[`words of ${size}`] = words as Timing;
    found[`names of ${size}`] = match as Timing;
  }
  return found;
}

function linking(paths: readonly string[]): Record<string, Timing> {
  const [names, facts, cards] = paths.map(buffer) as [ArrayBuffer, ArrayBuffer, ArrayBuffer];
  const engine = openEngine({ names, facts, cards });
  const fold = openDictionary(names).fold;
  const known = [...engine.all()].filter((entity) => entity.prominence >= 4).map((entity) => entity.name);
  const text = makeText(known, 10_000);
  const { article } = readPlain(text, { date: '2023-09-05' });
  const { whole } = compare({ bare: () => bareTokenise(text, fold), whole: () => engine.link(article).links.length });
  return { [`10 kB, ${engine.link(article).links.length} links`]: whole as Timing };
}

const [section, ...rest] = process.argv.slice(2);
if (section === 'matcher') console.log(JSON.stringify(matcher(makeNames(Number(rest[0])))));
else if (section === 'linking') console.log(JSON.stringify(linking(rest)));
else if (section === 'profile') {
  for (let i = 0; i < 5; i++) linking(rest);
} else if (section === 'pack') {
  const names = makeNames(Number(rest[0]));
  process.stdout.write(writeDictionary(names.map((name, entity) => ({ name, entity, meta: BY_NAME }))).bytes);
} else if (section === 'cold') {
  // Fresh process: the clock stands at the file read, then at the first 5 kB matched; ready includes reading.
  const [path = '', input = ''] = rest;
  const text = readFileSync(input, 'utf8');
  const begin = performance.now();
  const bytes = buffer(path);
  const read = performance.now();
  const count = countNames(openDictionary(bytes), text);
  console.log(JSON.stringify({ read: read - begin, ready: performance.now() - begin, count }));
}
