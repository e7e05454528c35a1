import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/types.ts';
import { openEngine } from '../../../src/core/engine/open-engine.ts';
import { openLinker } from '../../../src/core/engine/open-linker.ts';
import { MEDIA } from '../../../src/core/facts/read.ts';
import { BUNDLED, bundledFiles, context, packOf } from './base.ts';

const article = (text: string, date = '2025-06-01'): Article => ({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }], lang: 'en', date });
const linked = (packs: Parameters<typeof openEngine>[1], text: string, date?: string) =>
  openEngine(bundledFiles(), packs)
    .link(article(text, date))
    .links.map((link) => [link.text, link.entity]);

const TOWN = packOf(
  [
    { id: 'quillhaven', kind: 'place', type: 'town', name: 'Quillhaven', home: 'arland', in: 'arland', at: [50, 10] },
    {
      kind: 'person',
      name: 'Marta Fennimore',
      short: ['Fennimore'],
      home: 'arland',
      roles: [{ role: 'Mayor', of: 'quillhaven', from: '2020' }],
      related: ['ben-orrick'],
      wikipedia: 'Marta Fennimore',
      sources: ['wikipedia', 'Town archive'],
    },
    { id: 'tide', kind: 'event', name: 'Quillhaven Tide', from: '2025-09-01', parties: ['quillhaven', 'arland'] },
  ],
  { title: 'Town' },
);

/** A pack that may name records of another. */
const leaning = (entities: readonly object[]) => packOf(entities, {}, { today: context.today });

