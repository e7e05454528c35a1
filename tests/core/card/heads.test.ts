import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/core/engine/open-engine.ts';
import { LEADERS, leadersOf } from '../../../src/core/facts/around.ts';
import { openFacts } from '../../../src/core/facts/read.ts';
import { packedDataset, readPacked } from '../../../src/dataset/cache.ts';

const files = readPacked(packedDataset());
const engine = openEngine(files);
const headsOf = (id: string, date: string) => engine.card(id, { date })?.lines.find(({ label }) => label === 'Led then by' || label === 'Head then')?.text;

describe('who led then', () => {
  it.each([
    // Less known than a dozen ministers of their day.
    ['india', '2018-06-15', 'Ram Nath Kovind (President), Narendra Modi (Prime Minister)'],
    ['russia', '2005-06-15', 'Vladimir Putin (President), Mikhail Fradkov (Prime Minister)'],
    ['zimbabwe', '2012-06-15', 'Robert Mugabe (President), Morgan Tsvangirai (Prime Minister)'],
    // One line a person.
    ['brunei', '2015-01-01', 'Hassanal Bolkiah (Sultan, Prime Minister)'],
    ['myanmar', '2025-06-01', 'Min Aung Hlaing (Acting President, Prime Minister)'],
    ['alibaba', '2022-01-01', 'Daniel Zhang (Chief Executive, Chairman)'],
    // The higher office first.
    ['vietnam', '2025-06-01', 'Tô Lâm (General Secretary of the Communist Party), Lương Cường (President)'],
    ['united-kingdom', '2020-01-01', 'Elizabeth II (Queen), Boris Johnson (Prime Minister)'],
    ['united-kingdom', '2023-06-01', 'Charles III (King), Rishi Sunak (Prime Minister)'],
    ['mali', '2024-01-01', 'Assimi Goïta (Transitional President), Choguel Kokalla Maïga (Transitional Prime Minister)'],
    // Who leads a part is not the head, unless the part leads the whole.
    ['russian-orthodox-church', '2015-01-01', undefined],
    ['us-state-department', '1990-01-01', undefined],
    ['rajya-sabha', '2018-01-01', undefined],
    ['hamas', '2020-01-01', 'Ismail Haniyeh (Chairman of the Political Bureau)'],
    ['united-nations', '2020-01-01', 'António Guterres (Secretary-General)'],
  ])('%s on %s: %s', (id, date, expected) => expect(headsOf(id, date)).toBe(expected));

  it('is asked of all who may have, in every country and body', () => {
    const facts = openFacts(files.facts);
    const days = Array.from({ length: 14 }, (_, i) => `${2000 + 2 * i}-06-15`);
    let most = 0;
    for (let n = 0; n < facts.count; n++) {
      if (facts.neighboursOf(n).length > 40) for (const day of days) most = Math.max(most, leadersOf(facts, n, day).length);
    }
    expect(most).toBeGreaterThan(40);
    expect(most).toBeLessThan(LEADERS);
  });
});
