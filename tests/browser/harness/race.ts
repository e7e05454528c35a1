import type { Page } from 'puppeteer-core';
import type { Annotation } from '../../../src/core/annotation.ts';
import { pause, until } from './stage.ts';

export interface Spot {
  x: number;
  y: number;
  name: string;
  entity: string;
}

/** Middles of all marks in view that no card covers, read from the painted ranges; where words may mean several things they are left out. */
export async function spotsInView(page: Page, annotations: readonly Annotation[]): Promise<Spot[]> {
  const meanings = new Map<string, Annotation | undefined>();
  for (const one of annotations) meanings.set(one.text, meanings.has(one.text) && meanings.get(one.text)?.entity !== one.entity ? undefined : one);
  const found = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([key, highlight]) => (/^backgrounder-(?!open|note)/.test(key) ? [...highlight] : []));
    return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [box] = range.getClientRects();
      if (!box || box.top < 0 || box.bottom > innerHeight) return [];
      return [{ text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    });
  });
  return found.flatMap(({ text, x, y }) => {
    const meant = meanings.get(text);
    return meant ? [{ x, y, name: meant.name.toLowerCase(), entity: meant.entity }] : [];
  });
}

/**
 * Writes down every card that is drawn (pierced before) and the names that the pointer was on then or within the last 50 ms.
 * Returns how to get the list.
 */
export async function recordCards(page: Page, spots: readonly Spot[]): Promise<() => Promise<{ card: string; under: string[] }[]>> {
  await page.evaluate((places) => {
    const seen: { card: string; under: string[] }[] = [];
    const trail: { name: string; until: number }[] = [];
    Object.assign(globalThis, { seenCards: seen });
    addEventListener(
      'mousemove',
      ({ clientX, clientY }) => {
        const now = performance.now();
        const last = trail.at(-1);
        if (last) last.until = now;
        const name = places.find(({ x, y }) => Math.abs(x - clientX) < 2 && Math.abs(y - clientY) < 2)?.name ?? '';
        trail.push({ name, until: Number.POSITIVE_INFINITY });
      },
      true,
    );
    const root = document.querySelector('backgrounder-card')?.shadowRoot as ShadowRoot;
    new MutationObserver(() => {
      const card = root.host.isConnected && root.querySelector('h2')?.textContent?.toLowerCase();
      if (!card || seen.at(-1)?.card === card) return;
      const now = performance.now();
      seen.push({ card, under: trail.filter(({ until }) => until > now - 50).map(({ name }) => name) });
    }).observe(root, { childList: true, subtree: true });
  }, spots);
  return () => page.evaluate(() => (globalThis as never as { seenCards: { card: string; under: string[] }[] }).seenCards);
}

/**
 * Lets the pointer rest on a spot as a hand does, which never is quite still. Where the machine halted for longer than a name's delay a card
 * has opened on the way, and stays while the pointer is in it: that is left first.
 */
export async function rest(page: Page, { x, y }: Spot): Promise<void> {
  const isCovered = () => page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName === 'backgrounder-card', x, y);
  await pause(300);
  if (await isCovered()) {
    await page.mouse.move(5, 5, { steps: 3 });
    await until('the card on the way to be left', async () => !(await isCovered()));
  }
  await page.mouse.move(x + 1, y);
}
