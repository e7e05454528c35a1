/**
 * npm run place -- FACTS_FOLDER WORD_LIST
 *
 * Chooses the placed entities from the reference tables and writes `assets/dataset/placed/*.tsv`. To be run again when the explained
 * dataset or the tables have changed; the tables that it writes are part of the project, those that it reads are not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DATASET_FOLDER } from '../dataset/compile.ts';
import { datasetFiles } from '../dataset/files.ts';
import { parseDatasetFile } from '../dataset/parse.ts';
import { type Choice, foldName, readTsv } from '../dataset/placed/choose.ts';
import { chooseCompanies, chooseCongress, chooseParties, chooseUkMinisters } from '../dataset/placed/others.ts';
import { choosePlaces, chooseRegions, placeInRegions } from '../dataset/placed/places.ts';
import { type Row, writeTable } from '../dataset/placed/table.ts';

const [facts, wordList] = process.argv.slice(2);
if (!facts || !wordList || !existsSync(facts) || !existsSync(wordList)) {
  console.error('usage: npm run place -- FACTS_FOLDER WORD_LIST (a word a line)');
  process.exit(2);
}

const explained = datasetFiles(DATASET_FOLDER).flatMap((file) => parseDatasetFile(file).records.map((record) => record.entity));
const names = new Map<string, (typeof explained)[number][]>();
for (const entity of explained) {
  for (const name of [entity.name, ...(entity.aliases ?? []), ...(entity.short ?? [])])
    names.set(foldName(name), [...(names.get(foldName(name)) ?? []), entity]);
}
const people = explained.filter((entity) => entity.kind === 'person');
const choice: Choice = {
  facts,
  explained,
  words: new Set(
    readFileSync(wordList, 'utf8')
      .split('\n')
      .filter((word) => /^[a-z]+$/.test(word)),
  ),
  people: new Set(people.flatMap((person) => [...person.name.split(' '), ...(person.short ?? [])].map(foldName))),
  taken: { ids: new Set(explained.map((entity) => entity.id)), wikidata: new Set(explained.flatMap((entity) => entity.wikidata ?? [])), names },
  countries: new Map(),
};
const byQid = new Map(explained.flatMap((entity) => (entity.wikidata ? [[entity.wikidata, entity.id] as const] : [])));
const byName = new Map(
  explained
    .filter((entity) => entity.kind === 'place' && (entity.type === 'country' || entity.type === 'territory'))
    .flatMap((entity) => [entity.name, ...(entity.aliases ?? [])].map((name) => [foldName(name), entity.id] as const)),
);
const countries = choice.countries as Map<string, string>;
for (const row of readTsv(choice, 'places/ne-countries.tsv')) {
  const id = byQid.get(row.qid ?? '') ?? byName.get(foldName(row.name_en ?? row.name ?? '')) ?? byName.get(foldName(row.name_long ?? ''));
  if (!id) continue;
  for (const code of [row.iso_a2, row.iso_a3, row.adm0_a3]) if (code && code !== '-99') countries.set(code, id);
}
if (byName.has('kosovo')) countries.set('XK', 'kosovo');

const cities = choosePlaces(choice);
const regions = chooseRegions(choice, cities);
placeInRegions(choice, cities, regions);
const tables: [string, string, string, string, Row[]][] = [
  ['cities', 'geonames', '2026-03', 'GeoNames, CC BY 4.0; Wikidata identifiers from Natural Earth', cities],
  ['regions', 'natural-earth', '2022-05', 'Natural Earth 5.1, public domain', regions],
  ['us-congress', 'congress', '2026-06', 'unitedstates/congress-legislators, CC0', chooseCongress(choice)],
  ['uk-ministers', 'ifg', '2026-06', 'Institute for Government, CC BY 4.0', chooseUkMinisters(choice)],
  ['parties', 'party-facts', '2024-01', 'Party Facts, MIT', chooseParties(choice)],
  ['companies', 'sp500', '2026-08', 'S&P 500 constituents, datasets/s-and-p-500-companies, PDDL', chooseCompanies(choice)],
];
for (const [name, source, asOf, note, rows] of tables) {
  writeFileSync(`${DATASET_FOLDER}/placed/${name}.tsv`, writeTable(source, asOf, note, rows));
  console.log(`${name}: ${rows.length}`);
}
