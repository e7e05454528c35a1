import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/core/open-engine.ts';
import { packedDataset, readPacked } from '../../../src/dataset/cache.ts';
import { CARD_CASES } from './card.cases.ts';

const engine = openEngine(readPacked(packedDataset()));
/** Titles differ in a word between sources: "Federal Minister of Defence", "Minister for Defence". */
const plain = (role: string) =>
  role
    .toLowerCase()
    .replace(/\b(federal|for|of|the|union)\b/g, '')
    .replace(/[- ]+/g, ' ')
    .trim();

describe('then: the posts on the article’s day', () => {
  it.each(CARD_CASES)('%s on %s', (id, date, roles) => {
    const card = engine.card(id, { date });
    expect(card, id).toBeDefined();
    for (const role of roles) expect(card?.then.map(plain)).toContain(plain(role));
    // Heads of state and government are never wrong by time: an office that is not expected must not be claimed.
    const high =
      /^(president|prime minister|chancellor|supreme leader) of (the )?(united|russia|germany|france|ukraine|brazil|hungary|israel|turkey|syria|iran|italy|north|venezuela|japan|india|china)/i;
    expect(card?.then.filter((role) => high.test(role) && !roles.some((r) => plain(r) === plain(role)) && !/general|acting/i.test(role))).toEqual([]);
  });
});

describe('now', () => {
  it('claims nothing of the dead', () => {
    for (const id of ['alexei-navalny', 'yevgeny-prigozhin', 'ali-khamenei', 'kofi-annan'])
      expect(engine.card(id, { date: '2026-10-01' })?.now, id).toEqual([]);
  });

  it('tells what followed an article and concerns its other entities', () => {
    const card = engine.card('russia', { date: '2023-09-05', entities: ['vladimir-putin', 'russia', 'ukraine', 'north-korea'] });
    expect(card?.since).toHaveLength(3);
    for (const line of card?.since ?? []) expect(line.date > '2023-09-05', line.text).toBe(true);
    expect(card?.since.map((line) => line.entity)).toContain('kursk-incursion');
    // Without company in the article nothing of the kind is claimed.
    expect(engine.card('russia', { date: '2023-09-05', entities: ['russia'] })?.since.filter((line) => line.entity)).toEqual([]);
  });

  it('names a month for every fact', () => {
    for (const id of ['vladimir-putin', 'kherson', 'annexation-of-crimea', 'nato', 'himars']) expect(engine.card(id, {})?.asOf, id).toMatch(/^\d{4}-\d{2}$/);
  });
});

describe('places', () => {
  it('tells who administers and who claims a contested one', () => {
    const card = engine.card('crimea', { date: '2023-09-05' });
    expect(card?.locator?.claimedBy.concat(card.locator.administeredBy).join()).toMatch(/Russia/);
    expect(`${card?.what} ${card?.gist}`).toMatch(/Ukrain/);
  });

  it('tells the way from another place of the article', () => {
    expect(engine.card('kherson', { entities: ['mykolaiv', 'kherson'] })?.locator?.relative).toMatch(/km .*of Mykolaiv/);
  });
});
