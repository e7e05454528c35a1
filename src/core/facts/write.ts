import { deflateSync } from 'fflate';
import { earliest, latest } from '../dates.ts';
import { type Entity, KINDS, PLACE_TYPES, tierOf } from '../entity.ts';
import { concat, narrow, startsOf } from '../pack/parts.ts';
import { writeSections } from '../pack/sections.ts';
import { makeFoldTable } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { encodeRecord, type Origins, type SourceRegister } from './codec.ts';
import { dayNumber } from './day-number.ts';
import { phrasesOf } from './event-phrases.ts';
import { familiesOfRole, familyOf } from './families.ts';
import { isAnnounced } from './foreseen.ts';
import { packPhrases } from './phrases.ts';
import { ANNOUNCED, MR, MS, type PackedPhrase, PLACED } from './read.ts';

const encoder = new TextEncoder();
/** Larger blocks deflate better, smaller ones open faster; at 12 kB a card opens in a fifth of a millisecond. Under 64 kB by the layout. */
const BLOCK_BYTES = 12_288;
/** What two records have to do with each other, apart from the country they belong to. */
function relationsOf(entity: Entity): string[] {
  const ids = [...(entity.related ?? [])];
  if (entity.kind === 'person') for (const role of entity.roles ?? []) if (role.of) ids.push(role.of);
  if (entity.kind === 'organisation')
    ids.push(...(entity.members ?? []), ...(entity.seat ? [entity.seat] : []), ...(entity.standsFor ? [entity.standsFor] : []));
  if (entity.kind === 'place') ids.push(...(entity.in ? [entity.in] : []), ...(entity.standsFor ? [entity.standsFor] : []));
  if (entity.kind === 'event') ids.push(...(entity.parties ?? []), ...(entity.place ? [entity.place] : []), ...(entity.ledFrom ?? []), ...(entity.ledTo ?? []));
  return ids;
}

/**
 * Packs what linking needs to know of each entity (`facts.bin`).
 * @param entities sorted by id: the place in the list is the number of the entity
 */
export function writeFacts(entities: readonly Entity[], data: { version: string; asOf: string }): Uint8Array {
  const number = new Map(entities.map((entity, i) => [entity.id, i]));
  const at = (id: string | undefined) => (id === undefined ? -1 : (number.get(id) ?? -1));
  const n = entities.length;
  const kind = new Uint8Array(n);
  const prominence = new Uint8Array(n);
  const type = new Uint8Array(n);
  const flags = new Uint8Array(n);
  const home = new Int32Array(n);
  const inside = new Int32Array(n);
  const standsFor = new Int32Array(n);
  const life = new Int32Array(n * 2);
  const neighbours: Set<number>[] = entities.map(() => new Set());
  const roles: number[] = [];
  const roleStart = new Uint32Array(n + 1);
  const phrases: PackedPhrase[] = [];
  for (const [i, entity] of entities.entries()) {
    kind[i] = KINDS.indexOf(entity.kind);
    prominence[i] = entity.prominence;
    type[i] = entity.kind === 'place' ? PLACE_TYPES.indexOf(entity.type) : 255;
    flags[i] = flagsOf(entity);
    home[i] = at(entity.home);
    inside[i] = entity.kind === 'place' ? at(entity.in) : -1;
    standsFor[i] = entity.kind === 'place' || entity.kind === 'organisation' ? at(entity.standsFor) : -1;
    const [from, to] = lifeOf(entity);
    life[i * 2] = dayNumber(from && earliest(from));
    life[i * 2 + 1] = dayNumber(to && latest(to));
    for (const id of relationsOf(entity)) {
      const other = at(id);
      if (other < 0 || other === i) continue;
      neighbours[i]?.add(other);
      neighbours[other]?.add(i);
    }
    roleStart[i] = roles.length / 4;
    if (entity.kind === 'person') {
      for (const role of entity.roles ?? [])
        roles.push(at(role.of), dayNumber(role.from && earliest(role.from)), dayNumber(role.to && latest(role.to)), familiesOfRole(role.role));
    }
    if (entity.kind === 'event') phrases.push(...phrasesOf(entity, i, at));
  }
  roleStart[n] = roles.length / 4;
  const neighbourStart = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) neighbourStart[i + 1] = (neighbourStart[i] as number) + (neighbours[i]?.size ?? 0);
  const ids = entities.map((entity) => encoder.encode(entity.id));
  return writeSections({
    IDST: startsOf(ids),
    IDBY: concat(ids),
    KIND: kind,
    PROM: prominence,
    TYPE: type,
    FLAG: flags,
    HOME: home,
    INSI: inside,
    STAN: standsFor,
    LIFE: life,
    NEIS: neighbourStart,
    NEIG: narrow(
      n,
      neighbours.flatMap((set) => [...set].sort((a, b) => a - b)),
    ),
    ROLS: roleStart,
    ROLE: Int32Array.from(roles),
    ...firstNames(entities),
    ...packPhrases(phrases),
    DATA: encoder.encode(JSON.stringify(data)),
  });
}

