// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { packsSection } from '../../../src/ui/options/packs.ts';

it('a switch pressed again before the list is drawn anew says what it shows', () => {
  const said: boolean[] = [];
  const act = {
    add: () => Promise.reject(new Error('not asked')),
    switch: (_: string, on: boolean) => said.push(on),
    remove: () => Promise.resolve(undefined),
    save() {},
    example() {},
  };
  const { element, update } = packsSection({ text: (key: string) => key, locale: 'en' } as never, act);
  update([{ id: 'own', on: true, pack: { title: 'Own', records: [] }, problems: [] }]);
  document.body.append(element);
  const box = element.querySelector<HTMLInputElement>('li input[type=checkbox]');
  if (!box) throw new Error('no switch');
  box.click();
  box.click();
  expect(said).toEqual([false, true]);
});

it('what was removed can be brought back', async () => {
  let there = true;
  const act = {
    add: () => Promise.reject(new Error('not asked')),
    switch() {},
    save() {},
    example() {},
    async remove() {
      there = false;
      return async () => (there = true);
    },
  };
  const { element, update } = packsSection({ text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' } as never, act);
  update([{ id: 'own', on: true, pack: { title: 'Tide books', records: [] }, problems: [] }]);
  document.body.replaceChildren(element);
  const press = async (label: string) => {
    const found = [...element.querySelectorAll('button')].find((one) => one.textContent === label);
    if (!found) throw new Error(`no ${label}`);
    found.click();
    await new Promise((done) => setTimeout(done));
  };
  await press('options_remove');
  expect(there).toBe(false);
  expect(element.querySelector('[aria-live]')?.textContent).toContain('Tide books');
  expect(document.activeElement?.textContent).toBe('reading_bring_back');
  await press('reading_bring_back');
  expect(there).toBe(true);
  expect(element.querySelector('[aria-live]')?.textContent).toBe('');
});
