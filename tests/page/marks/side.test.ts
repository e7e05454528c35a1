// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sideOf } from '../../../src/page/marks/side.ts';

/** `a`, then a host whose shadow tree holds `b`, an inner host with `c`, and `d`; then a second host with `e`; then `f`. */
function page(): Record<string, Text> {
  document.body.innerHTML = '<p>a</p><x-story></x-story><x-aside></x-aside><p>f</p>';
  const [story, aside] = [...document.querySelectorAll('x-story, x-aside')].map((host) => host.attachShadow({ mode: 'closed' })) as [ShadowRoot, ShadowRoot];
  story.innerHTML = '<p>b</p><x-quote></x-quote><p>d</p>';
  aside.innerHTML = '<p>e</p>';
  const quote = story.querySelector('x-quote')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
  quote.innerHTML = '<p>c</p>';
  const lost = Object.assign(document.createElement('p'), { textContent: 'z' });
  const holders = [...[document.body, story, quote, aside].flatMap((root) => [...root.querySelectorAll('p')]), lost];
  return Object.fromEntries(holders.map((one) => [one.textContent, one.firstChild as Text]));
}

const LETTERS = [...'abcdef'];
test.each(LETTERS.flatMap((point) => LETTERS.map((word) => [point, word] as const)))('the side of %s to %s, whatever trees they are in', (point, word) => {
  const texts = page();
  const range = document.createRange();
  range.selectNodeContents(texts[word] as Text);
  expect(sideOf(range, texts[point] as Text, 0)).toBe(Math.sign(LETTERS.indexOf(point) - LETTERS.indexOf(word)));
  expect(sideOf(range, texts.z as Text, 0)).toBeUndefined();
});
