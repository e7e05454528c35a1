import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './stage.ts';

/** What a task has cost so far: presses of keys and of the mouse's button. */
export interface Steps {
  taken: number;
}

/** Name of what has the focus, in the page or in the card (pierced before). */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '');
    return at === document.body ? '(the page)' : (at?.getAttribute('aria-label') ?? label).trim().slice(0, 60);
  });

/** Presses a key; counts as one step, however many fingers it takes. */
export async function press(page: Page, steps: Steps, key: KeyInput, shift = false): Promise<void> {
  steps.taken++;
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
}

/** Goes with Tab until the control of that name has the focus; back where `shift` says so. */
export async function tabTo(page: Page, steps: Steps, name: string, shift = false): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await press(page, steps, 'Tab', shift);
    const at = await focused(page);
    if (at === name.slice(0, 60)) return;
    seen.push(at);
  }
  throw new Error(`Tab does not reach "${name}", only ${seen.join(' | ')}`);
}

/** Clicks on the control of that name, in the page or in the card (pierced before), where a hand would: in its middle, and once it stays there. */
export async function clickOn(page: Page, steps: Steps, name: string): Promise<void> {
  const middle = () =>
    page.evaluate((wanted) => {
      const roots = [document, document.querySelector('backgrounder-card')?.shadowRoot].filter((root) => root != null);
      const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button,a,label,summary,input')]);
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === wanted);
      if (!found) return undefined;
      found.scrollIntoView({ block: 'nearest' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, name);
  let spot = { x: Number.NaN, y: Number.NaN };
  await until(`"${name}" to click on, at rest`, async () => {
    const now = await middle();
    if (!now) return false;
    const rests = now.x === spot.x && now.y === spot.y;
    spot = now;
    if (!rests) await page.mouse.move(spot.x, spot.y, { steps: 4 });
    return rests;
  });
  steps.taken++;
  await page.mouse.down();
  await page.mouse.up();
}

/** All words of the open card (pierced before). */
export const cardText = (page: Page) => page.evaluate(() => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card')?.textContent ?? '');
