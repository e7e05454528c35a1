import { ambiguousOf, type Choice, countryOf, foldName, freeId, readTsv } from './choose.ts';
import type { Row } from './table.ts';

/** Members of the US Congress (CC0). */
export function chooseCongress(choice: Choice): Row[] {
  const rows: Row[] = [];
  for (const member of readTsv(choice, 'people/us_congress_current_2026-06.tsv')) {
    const name = (member.name ?? '')
      .replace(/ (Jr|Sr)\.?$/, '')
      .replace(/,$/, '')
      .replace(/ [A-Z]\. /, ' ');
    if (isTaken(choice, member.qid, name)) continue;
    const id = freeId(choice, name, 'us-congress');
    if (!id) continue;
    const senator = member.chamber === 'sen';
    // News calls them as Wikipedia does: Chris Coons, not Christopher A. Coons.
    const called = (member.enwiki ?? '').replace(/ \(.*\)$/, '');
    rows.push({
      id,
      kind: 'person',
      name,
      aliases: [...new Set([member.name ?? '', called])].filter((alias) => alias && alias !== name).join('|'),
      short: member.last ?? '',
      ambiguous: ambiguousOf(choice, [member.last ?? '']).join('|'),
      what: `${member.party} ${senator ? 'senator' : 'representative'}, ${member.state}, United States`,
      wikidata: member.qid ?? '',
      wikipedia: member.enwiki ?? '',
      home: 'united-states',
      born: member.born ?? '',
      roles: `${senator ? 'Senator' : 'Representative'} for ${member.state}@@${member.first_term}`,
      prominence: '1',
    });
  }
  return rows;
}

/** Ministers of the United Kingdom since 1979 (Institute for Government, CC BY 4.0): full names with their posts. */
export function chooseUkMinisters(choice: Choice): Row[] {
  const people = new Map<string, Record<string, string>[]>();
  for (const row of readTsv(choice, 'people/uk_ministers_ifg_1979-2026-06.tsv')) {
    const name = row.name ?? '';
    // Peers stand under titles that change; only plain names of two or three words are sound.
    if (!/^[\p{Lu}][\p{L}'’-]+( [\p{Lu}][\p{L}'’-]+){1,2}$/u.test(name) || /^(Lord|Baroness|Viscount|Earl|Sir|Dame|Duke|Marquess)/.test(name)) continue;
    people.set(name, [...(people.get(name) ?? []), row]);
  }
  const rows: Row[] = [];
  for (const [name, posts] of people) {
    if (!posts.some((post) => post.rank === 'SoS' || post.rank === 'PM' || post.rank === 'MoS') || isTaken(choice, undefined, name)) continue;
    const id = freeId(choice, name, 'uk-minister');
    if (!id) continue;
    const surname = name.split(' ').at(-1) ?? '';
    const roles = posts
      .filter((post) => post.post && post.start && !/[|@]/.test(post.post) && (!post.end || post.end >= post.start))
      .slice(0, 12)
      .map((post) => `${post.post}@@${post.start}@${post.end ?? ''}`);
    if (!roles.length) continue;
    rows.push({
      id,
      kind: 'person',
      name,
      short: surname,
      ambiguous: ambiguousOf(choice, [surname]).join('|'),
      what: 'Minister in the United Kingdom',
      home: 'united-kingdom',
      roles: roles.join('|'),
      prominence: '1',
    });
  }
  return rows;
}

/** Parties that once won a twentieth of the votes (Party Facts), under the names that one country only uses. */
export function chooseParties(choice: Choice): Row[] {
  const all = readTsv(choice, 'people/partyfacts_parties.tsv').filter((row) => Number(row.max_share) >= 5 && row.enwiki && /^Q\d+$/.test(row.qid ?? ''));
  const count = new Map<string, number>();
  for (const row of all) for (const name of new Set([row.name, row.name_english].map((n) => foldName(n ?? '')))) count.set(name, (count.get(name) ?? 0) + 1);
  const rows: Row[] = [];
  for (const party of all) {
    const country = choice.countries.get(party.iso3 ?? '');
    if (!country || choice.taken.wikidata.has(party.qid ?? '')) continue;
    const names = [...new Set([party.name_english, party.name, party.name_native])].filter(
      (name): name is string =>
        !!name &&
        name.length > 6 &&
        name.length < 70 &&
        /^[\p{Script=Latin}\p{M}\s'’.&-]+$/u.test(name) &&
        name.includes(' ') &&
        !choice.taken.names.has(foldName(name)) &&
        (count.get(foldName(name)) ?? 1) === 1,
    );
    // The table's dashes are those of a typewriter, which no paper prints.
    const [name, ...aliases] = names.map((one) => one.replaceAll(' -- ', ' – '));
    if (!name) continue;
    const id = freeId(choice, name, country);
    if (!id) continue;
    choice.taken.wikidata.add(party.qid ?? '');
    let title = party.enwiki ?? '';
    try {
      title = decodeURIComponent(title);
    } catch {
      continue;
    }
    rows.push({
      id,
      kind: 'organisation',
      name,
      aliases: aliases.join('|'),
      what: `Political party in ${countryOf(choice, country)}`,
      wikidata: party.qid ?? '',
      wikipedia: title.replaceAll('_', ' '),
      home: country,
      founded: /^(19|20)\d\d$/.test(party.first ?? '') ? (party.first as string) : '',
      prominence: '1',
    });
  }
  return rows.filter((row) => (row.what ?? '').length <= 80);
}

/** Companies of the S&P 500 (PDDL). Names that are words are declared so. */
export function chooseCompanies(choice: Choice): Row[] {
  const rows: Row[] = [];
  for (const company of readTsv(choice, 'people/sp500_2026-08.tsv')) {
    const full = (company.name ?? '').replace(/ \(.*\)/, '').replace(/^The /, '');
    const plain = full.replace(/,? (Inc\.?|Corporation|Corp\.?|Company|Co\.?|plc|Ltd\.?|Group|Holdings?|Incorporated|N\.V\.)$/i, '').replace(/ \(The\)$/, '');
    if (plain.length < 3 || isTaken(choice, undefined, plain) || isTaken(choice, undefined, full) || /[^\p{L}\p{N}\s&.'’-]/u.test(plain)) continue;
    const id = freeId(choice, plain, 'company');
    if (!id) continue;
    // "2017 (1802)": which of the two began what papers call by the name, the table does not tell.
    const [founded = '', another] = (company.founded ?? '').match(/\b(1[789]\d\d|20\d\d)\b/g) ?? [];
    rows.push({
      id,
      kind: 'organisation',
      name: plain,
      aliases: full !== plain ? full : '',
      ambiguous: ambiguousOf(choice, [plain]).join('|'),
      wikipedia: / Group$/.test(full) ? full : ambiguousOf(choice, [plain]).length ? '' : plain,
      what: `US-listed company: ${(company.sub_industry ?? '').toLowerCase()}`.slice(0, 80),
      home: 'united-states',
      founded: another === undefined ? founded : '',
      prominence: '1',
    });
  }
  return rows;
}

const isTaken = (choice: Choice, qid: string | undefined, name: string): boolean =>
  (qid !== undefined && qid !== '' && choice.taken.wikidata.has(qid)) || choice.taken.names.has(foldName(name));
