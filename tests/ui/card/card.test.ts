// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sayCard } from '../../../src/cli/say-card.ts';
import { openEngine } from '../../../src/core/engine/open-engine.ts';
import { packedDataset, readPacked } from '../../../src/dataset/cache.ts';
import { drawCard } from '../../../src/ui/card/card.ts';
import { words } from '../words.ts';

const engine = openEngine(readPacked(packedDataset()));
const DAY = '2023-09-06';
const IDS = [
  'sergei-shoigu',
  'angela-merkel',
  'kim-jong-un',
  'yevgeny-prigozhin',
  'antony-blinken',
  'qasem-soleimani',
  'kherson',
  'crimea',
  'russia',
  'annexation-of-crimea',
  'wagner-group-rebellion',
  'russian-invasion-of-ukraine',
  'nato',
  'wagner-group',
  'un-security-council',
  'himars',
];
const make = (id: string, date = DAY) => {
  const model = engine.card(id, { date, entities: ['russia', 'ukraine', 'vladimir-putin', 'crimea', 'iran', 'kyiv'] });
  if (!model) throw new Error(`no card of ${id}`);
  return model;
};
const draw = (id: string, date?: string) => drawCard({ model: make(id, date) }, words, { links: true, open: () => {} });

/** What the dataset says in a drawn card: our own words around it, and dates, are the interface's. */
const told = (card: Element): string[] =>
  [...card.querySelectorAll('h2, bdi, .what [lang], .post > [lang], .gist, .since [lang], .when.dates [lang], .facts dd, .chip')].map((e) =>
    (e.textContent ?? '').trim(),
  );

describe('the drawn card and the printed one', () => {
  it.each(IDS.flatMap((id) => [[id, DAY] as const, [id, '2013-01-01'] as const]))('%s on %s say the same, in the same order', (id, date) => {
    const printed = sayCard(make(id, date));
    const drawn = told(draw(id, date));
    expect(drawn.length).toBeGreaterThan(1);
    for (const one of drawn) expect(printed, one).toContain(one);
    // The other way round: no printed line has words that the card does not show.
    const shown = (draw(id, date).textContent ?? '').replaceAll('’', "'");
    for (const line of printed.split('\n').filter((l) => !/^(Sources|Related|Could also be|Since this article):/.test(l))) {
      const said = line.replace(/^\s+[─●○] \S+ {2}|^ {2}\S+ {2}|^[^:]{2,60}: /, '').split(/; |, (?:since|until) \d/)[0] ?? '';
      if (!/^(this article|\d{4})/.test(said)) expect(shown).toContain(said.replaceAll('’', "'").split(' · ')[0]);
    }
  });
});

describe('a drawn card', () => {
  it('gives every text its language and way of running', () => {
    const card = draw('sergei-shoigu');
    expect([card.lang, card.dir]).toEqual(['en', 'ltr']);
    expect(card.querySelector('bdi')?.lang).toBe('ru');
    expect(card.querySelector('.gist')?.getAttribute('lang')).toBe('en');
  });

  it('tells a death once', () => {
    expect(make('yevgeny-prigozhin', '2023-01-01').since.some((line) => line.text === 'Died')).toBe(true);
    expect([...draw('yevgeny-prigozhin', '2023-01-01').querySelectorAll('.when span, .since span')].filter((e) => e.textContent === 'Died')).toHaveLength(2);
    expect([...draw('yevgeny-prigozhin', '2023-01-01').querySelectorAll('.since span')].filter((e) => e.textContent === 'Died')).toEqual([]);
  });

  it('writes names that stand alone with a capital', () => {
    expect(draw('annexation-of-crimea').querySelector('h2')?.textContent).toBe('Annexation of Crimea');
  });
});