describe('packs over the bundled data', () => {
  test('names with punctuation inside and long ones are found', () => {
    const pack = packOf([
      { kind: 'organisation', name: 'Fennimore.arl', home: 'arland' },
      { kind: 'organisation', name: 'Board for the Better Keeping of the Old Harbour of Quillhaven', home: 'arland' },
    ]);
    expect(
      linked([pack], 'It stood in Fennimore.arl, as the Board for the Better Keeping of the Old Harbour of Quillhaven told.').map(([text]) => text),
    ).toEqual(['Fennimore.arl', 'Board for the Better Keeping of the Old Harbour of Quillhaven']);
  });

  test('a newspaper is known as one, in a record of its own or in the place of another', () => {
    const paper = { kind: 'organisation', what: 'Daily newspaper of Quillhaven' };
    const pack = packOf([
      { id: 'quillhaven-times', name: 'Quillhaven Times', ...paper },
      { id: 'zela', name: 'Zela Union', ...paper },
      { id: 'harbour-board', kind: 'organisation', name: 'Harbour Board', what: 'Board of Quillhaven' },
    ]);
    const { facts } = openLinker(bundledFiles(), [pack]);
    const flags = (id: string) => facts.flagsOf(facts.numberOf(id));
    expect(['quillhaven-times', 'zela', 'harbour-board'].map(flags)).toEqual([MEDIA, MEDIA, 0]);
  });

  test('names of both are linked in one text', () => {
    expect(linked([TOWN], 'Marta Fennimore met Ben Orrick of Arland in Quillhaven. Fennimore smiled.')).toEqual([
      ['Marta Fennimore', 'marta-fennimore'],
      ['Ben Orrick', 'ben-orrick'],
      ['Arland', 'arland'],
      ['Quillhaven', 'quillhaven'],
      ['Fennimore', 'marta-fennimore'],
    ]);
  });

  test('without packs nothing changes, and a pack that is gone leaves nothing', () => {
    const text = 'Marta Fennimore met Ben Orrick of Arland in Quillhaven.';
    expect(linked([], text)).toEqual([
      ['Ben Orrick', 'ben-orrick'],
      ['Arland', 'arland'],
    ]);
    expect(openEngine(bundledFiles(), []).entity('quillhaven')).toBeUndefined();
  });

  test('the longest name wins, whichever data it is from', () => {
    const longer = packOf([{ kind: 'organisation', name: 'Port Lume Football Club' }]);
    const shorter = packOf([{ kind: 'person', name: 'Lume Talks' }]);
    expect(linked([longer], 'They saw Port Lume Football Club win in Port Lume.')).toEqual([
      ['Port Lume Football Club', 'port-lume-football-club'],
      ['Port Lume', 'port-lume'],
    ]);
    expect(linked([shorter], 'He attended the Port Lume talks as a guest.')).toEqual([['Port Lume talks', 'port-lume-talks']]);
  });

  test('Mr and Ms tell people of packs apart', () => {
    const person = (name: string, addressed: 'Mr' | 'Ms') => ({ kind: 'person', name, short: ['Tolliver'], home: 'arland', addressed, prominence: 3 });
    const siblings = packOf([person('Ada Tolliver', 'Ms'), person('Rafe Tolliver', 'Mr')]);
    const who = (title: string) => linked([siblings], `Ada Tolliver and Rafe Tolliver of Arland spoke. ${title} Tolliver left.`).at(-1);
    expect([who('Ms'), who('Mr.')]).toEqual([
      ['Tolliver', 'ada-tolliver'],
      ['Tolliver', 'rafe-tolliver'],
    ]);
  });

  test('whoever died in a year that is all one knows has not just died in the next January', () => {
    const isMourned = (died: string) => {
      const engine = openEngine(bundledFiles(), [packOf([{ kind: 'person', name: 'Ada Tolliver', died }])]);
      const [decision] = engine.explain(article('Arland mourns Ada Tolliver.', '2025-01-08')).decisions.slice(-1);
      return decision?.judged[0]?.evidence.some(({ why }) => why === 'has just died');
    };
    expect([isMourned('2025-01-02'), isMourned('2024')]).toEqual([true, false]);
  });

  test('cards, search and lists reach across', () => {
    const engine = openEngine(bundledFiles(), [TOWN]);
    const card = engine.card('marta-fennimore', { date: '2025-06-01' });
    expect(card).toMatchObject({ name: 'Marta Fennimore', then: ['Mayor of Quillhaven'], pack: 'Town' });
    expect(card?.related.map(({ id }) => id)).toEqual(['ben-orrick']);
    expect(card?.sources).toEqual([{ title: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Marta_Fennimore' }, { title: 'Town archive' }]);
    expect(engine.card('ben-orrick', {})).not.toHaveProperty('pack');
    expect(engine.card('quillhaven', {})?.lines).toContainEqual({ label: 'In', text: 'Arland' });
    // Relations work both ways: a bundled country is told of the pack's event.
    expect(engine.card('arland', { date: '2025-06-01', entities: ['arland', 'quillhaven'] })?.since.map(({ entity }) => entity)).toContain('tide');
    expect(engine.find('fenni', 5).map(({ id }) => id)).toEqual(['marta-fennimore']);
    expect(engine.find('ben', 5).map(({ id }) => id)).toEqual(['ben-orrick']);
    // A selection wider than the name: what is named inside it.
    expect(engine.find('with President Orrick and Marta Fennimore, who', 5).map(({ id }) => id)).toEqual(['ben-orrick', 'marta-fennimore']);
    expect(engine.find('with president orrick', 5)).toEqual([]);
    expect([...engine.all()].map(({ id }) => id)).toEqual([...BUNDLED.map(({ id }) => id), 'quillhaven', 'marta-fennimore', 'tide']);
    expect(engine.data.entities).toBe(BUNDLED.length + 3);
  });

  test.each([
    ['the same id', { id: 'ben-orrick' }],
    ['`replaces`', { id: 'our-orrick', replaces: 'ben-orrick' }],
  ])('a record with %s takes the place of a bundled one, and keeps its names', (_, fields) => {
    const gist = 'The president as our own class has written about him, in a lesson of the autumn.';
    const pack = packOf([
      { ...fields, kind: 'person', name: 'Benjamin Orrick', home: 'arland', roles: [{ role: 'President', of: 'arland', from: '2018' }], gist },
    ]);
    const engine = openEngine(bundledFiles(), [pack]);
    const { links } = engine.link(article('Benjamin Orrick spoke in Arland. Ben Orrick left.'));
    expect(links.map(({ entity }) => entity)).toEqual([fields.id, 'arland', fields.id]);
    expect(engine.card('ben-orrick', {})).toMatchObject({ name: 'Benjamin Orrick', gist, pack: 'Pack' });
    expect(engine.card(fields.id, {})).toMatchObject({ gist });
    // Whoever leads the country is found through the numbers that the bundled record had.
    expect(engine.card('arland', { date: '2025-01-01' })?.lines).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('Benjamin Orrick') as string }),
    );
    expect(engine.data.entities).toBe(BUNDLED.length);
  });

  test('of two packs that speak of one record the later counts', () => {
    const one = packOf([{ id: 'tobi', kind: 'person', name: 'Tobi Vell' }], { title: 'One' });
    const two = packOf([{ id: 'tobi', kind: 'person', name: 'Tobias Vell' }], { title: 'Two' });
    const engine = openEngine(bundledFiles(), [one, two]);
    expect(engine.card('tobi', {})).toMatchObject({ name: 'Tobias Vell', pack: 'Two' });
    expect(engine.data.entities).toBe(BUNDLED.length + 1);
  });

  test('a record that goes to the place of another leaves no gap, and all that led to it leads there', () => {
    const person = (id: string, name: string, replaces?: string) => ({ kind: 'person', id, name, ...(replaces === undefined ? {} : { replaces }) });
    const packs = [
      leaning([person('marta', 'Marta Fennimore'), person('zoe', 'Zoe Vell'), person('tobi', 'Tobi Vell')]),
      leaning([person('martha', 'Martha Fennimore', 'marta')]),
      leaning([person('martha', 'Martha Fennimore', 'ben-orrick'), person('ida', 'Ida Quell')]),
    ];
    const engine = openEngine(bundledFiles(), packs);
    const all = [...engine.all()].map(({ id }) => id);
    expect(all.sort()).toEqual(['arland', 'ida', 'martha', 'port-lume', 'port-lume-talks', 'tobi', 'zela', 'zoe']);
    expect(engine.data.entities).toBe(all.length);
    expect(['marta', 'martha', 'ben-orrick', 'zoe', 'ida'].map((id) => engine.entity(id)?.id)).toEqual(['martha', 'martha', 'martha', 'zoe', 'ida']);
    const text = 'Ben Orrick met Tobi Vell, Zoe Vell, Martha Fennimore and Ida Quell.';
    expect(engine.link(article(text)).links.map(({ entity }) => entity)).toEqual(['martha', 'tobi', 'zoe', 'martha', 'ida']);
  });

  test('a record that went elsewhere leaves the place to the one that had taken it', () => {
    const packs = [
      leaning([{ kind: 'person', id: 'marta', name: 'Marta Fennimore' }]),
      leaning([{ kind: 'person', id: 'quell', name: 'Ida Quell', replaces: 'marta' }]),
      leaning([{ kind: 'person', id: 'marta', name: 'Marta Fennimore', replaces: 'ben-orrick' }]),
    ];
    const engine = openEngine(bundledFiles(), packs);
    expect(['marta', 'quell', 'ben-orrick'].map((id) => engine.card(id, {})?.name)).toEqual(['Marta Fennimore', 'Ida Quell', 'Marta Fennimore']);
  });

  test('a phrase of a pack tells its event', () => {
    const pack = packOf([
      { id: 'strike', kind: 'event', name: 'Lume harbour strike', from: '2025-05', phrases: [{ trigger: ['strike'], who: ['port-lume'], during: true }] },
    ]);
    expect(linked([pack], 'The strike in Port Lume went on.')).toContainEqual([expect.stringContaining('strike'), 'strike']);
  });
});
