import { type Column, PackError, type Sections } from '../binary/sections.ts';
import type { Entity } from '../entity.ts';
import { makeFoldTable } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { familyOf } from './families.ts';

/**
 * Packs the words that begin people's names, and who bears them: how an unknown "Anna Putin" is known for a person, and for no Mr.
 *
 *   FIRS i32   hashes, ascending        FIRA u8   `MR`, `MS`, both or neither
 *
 * @param addressOf how newspapers address a person: `MR`, `MS` or 0
 */
export function packFirstNames(entities: readonly Entity[], addressOf: (entity: Entity) => number): Record<'FIRS' | 'FIRA', Column> {
  const fold = makeFoldTable();
  const bearers = new Map<number, number>();
  const note = (hash: number, bits: number) => bearers.set(hash, (bearers.get(hash) ?? 0) | bits);
  const add = (name: string, bits: number) => {
    const tokens = tokenise(name, fold);
    const first = name.slice(tokens.start[0], tokens.end[0]);
    // Neither the initial of "K. R. Narayanan" nor the title of "Pope Francis" is one.
    if (tokens.count > 1 && tokens.count < 5 && first.length > 1 && !familyOf(first.toLowerCase())) note(tokens.hash1[0] as number, bits);
  };
  for (const entity of entities) if (entity.kind === 'person') add(entity.name, addressOf(entity));
  for (const name of COMMON_FIRST_NAMES.split(' ')) note(tokenise(name, fold).hash1[0] as number, 0);
  const sorted = [...bearers].sort(([a], [b]) => a - b);
  return { FIRS: Int32Array.from(sorted, ([hash]) => hash), FIRA: Uint8Array.from(sorted, ([, bits]) => bits) };
}

/** Frequent in English-language news; those of the dataset's own people are added to them. */
const COMMON_FIRST_NAMES =
  'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Dorothy Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Shirley Angela Helen Anna Brenda Pamela Nicole Emma Samantha Katherine Christine Debra Rachel Catherine Carolyn Janet Ruth Maria Heather Diane Virginia Julie Joyce Victoria Olivia Kelly Christina Lauren Joan Evelyn Judith Megan Cheryl Andrea Hannah Martha Jacqueline Frances Gloria Ann Teresa Kathryn Sara Janice Jean Alice Madison Doris Abigail Julia Judy Grace Denise Amber Marilyn Beverly Danielle Theresa Sophia Marie Diana Brittany Natalie Isabella Charlotte Rose Alexis Kayla Ivan Sergei Sergey Dmitry Dmitri Alexei Aleksei Andrei Andrey Nikolai Oleg Igor Yuri Viktor Boris Mikhail Pavel Olga Natalia Tatiana Irina Svetlana Ahmed Mohammed Mohamed Muhammad Ali Hassan Hussein Omar Ibrahim Abdul Khalid Mustafa Yusuf Fatima Aisha Hans Klaus Jürgen Wolfgang Stefan Andreas Martin Uwe Heinz Helmut Karl Franz Günter Pierre Jacques Michel Philippe François Nicolas Luc Marc Antoine Carlos Luis Jorge Miguel Pedro Manuel Fernando Rafael Diego Pablo Francisco Antonio Giovanni Marco Giuseppe Paolo Roberto Chris Mike Steve Tom Tim Tony Bill Bob Jim Ben Sam Dan Matt Nick Alex Greg Harry Simon Ian Neil Graham Stuart Craig Barry Colin Trevor Nigel Clive Derek Gareth Kate Jane Lucy Claire Fiona Paris Chelsea Kim Wang Li Zhang Liu Chen';

/** Words (hash) with how newspapers address those who bear them. @throws PackError when the columns do not fit together */
export function openFirstNames(file: Sections): ReadonlyMap<number, number> {
  const hashes = file.i32('FIRS');
  const bits = file.u8('FIRA');
  if (hashes.length !== bits.length) throw new PackError('facts.bin: its first names do not fit together');
  const map = new Map<number, number>();
  for (let i = 0; i < hashes.length; i++) map.set(hashes[i] as number, bits[i] as number);
  return map;
}
