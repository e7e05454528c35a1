// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { CardModel } from '../../../src/core/card/types.ts';
import type { Said } from '../../../src/core/settings/feedback.ts';
import { foot } from '../../../src/ui/card/foot.ts';

const model = { kind: 'person', name: 'Ada', sources: [] } as unknown as CardModel;
const words = { text: (key: string) => key, locale: 'en' } as never;

/** What has been said and waits for its answer, first said first. */
let said: { said: Said; answer: (kept: boolean) => void }[];
let element: HTMLElement;

beforeEach(() => {
  said = [];
  element = foot(model, words, { links: false, mention: 'Ada', say: (one) => new Promise((answer) => said.push({ said: one, answer })) });
  document.body.replaceChildren(element);
});

const keys = () => [...element.querySelectorAll('button')];
const press = (label: string) => {
  const key = keys().find(({ textContent }) => textContent === label);
  if (!key) throw new Error(`no "${label}", only ${keys().map(({ textContent }) => textContent)}`);
  key.focus();
  const event = new MouseEvent('click', { bubbles: true });
  // As a hand does it: a page's own script must not say anything.
  Object.defineProperty(event, 'isTrusted', { value: true });
  key.dispatchEvent(event);
};
const answer = async (at: number, kept: boolean) => {
  said[at]?.answer(kept);
  await Promise.resolve().then(() => undefined);
  await new Promise((done) => setTimeout(done));
};
const told = () => element.querySelector('.said')?.textContent?.trim();
const chosen = () => element.querySelector('[aria-pressed=true]')?.textContent;

describe('what the reader says of a card', () => {
  it('shows with the press, before it is kept', () => {
    press('card_known');
    expect(chosen()).toBe('scope_always');
    press('scope_page');
    expect(chosen()).toBe('scope_page');
    expect(document.activeElement?.textContent).toBe('scope_page');
    press('card_known_undo');
    expect(told()).toBe('card_undone');
    press('card_wrong');
    press('scope_site');
    expect(told()).toBe('card_wrong_done undo');
    expect(document.activeElement?.textContent).toBe('undo');
    press('undo');
    expect(document.activeElement?.textContent).toBe('card_wrong');
    expect(said.map((one) => one.said)).toEqual([
      { what: 'known', scope: 'always', undo: false },
      { what: 'known', scope: 'page', undo: false },
      { what: 'known', scope: 'always', undo: true },
      { what: 'wrong', scope: 'site', undo: false },
      { what: 'wrong', scope: 'site', undo: true },
    ]);
  });

  it('is taken back where it could not be kept, and the keyboard goes on beside it', async () => {
    press('card_known');
    press('scope_page');
    await answer(0, true);
    await answer(1, false);
    expect(told()).toBe('not_saved');
    expect(element.querySelector('[role=alert]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('card_known_undo');
    press('card_known_undo');
    await answer(2, false);
    expect(keys().at(-1)?.textContent).toBe('card_known_undo');
  });

  it('says nothing of a failure that something later has made idle', async () => {
    press('card_known');
    press('card_known_undo');
    await answer(0, false);
    expect(told()).toBe('card_undone');
    await answer(1, true);
    expect(told()).toBe('card_undone');
    expect(keys().at(-1)?.textContent).toBe('card_known');
  });

  it('is not said by a page’s own script', () => {
    keys().at(-1)?.click();
    expect(said).toEqual([]);
  });
});
