// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { popup } from '../../../src/ui/popup/popup.ts';

it('two kinds pressed before the popup is drawn anew are both changed', () => {
  const said: Partial<Settings>[] = [];
  const words = { text: (key: string) => key, locale: 'en' };
  const act = { set: (change: Partial<Settings>) => said.push(change) };
  const state = {
    settings: { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, person: true, place: true } },
    url: 'https://news.test/a',
    access: 'ok',
  };
  popup(document.body, words as never, act as never).update(state as never);
  for (const kind of ['person', 'place']) document.querySelector<HTMLButtonElement>(`button.${kind}`)?.click();
  expect(said.at(-1)?.kinds).toEqual({ ...state.settings.kinds, person: false, place: false });
});
