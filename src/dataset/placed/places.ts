import { distance } from '../../core/card/place.ts';
import { ambiguousOf, type Choice, countryOf, foldName, freeId, readTsv, usable } from './choose.ts';
import type { Row } from './table.ts';

/** Countries whose towns of 15,000 people make news: wars and crises of this century. */
const CLOSE = new Set(
  'UA RU BY MD GE AM AZ SY IQ IR IL PS LB YE AF PK SD SS ET ER SO LY ML NE BF NG CM TD CF CD RW BI MZ MM KP KR TW VE HT CO XK RS BA'.split(' '),
);

/**
 * Cities and towns from GeoNames: every capital and regional capital, all of 60,000 people, and of 15,000 in the countries above.
 * An explained place of the same name within 40 km is that place. Wikidata identifiers come from Natural Earth by GeoNames number.
 */
export function choosePlaces(choice: Choice): Row[] {
  const wikidata = new Map(readTsv(choice, 'places/ne-populated-places.tsv').map((row) => [row.geonames_id, row.qid]));
  const cities = readTsv(choice, 'places/geonames-cities15000.tsv')
    .filter((row) => row.feature_code !== 'PPLX' && row.feature_code !== 'PPLH' && row.feature_code !== 'PPLQ')
    .sort((a, b) => Number(b.population) - Number(a.population));
  const bearers = new Map<string, number>();
  for (const city of cities) bearers.set(foldName(city.name ?? ''), (bearers.get(foldName(city.name ?? '')) ?? 0) + 1);
  const rows: Row[] = [];
  for (const city of cities) {
    const country = choice.countries.get(city.country ?? '');
    const name = city.name ?? '';
    const population = Number(city.population);
    const capital = /^PPL[AC]$/.test(city.feature_code ?? '');
    if (!country || !usable(name) || !(population >= 60_000 || capital || (CLOSE.has(city.country ?? '') && population >= 15_000))) continue;
    const at: [number, number] = [Number(city.lat), Number(city.lon)];
    const qid = wikidata.get(city.geonames_id ?? '') ?? '';
    if (isExplained(choice, name, at, qid)) continue;
    const id = freeId(choice, name, country, city.admin1_name);
    if (!id) continue;
    if (qid) choice.taken.wikidata.add(qid);
    const own = foldName(name);
    const aliases = [...new Set((city.alt_latin ?? '').split('|'))]
      .filter(
        (alias) => usable(alias) && foldName(alias) !== own && !choice.taken.names.has(foldName(alias)) && alias.length > 4 && !isOtherCounty(alias, name),
      )
      .slice(0, 4);
    rows.push({
      id,
      kind: 'place',
      type: population >= 50_000 || capital ? 'city' : 'town',
      name,
      aliases: aliases.join('|'),
      ambiguous: ambiguousOf(choice, [name, ...aliases]).join('|'),
      wikidata: /^Q\d+$/.test(qid) ? qid : '',
      wikipedia: titleOf(choice, city, bearers.get(own) ?? 1),
      home: country,
      in: city.admin1_name ?? '',
      at: at.map((n) => n.toFixed(2)).join(','),
      // The table tells when a record was changed, not of which year its count is.
      population: population ? String(population) : '',
      prominence: String(population > 3e6 ? 4 : population > 8e5 ? 3 : population > 2e5 ? 2 : 1),
    });
  }
  return withoutOthersNames(rows);
}

/** The table tells old names, too: an alias that another city of the country is called by is left to that one ("Jefferson City"). */
function withoutOthersNames(rows: readonly Row[]): Row[] {
  const keyOf = (name: string, row: Row) => `${foldName(name)}@${row.home}`;
  const names = new Set(rows.map((row) => keyOf(row.name ?? '', row)));
  const own = (list: string | undefined, row: Row) =>
    (list ?? '')
      .split('|')
      .filter((name) => name === row.name || !names.has(keyOf(name, row)))
      .join('|');
  return rows.map((row) => ({ ...row, aliases: own(row.aliases, row), ambiguous: own(row.ambiguous, row) }));
}