function flagsOf(entity: Entity): number {
  const placed = tierOf(entity) === 'placed' ? PLACED : 0;
  if (entity.kind === 'event') return placed | (isAnnounced(entity.name, entity.what) ? ANNOUNCED : 0);
  if (entity.kind === 'person' && entity.addressed) return placed | (entity.addressed === 'Ms' ? MS : MR);
  return placed;
}

function lifeOf(entity: Entity): [string | undefined, string | undefined] {
  if (entity.kind === 'person') return [entity.born, entity.died];
  if (entity.kind === 'organisation') return [entity.founded, entity.dissolved];
  if (entity.kind === 'event') return [entity.from, entity.to];
  return [undefined, undefined];
}

/** Hashes of the words that begin people's names, and who bears them: how an unknown "Anna Putin" is known for a person, and for no Mr. */
function firstNames(entities: readonly Entity[]): { FIRS: Int32Array; FIRA: Uint8Array } {
  const fold = makeFoldTable();
  const bearers = new Map<number, number>();
  const note = (hash: number, bits: number) => bearers.set(hash, (bearers.get(hash) ?? 0) | bits);
  const add = (name: string, bits: number) => {
    const tokens = tokenise(name, fold);
    const first = name.slice(tokens.start[0], tokens.end[0]);
    // Neither the initial of "K. R. Narayanan" nor the title of "Pope Francis" is one.
    if (tokens.count > 1 && tokens.count < 5 && first.length > 1 && !familyOf(first.toLowerCase())) note(tokens.hash1[0] as number, bits);
  };
  for (const entity of entities) if (entity.kind === 'person') add(entity.name, flagsOf(entity) & (MR | MS));
  for (const name of COMMON_FIRST_NAMES.split(' ')) note(tokenise(name, fold).hash1[0] as number, 0);
  const sorted = [...bearers].sort(([a], [b]) => a - b);
  return { FIRS: Int32Array.from(sorted, ([hash]) => hash), FIRA: Uint8Array.from(sorted, ([, bits]) => bits) };
}

/** Frequent in English-language news; those of the dataset's own people are added to them. */
const COMMON_FIRST_NAMES =
  'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Dorothy Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Shirley Angela Helen Anna Brenda Pamela Nicole Emma Samantha Katherine Christine Debra Rachel Catherine Carolyn Janet Ruth Maria Heather Diane Virginia Julie Joyce Victoria Olivia Kelly Christina Lauren Joan Evelyn Judith Megan Cheryl Andrea Hannah Martha Jacqueline Frances Gloria Ann Teresa Kathryn Sara Janice Jean Alice Madison Doris Abigail Julia Judy Grace Denise Amber Marilyn Beverly Danielle Theresa Sophia Marie Diana Brittany Natalie Isabella Charlotte Rose Alexis Kayla Ivan Sergei Sergey Dmitry Dmitri Alexei Aleksei Andrei Andrey Nikolai Oleg Igor Yuri Viktor Boris Mikhail Pavel Olga Natalia Tatiana Irina Svetlana Ahmed Mohammed Mohamed Muhammad Ali Hassan Hussein Omar Ibrahim Abdul Khalid Mustafa Yusuf Fatima Aisha Hans Klaus Jürgen Wolfgang Stefan Andreas Martin Uwe Heinz Helmut Karl Franz Günter Pierre Jacques Michel Philippe François Nicolas Luc Marc Antoine Carlos Luis Jorge Miguel Pedro Manuel Fernando Rafael Diego Pablo Francisco Antonio Giovanni Marco Giuseppe Paolo Roberto Chris Mike Steve Tom Tim Tony Bill Bob Jim Ben Sam Dan Matt Nick Alex Greg Harry Simon Ian Neil Graham Stuart Craig Barry Colin Trevor Nigel Clive Derek Gareth Kate Jane Lucy Claire Fiona Paris Chelsea Kim Wang Li Zhang Liu Chen';

/**
 * Packs the records themselves (`cards.bin`): JSON texts in deflated blocks of about `BLOCK_BYTES`, so that a card costs one small block.
 *
 *   BLOF u32[blocks + 1]   where each block begins in BLOB
 *   BLOB u8                blocks, deflated
 *   RECB u32[records]      block of a record << 16 | its offset in the block
 *   ORIG, SRCS             JSON: shared origins; the register of works
 */
export function writeRecords(entities: readonly Entity[], register: SourceRegister): Uint8Array {
  const origins: Origins = [];
  const blocks: Uint8Array[] = [];
  const place = new Uint32Array(entities.length);
  let open: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (open.length) blocks.push(deflateSync(concat(open), { level: 9 }));
    open = [];
    size = 0;
  };
  for (const [i, entity] of entities.entries()) {
    const text = encoder.encode(`${encodeRecord(entity, origins)}\n`);
    if (size && size + text.length > BLOCK_BYTES) close();
    place[i] = (blocks.length << 16) | size;
    open.push(text);
    size += text.length;
  }
  close();
  const start = new Uint32Array(blocks.length + 1);
  for (const [i, block] of blocks.entries()) start[i + 1] = (start[i] as number) + block.length;
  return writeSections({
    BLOF: start,
    BLOB: concat(blocks),
    RECB: place,
    ORIG: encoder.encode(JSON.stringify(origins)),
    SRCS: encoder.encode(JSON.stringify(register)),
  });
}
