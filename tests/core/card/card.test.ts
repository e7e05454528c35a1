import { describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/core/card/lookup.ts';
import { makeCard } from '../../../src/core/card/make.ts';
import { rolesNow } from '../../../src/core/card/roles.ts';
import { openEngine } from '../../../src/core/engine/open-engine.ts';
import type { Entity } from '../../../src/core/entity.ts';
import { packedDataset, readPacked } from '../../../src/dataset/cache.ts';
import { CARD_CASES, FIRST_ARTICLE } from './card.cases.ts';

const engine = openEngine(readPacked(packedDataset()));
const NOBODY: Lookup = { entity: () => undefined, eventsAfter: () => [], leaders: () => [] };
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

describe('then and now: everybody of the first article', () => {
  it.each(FIRST_ARTICLE.flatMap(([id, now, ...on]) => on.map(([date, then]) => ({ id, date, then, now }))))('$id on $date', ({ id, date, then, now }) => {
    const card = engine.card(id, { date });
    expect(card?.then).toEqual(then);
    expect(card?.now).toEqual(now);
  });
});

describe('now', () => {
  it('claims nothing of the dead', () => {
    for (const id of ['alexei-navalny', 'yevgeny-prigozhin', 'ali-khamenei', 'kofi-annan'])
      expect(engine.card(id, { date: '2026-10-01' })?.now, id).toEqual([]);
  });

  it('claims no post that had not begun in the month of the facts', () => {
    const role = { role: 'President', of: 'estonia', from: '2026-10' };
    const person: Entity = { id: 'somebody', kind: 'person', name: 'Somebody', prominence: 1, roles: [role], sources: ['wikipedia'], asOf: '2026-09' };
    expect(rolesNow(person)).toEqual([]);
    expect(rolesNow({ ...person, asOf: '2026-10' })).toEqual([role]);
  });

  it('tells what followed an article and concerns its other entities', () => {
    const card = engine.card('russia', { date: '2023-09-05', entities: ['vladimir-putin', 'russia', 'ukraine', 'north-korea'] });
    expect(card?.since).toHaveLength(3);
    for (const line of card?.since ?? []) expect(line.date > '2023-09-05', line.text).toBe(true);
    expect(card?.since.map((line) => line.entity)).toContain('kursk-incursion');
    // Without company in the article nothing of the kind is claimed.
    expect(engine.card('russia', { date: '2023-09-05', entities: ['russia'] })?.since.filter((line) => line.entity)).toEqual([]);
  });

  it('says so where the sentence on somebody tells of years after the article', () => {
    const told = (gist: string, date?: string) =>
      makeCard({ id: 'a', kind: 'person', name: 'A', prominence: 1, gist, sources: ['wikipedia'], asOf: '2026-09' }, date ? { date } : {}, NOBODY).gistLater;
    expect(told('Lost the election of 2024 after 2,030 days in office.', '2018-05-01')).toBe(true);
    expect(told('Lost the election of 2024.', '2024-01-01')).toBeUndefined();
    expect(told('Lost the election of 2024.')).toBeUndefined();
    expect(told('Led a party of 12024 members.', '2018-05-01')).toBeUndefined();
    expect(told('Wants to be carbon-free by 2050.', '2018-05-01')).toBeUndefined();
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

  it.each([
    ['aligudarz', 'about 91,000'],
    ['london', '9.6 million (urban area, 2023)'],
  ])('tells how many live in %s: %s, with the year of the count where somebody knows it', (id, text) => {
    expect(engine.card(id, {})?.lines.find(({ label }) => label === 'Population')?.text).toBe(text);
  });

  it.each([
    ['new-york-city', 'United States'],
    ['nova-scotia', 'Canada'],
    ['fanling', 'Hong Kong'],
    ['france', undefined],
  ])('knows the country of %s for its map', (id, home) => {
    expect(engine.card(id, {})?.locator?.home).toBe(home);
  });

  it('tells the way from another place of the article', () => {
    expect(engine.card('kherson', { entities: ['mykolaiv', 'kherson'] })?.locator?.relative).toMatch(/km .*of Mykolaiv/);
  });
});

describe('posts before and after the article', () => {
  it('tells what someone had been who held no post on the day', () => {
    const card = engine.card('angela-merkel', { date: '2023-01-01' });
    expect(card?.then).toEqual([]);
    expect(card?.before?.[0]).toEqual({ text: 'Chancellor of Germany', from: '2005-11-22', to: '2021-12-08' });
    expect(engine.card('angela-merkel', { date: '2015-09-04' })?.before).toEqual([]);
  });

  it('tells what someone became after the article and is no more', () => {
    const card = engine.card('olaf-scholz', { date: '2019-05-01' });
    expect(card?.after?.map(({ text }) => text)).toContain('Chancellor of Germany');
    // What is still held is told by "now".
    expect(engine.card('sergei-shoigu', { date: '2023-09-05' })?.after).toEqual([]);
  });

  it('tells what may have been held on the day, where only a month or year is known, as no more than that', () => {
    const about = (date: string) => engine.card('oleksandr-tarnavskyi', { date });
    expect(about('2022-12-15')?.then).toEqual([]);
    expect(about('2022-12-15')?.around?.map(({ text }) => text)).toEqual([
      'Commander of the Kherson group of forces',
      'Commander of the Tavria operational-strategic group',
    ]);
    expect(about('2023-09-05')?.around).toEqual([]);
    expect(about('2024-03-01')?.around?.map(({ text, to }) => [text, to])).toEqual([['Commander of the Tavria operational-strategic group', '2024']]);
  });

  it('tells until when a post was held that has ended', () => {
    const card = engine.card('antony-blinken', { date: '2023-09-06' });
    expect(card?.thenUntil).toEqual(['2025-01-20']);
    expect(engine.card('vladimir-putin', { date: '2023-09-06' })?.thenUntil?.[0]).toBe('');
  });
});

describe('what followed', () => {
  it('is told once, in the open', () => {
    const card = engine.card('crimea', { date: '2015-01-01' });
    expect(card?.since.map(({ date }) => date)).toEqual(['2018-05-15']);
    expect(card?.timeline.map(({ date }) => date)).not.toContain('2018-05-15');
  });

  it('is told once in every card, and leaves no timeline of nothing but the article’s day', () => {
    for (const entity of engine.all()) {
      if (!entity.dates?.length) continue;
      const { timeline = [], since = [] } = engine.card(entity.id, { date: '1500-01-01' }) ?? {};
      expect(timeline.length, entity.id).not.toBe(1);
      const lines = [...timeline, ...since].map(({ date, text }) => `${date} ${text}`);
      expect(lines, entity.id).toEqual([...new Set(lines)]);
    }
  });
});

describe('the timeline of an event', () => {
  const lines = (date: string) => engine.card('wagner-group-rebellion', { date })?.timeline ?? [];

  it('has the article’s day in its place', () => {
    const day = lines('2023-08-01').findIndex((line) => line.article);
    expect(day).toBeGreaterThan(0);
    for (const line of lines('2023-08-01').slice(0, day)) expect(line.date <= '2023-08-01', line.text).toBe(true);
    for (const line of lines('2023-08-01').slice(day + 1)) expect(line.date > '2023-08-01', line.text).toBe(true);
    expect(lines('2023-08-01')[day - 1]?.then).toBe(true);
    expect(engine.card('wagner-group-rebellion', {})?.timeline.some((line) => line.article)).toBe(false);
  });

  it('holds what led to it and what followed, each once', () => {
    const entities = lines('2023-09-06').flatMap(({ entity }) => entity ?? []);
    expect(entities).toEqual(expect.arrayContaining(['battle-of-bakhmut', 'wagner-group-plane-crash']));
    expect(new Set(entities).size).toBe(entities.length);
    const card = engine.card('wagner-group-rebellion', { date: '2023-06-25', entities: ['yevgeny-prigozhin', 'russia'] });
    const told = new Set(card?.timeline.map(({ entity }) => entity));
    expect([...(card?.since ?? []), ...(card?.related.map(({ id }) => ({ entity: id })) ?? [])].filter(({ entity }) => entity && told.has(entity))).toEqual([]);
  });
});
