import { describe, expect, test } from 'vitest';
import type { CardContext } from '../../../src/core/engine/engine.ts';
import { cardsOf } from '../../../src/page/card/cards.ts';

const begin = (fails = 0) => {
  const asked: CardContext[] = [];
  const cards = cardsOf(
    {
      card: async (id, context) => {
        asked.push(context);
        if (asked.length <= fails) throw new Error('stopped');
        return { model: { id, ...context } as never };
      },
    },
    [],
  );
  return { asked, cards };
};

describe('the cards of an article', () => {
  test('one that was first opened from another card has the other readings of its name all the same', async () => {
    const { asked, cards } = begin();
    await cards.load('georgia', '2023-09-06');
    expect(await cards.load('georgia', '2023-09-06', ['georgia-us'])).toMatchObject({ model: { alternatives: ['georgia-us'] } });
    await cards.load('georgia', '2023-09-06', ['georgia-us']);
    await cards.load('georgia', undefined);
    expect(asked.map(({ alternatives, date }) => [alternatives, date])).toEqual([
      [[], '2023-09-06'],
      [['georgia-us'], '2023-09-06'],
      [[], undefined],
    ]);
  });
  test('one that could not be had is asked for again, and all are under other annotations', async () => {
    const { asked, cards } = begin(1);
    expect(await cards.load('kim-jong-un', undefined)).toBeUndefined();
    expect(await cards.load('kim-jong-un', undefined)).toBeDefined();
    cards.renew([]);
    await cards.load('kim-jong-un', undefined);
    expect(asked.length).toBe(3);
  });
});
