import type { Entity } from '../entity.ts';
import type { Lookup } from './lookup.ts';
import { rolesOn } from './roles.ts';

/** "Acting President" holds the office of a president. */
const FOR_NOW = /^(?:(?:executive|federal|interim|acting|transitional|caretaker) )+/i;

/** Of a country whole titles only, the higher ones first: the chair of a central bank leads no country, the president of a senate neither. */
const OF_STATE = [
  'general secretary of the communist party',
  'president',
  'supreme leader',
  ...['king', 'queen', 'emir', 'sultan', 'pope'],
  'chancellor',
  ...['prime minister', 'premier', 'taoiseach'],
];

const OFFICE =
  '(?:president|prime minister|chancellor|premier|king|queen|emir|sultan|pope|supreme leader|secretary[- ]general|director[- ]general|general secretary|(?:managing )?director|chair(?:man|woman|person)?|head(?: coach)?|leader|commander[- ]in[- ]chief|commander|chief executive(?: officer)?|ceo|first secretary|chief prosecutor|prosecutor|governor|mayor)';
/** The organ through which a body is led; whoever leads any other part of it is not its head. */
const ORGAN = '(?: of the (?:political bureau|leadership committee|commission|(?:supervisory )?board))?';
const OF_BODY = new RegExp(`^${OFFICE}(?: and ${OFFICE})?${ORGAN}$`, 'i');

/** At most so many people: who was the fifth of them, no reader asks. */
const MOST = 2;

/** Who led a country or body on a day, each with all that they led it as: "Daniel Zhang (Chairman, Chief Executive)". */
export function headsOf(entity: Entity, day: string, lookup: Lookup): string[] {
  const ofState = entity.kind === 'place';
  const heads: { name: string; titles: string[]; rank: number; prominence: number }[] = [];
  for (const id of lookup.leaders(entity.id, day)) {
    const person = lookup.entity(id);
    if (person?.kind !== 'person') continue;
    const held = rolesOn(person, day).flatMap(({ role, of }) => {
      const title = inFront(role);
      const office = title.replace(FOR_NOW, '');
      const leads = of === entity.id && (ofState ? OF_STATE.includes(office.toLowerCase()) : OF_BODY.test(office));
      return leads ? [{ title, rank: rankOf(office) }] : [];
    });
    const [first] = held.sort((a, b) => a.rank - b.rank);
    if (first) heads.push({ name: person.name, titles: [...new Set(held.map(({ title }) => title))], rank: first.rank, prominence: person.prominence });
  }
  heads.sort((a, b) => a.rank - b.rank || b.prominence - a.prominence);
  return heads.slice(0, MOST).map(({ name, titles }) => `${name} (${titles.join(', ')})`);
}

/** "President (transition)" as "Transitional President", since it stands between brackets. */
const inFront = (role: string): string =>
  role.replace(/^(.+) \((acting|interim|transition|caretaker)\)$/, (_, office: string, how: string) => {
    const word = how === 'transition' ? 'transitional' : how;
    return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${office}`;
  });

/** Place in the order of high offices; what is none of them comes last. */
function rankOf(office: string): number {
  const at = OF_STATE.findIndex((title) => office.toLowerCase().startsWith(title));
  return at < 0 ? OF_STATE.length : at;
}
