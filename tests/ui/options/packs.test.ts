// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { packsSection } from '../../../src/ui/options/packs.ts';

it('a switch pressed again before the list is drawn anew says what it shows', () => {
  const said: boolean[] = [];
  const act = { add: () => Promise.reject(new Error('not asked')), switch: (_: string, on: boolean) => said.push(on), remove() {}, save() {}, example() {} };
  const { element, update } = packsSection({ text: (key: string) => key, locale: 'en' } as never, act);
  update([{ id: 'own', on: true, pack: { title: 'Own', records: [] }, problems: [] }]);
  document.body.append(element);
  const box = element.querySelector<HTMLInputElement>('li input[type=checkbox]');
  if (!box) throw new Error('no switch');
  box.click();
  box.click();
  expect(said).toEqual([false, true]);
});