function isExplained(choice: Choice, name: string, at: readonly [number, number], qid: string): boolean {
  if (qid && choice.taken.wikidata.has(qid)) return true;
  return (choice.taken.names.get(foldName(name)) ?? []).some((e) => e.kind === 'place' && e.at !== undefined && distance(e.at, at) < 40);
}

/** What the United Kingdom's counties, boroughs, districts and council areas have in common. */
const LOCAL = 'Local government area';
/** Where the table's word for a country's regions is missing, or not what they are called in English. */
const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    Department: 'FR CG',
    Province: 'ES',
    Municipality: 'SI LV MK ME CV TL LI SM',
    State: 'PW',
    District: 'SC NR LY WS',
    Parish: 'JM KN DM BB AG GD AD',
    Locality: 'MT',
    [LOCAL]: 'GB',
  }).flatMap(([type, countries]) => countries.split(' ').map((country) => [country, type])),
);
/** Countries whose regions English-language news also calls oblasts. */
const OBLASTS = new Set(['RU', 'UA', 'BY', 'KZ', 'KG']);
/** Of the table's words for their regions; its republics and cities are none. */
const OBLAST = /^(Region|Province|Oblast)$/;
const COMMON_TYPES = /^(Province|Region|State|County|Governorate|Oblast|District|Department|Prefecture|Canton|Division|Voivodeship)$/;
const commonType = (word: string): string => (COMMON_TYPES.test(word) ? word : 'Region');
const typeOf = (country: string, word: string): string => TYPES[country] ?? commonType(word);

/** First-level regions of all countries, from Natural Earth. A region named like a city of its country is called "X Province". */
export function chooseRegions(choice: Choice, cities: readonly Row[]): Row[] {
  const cityNames = new Set(cities.map((row) => `${foldName(row.name ?? '')}@${row.home}`));
  const rows: Row[] = [];
  for (const region of readTsv(choice, 'places/ne-admin1.tsv')) {
    const country = choice.countries.get(region.iso_a2 ?? '');
    // A slip of the table.
    const name = (region.name_en || region.name || '').replace(/ Departament$/, ' Department');
    if (!country || !usable(name) || !/^Q\d+$/.test(region.qid ?? '') || choice.taken.wikidata.has(region.qid ?? '')) continue;
    // Crimea and Sevastopol are Ukraine's in this dataset; the table files them under Russia.
    if (/Crimea|Sevastopol/.test(name)) continue;
    const same = choice.taken.names.get(foldName(name)) ?? [];
    if (same.some((e) => e.kind === 'place' && e.type !== 'city' && e.type !== 'town' && (e.home === country || e.id === country))) continue;
    const word = region.type_en ?? '';
    const type = typeOf(region.iso_a2 ?? '', word);
    const like = cityNames.has(`${foldName(name)}@${country}`) || same.length > 0;
    const suffix = type === LOCAL ? commonType(word) : type;
    const full = like && !name.endsWith(suffix) ? `${name} ${suffix}` : name;
    const id = freeId(choice, full, type, country);
    if (!id) continue;
    choice.taken.wikidata.add(region.qid ?? '');
    const oblast = OBLAST.test(word) && OBLASTS.has(region.iso_a2 ?? '') ? [`${name} Oblast`] : [];
    const aliases = [...new Set([...oblast, ...(region.name_alt ?? '').split('|'), ...(like || type === 'State' ? [] : [`${name} ${suffix}`])])]
      .filter(
        (alias) => usable(alias) && alias.length > 4 && !choice.words.has(alias.toLowerCase()) && alias !== full && !choice.taken.names.has(foldName(alias)),
      )
      .slice(0, 4);
    rows.push({
      id,
      kind: 'place',
      type: 'region',
      name: full,
      what: `${type} of ${countryOf(choice, country)}`,
      aliases: aliases.join('|'),
      // "Ekiti State" is told as "Ekiti", too; Rivers, Delta and Niger are more often something else.
      short: like ? name : plainState(choice, name),
      ambiguous: ambiguousOf(choice, [full, ...aliases, ...(like ? [name] : [])]).join('|'),
      wikidata: region.qid ?? '',
      home: country,
      in: country,
      at: `${Number(region.lat).toFixed(2)},${Number(region.lon).toFixed(2)}`,
      prominence: Number(region.scalerank) <= 3 ? '2' : '1',
    });
  }
  return withoutShared(rows).filter((row) => (row.what ?? '').length <= 80);
}

