/**
 * npm run --silent annotate -- FILE… [--date DAY] [--lang TAG] [--explain | [--json] [--abstained]]
 * npm run --silent annotate -- --jsonl < DOCUMENTS
 * npm run --silent annotate -- --card ID [--date DAY] [--json]
 * npm run --silent annotate -- --entities
 * npm run --silent annotate -- --check-pack PACK…
 * With --pack PACK (a .json or .csv of one's own entities, several times if need be) before any of them but the last.
 */
import { defined } from '../core/defined.ts';
import type { ExplainingEngine } from '../core/engine/open-engine.ts';
import { tierOf, titlesOf } from '../core/entity.ts';
import { DatasetError } from '../dataset/compile.ts';
import { answer, readDocument } from './answers.ts';
import { batch } from './batch.ts';
import { explain } from './explain.ts';
import { type Call, readFlags, UsageError } from './flags.ts';
import { InputError, readInput } from './input.ts';
import { engineWith, printChecked } from './packs.ts';
import { endWithReader } from './pipe.ts';
import { sayCard } from './say-card.ts';

const USAGE = `usage: npm run --silent annotate -- FILE… [--date 2023-09-05] [--lang en] [--explain | [--json] [--abstained]]
       npm run --silent annotate -- --jsonl < documents.jsonl
       npm run --silent annotate -- --card ID [--date 2023-09-05] [--json]
       npm run --silent annotate -- --entities
       npm run --silent annotate -- --check-pack PACK…
With --pack PACK, a .json or .csv of your own entities is added to the dataset.
FILE is .html or .txt; - reads standard input.`;

async function main(args: readonly string[]): Promise<number> {
  const { mode, files, values } = readFlags(args);
  if (mode === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (mode === 'check-pack') return printChecked(files);
  const engine = engineWith(values.pack ?? []);
  if (mode === 'jsonl') return batch(engine);
  if (mode === 'entities') return listEntities(engine);
  if (mode === 'card') return printCard(engine, values.card ?? '', values);
  let failed = 0;
  for (const file of files) {
    try {
      await annotateFile(engine, file, values);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      failed++;
    }
  }
  return failed ? 1 : 0;
}

async function annotateFile(engine: ExplainingEngine, file: string, given: Call['values']): Promise<void> {
  const source = readInput(file);
  const isPage = /\.x?html?$/i.test(file) || (file === '-' && /^\s*(?:<!doctype html|<html)/i.test(source));
  const read = await readDocument({ id: file, ...(isPage ? { html: source } : { text: source }), ...defined({ date: given.date, lang: given.lang }) });
  if (given.explain) {
    for (const line of explain(engine, read.article)) console.log(line);
    return;
  }
  const { links, abstained } = engine.link(read.article);
  if (given.json) {
    console.log(JSON.stringify({ ...answer(engine, file, read, links), ...(given.abstained ? { abstained } : {}) }));
    return;
  }
  console.log(
    `${file}: ${read.isArticle ? 'article' : 'no article'} (${read.reason})${read.article.date ? `, ${read.article.date.slice(0, 10)}` : ''}, ${links.length} links`,
  );
  for (const link of links) {
    const card = engine.card(link.entity, { ...defined({ date: read.article.date }), entities: links.map((l) => l.entity) });
    console.log(
      `${String(link.start).padStart(7)}  ${link.text}  →  ${card?.name ?? link.entity} [${link.kind}, ${link.via}, ${link.score}]  ${card?.then[0] ?? card?.what ?? ''}`,
    );
  }
  if (given.abstained) for (const a of abstained) console.log(`${String(a.start).padStart(7)}  ${a.text}  –  ${a.reason} (${a.candidates.join(', ')})`);
}

function listEntities(engine: ExplainingEngine): number {
  for (const entity of engine.all()) {
    const names = [entity.name, ...(entity.aliases ?? []), ...(entity.short ?? [])];
    console.log(
      JSON.stringify({
        id: entity.id,
        titles: titlesOf(entity),
        title: titlesOf(entity)[0],
        wikidata: entity.wikidata,
        kind: entity.kind,
        names,
        tier: tierOf(entity),
      }),
    );
  }
  return 0;
}

function printCard(engine: ExplainingEngine, id: string, given: Call['values']): number {
  const card = engine.card(id, defined({ date: given.date }));
  if (!card) throw new InputError(`--card: no entity has the id ${id}${nearest(engine, id)}`);
  console.log(given.json ? JSON.stringify(card) : sayCard(card));
  return 0;
}

const nearest = (engine: ExplainingEngine, id: string): string => {
  const found = engine.find(id.replaceAll('-', ' '), 3).map((ref) => ref.id);
  return found.length ? `; meant: ${found.join(', ')}?` : '';
};

endWithReader();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof InputError || error instanceof DatasetError ? error.message : `annotate: ${(error as Error).message}`);
    if (error instanceof UsageError) console.error(USAGE);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
