// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isOurCard } from '../../../src/page/card/host.ts';
import { watchChanges } from '../../../src/page/detect/watch.ts';

let ended: AbortController;
let reread: number[];
const text = () => document.querySelector('p')?.firstChild as Text;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  document.body.innerHTML = '<article><p>0</p></article>';
  ended = new AbortController();
  reread = [];
  watchChanges({ concerns: (change) => !isOurCard(change), moved: () => {}, changed: () => reread.push(performance.now()), signal: ended.signal });
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
/** Changes the page every `every` ms for `ms` ms. */
const tick = async (every: number, ms: number) => {
  for (let at = 0; at < ms; at += every) {
    text().data = String(at);
    await vi.advanceTimersByTimeAsync(every);
  }
};

test('a page is read again once it rests', async () => {
  await tick(100, 1000);
  expect(reread).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(reread.length).toBe(1);
});

test('a page that never rests is read again all the same, ever more seldom, and never given up', async () => {
  await tick(300, 6000);
  expect(reread.length).toBe(1);
  await tick(300, 3_600_000);
  expect(reread.length).toBeGreaterThan(30);
  expect(reread.length).toBeLessThan(50);
  // After an hour of that a single change is still followed.
  const before = reread.length;
  await tick(300, 300);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(reread.length).toBe(before + 1);
}, 60_000);

test('our own card, coming and going, is no change of the page', async () => {
  const card = document.createElement('backgrounder-card');
  document.documentElement.append(card);
  await vi.advanceTimersByTimeAsync(1000);
  card.remove();
  await vi.advanceTimersByTimeAsync(1000);
  expect(reread).toEqual([]);
  document.documentElement.append(document.createElement('div'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(reread.length).toBe(1);
});