/** The name of a state without the word, where that is no word itself and no country. */
function plainState(choice: Choice, name: string): string {
  const plain = name.replace(/ State$/, '');
  const known = (choice.taken.names.get(foldName(plain)) ?? []).some((e) => e.kind === 'place' && e.type === 'country');
  return plain === name || known || choice.words.has(plain.toLowerCase()) ? '' : plain;
}

/** The table gives many a province the name of its region, too: an alias that several regions of a country bear is the name of none. */
function withoutShared(rows: readonly Row[]): Row[] {
  const bearers = new Map<string, number>();
  const keyOf = (alias: string, row: Row) => `${foldName(alias)}@${row.home}`;
  for (const row of rows) for (const alias of new Set(aliasesOf(row).map((alias) => keyOf(alias, row)))) bearers.set(alias, (bearers.get(alias) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    aliases: aliasesOf(row)
      .filter((alias) => bearers.get(keyOf(alias, row)) === 1)
      .join('|'),
  }));
}

const aliasesOf = (row: Row): string[] => (row.aliases ?? '').split('|').filter((alias) => alias !== '');

const TYPE = / (oblast|province|region|governorate|state|county|department|prefecture|division|voivodeship|district|municipality|parish|locality)$/;

/** "Fayette County" of Lexington-Fayette: counties of the name lie in many states. */
const isOtherCounty = (alias: string, name: string): boolean => alias.endsWith(' County') && !alias.includes(name.split(/[\s-]/)[0] ?? name);

/** Puts each city into its region, explained or placed, else into its country; until then `in` holds the region's name. */
export function placeInRegions(choice: Choice, cities: readonly Row[], regions: readonly Row[]): void {
  const plain = (name: string) => foldName(name).replace(TYPE, '');
  const byName = new Map<string, string>();
  const add = (names: readonly string[], home: string | undefined, id: string | undefined) => {
    if (id) for (const name of names) if (name && !byName.has(`${plain(name)}@${home}`)) byName.set(`${plain(name)}@${home}`, id);
  };
  for (const e of choice.explained) if (e.kind === 'place' && e.type === 'region') add([e.name, ...(e.aliases ?? [])], e.home, e.id);
  for (const row of regions) add([row.name ?? '', ...(row.aliases ?? '').split('|')], row.home, row.id);
  for (const row of cities) row.in = byName.get(`${plain(row.in ?? '')}@${row.home}`) ?? row.home ?? '';
}

/** Countries whose places Wikipedia files under "Town, State". */
const COMMA_TITLES = new Set(['US', 'CA', 'AU']);

/**
 * English Wikipedia title of a city where it follows by rule: the plain name of a city of 50,000 people that alone bears it and that is
 * no word and nobody's name; in the United States the name with its state. Elsewhere none: a wrong address is worse than none.
 */
function titleOf(choice: Choice, city: Record<string, string>, bearers: number): string {
  const name = city.name ?? '';
  if (city.country === 'US') return city.admin1_name && bearers === 1 ? `${name}, ${city.admin1_name}` : '';
  if (COMMA_TITLES.has(city.country ?? '') || bearers > 1 || Number(city.population) < 50_000) return '';
  return ambiguousOf(choice, [name]).length || choice.taken.names.has(foldName(name)) ? '' : name;
}
