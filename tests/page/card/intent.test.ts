import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inCorridor } from '../../../src/page/card/corridor.ts';
import { intent } from '../../../src/page/card/intent.ts';

describe('hover intent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const make = () => {
    const said: string[] = [];
    const controller = new AbortController();
    const hover = intent<string>({ openDelay: 400, open: (target) => said.push(`open ${target}`), close: () => said.push('close'), signal: controller.signal });
    return { said, hover, controller };
  };

  test('opens after its delay, not before', () => {
    const { said, hover } = make();
    hover.over('a', false);
    vi.advanceTimersByTime(399);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['open a']);
  });
  test('passing over twenty names opens none of them', () => {
    const { said, hover } = make();
    for (let i = 0; i < 20; i++) {
      hover.over(`n${i}`, false);
      vi.advanceTimersByTime(50);
    }
    hover.over(undefined, false);
    vi.advanceTimersByTime(2000);
    expect(said).toEqual([]);
  });
  test('stays while the pointer is in the card, closes 300 ms after it left', () => {
    const { said, hover } = make();
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    hover.over(undefined, false);
    vi.advanceTimersByTime(200);
    hover.over(undefined, true);
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual(['open a']);
    hover.over(undefined, false);
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['open a', 'close']);
  });
  test('is quicker while exploring', () => {
    const { said, hover } = make();
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    hover.over('b', false);
    vi.advanceTimersByTime(80);
    expect(said).toEqual(['open a', 'open b']);
  });
  test('a card that came too late and was not shown is forgotten: its name opens again, and a card still shown goes', () => {
    const { said, hover } = make();
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    hover.over(undefined, false);
    hover.dropped('a', undefined);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['open a']);
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    hover.over('b', false);
    vi.advanceTimersByTime(80);
    expect(said).toEqual(['open a', 'open a', 'open b']);
    hover.over(undefined, false);
    hover.dropped('b', 'a');
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['open a', 'open a', 'open b', 'close']);
  });
  test('a card that was not shown does not take away the one that the pointer is in', () => {
    const { said, hover } = make();
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    hover.over('b', false);
    vi.advanceTimersByTime(80);
    hover.over(undefined, true);
    hover.dropped('b', 'a');
    vi.advanceTimersByTime(2000);
    expect(said).toEqual(['open a', 'open b']);
  });
  test('closed by Escape, it comes back only after the pointer has left the name', () => {
    const { said, hover } = make();
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    hover.set(undefined);
    hover.over('a', false);
    vi.advanceTimersByTime(2000);
    expect(said).toEqual(['open a']);
    hover.over(undefined, false);
    hover.over('a', false);
    vi.advanceTimersByTime(400);
    expect(said).toEqual(['open a', 'open a']);
  });
  test('ends with its reading', () => {
    const { said, hover, controller } = make();
    hover.over('a', false);
    controller.abort();
    vi.advanceTimersByTime(1000);
    hover.over('b', false);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
});

describe('the corridor between name and card', () => {
  const card = { left: 100, right: 440, top: 120, bottom: 400 };
  const from = { x: 150, y: 100 };
  test.each([
    [{ x: 160, y: 110 }, true],
    [{ x: 250, y: 117 }, true],
    [{ x: 150, y: 90 }, false],
    [{ x: 400, y: 102 }, false],
  ])('%j: %s', (point, inside) => expect(inCorridor(point, from, card)).toBe(inside));
  test('works upwards too', () => expect(inCorridor({ x: 150, y: 95 }, { x: 150, y: 100 }, { ...card, top: -300, bottom: 90 })).toBe(true));
});
