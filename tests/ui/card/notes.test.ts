// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { NotesCard, PageNote } from '../../../src/core/notes/on-page.ts';
import { cardView } from '../../../src/ui/card/view.ts';
import { words } from '../words.ts';

const SHOIGU = { id: 'sergei-shoigu', name: 'Sergei Shoigu', kind: 'person' as const };
const note = (more: Partial<PageNote> = {}): PageNote => ({
  id: 'n1',
  start: 0,
  end: 13,
  type: 'definition',
  head: 'Sergei Shoigu',
  text: 'Ran the army.',
  ...more,
});
const show = (card: Partial<NotesCard>, reveal?: (id: string) => void) => {
  const view = cardView({ words, links: false, load: async () => undefined, reveal });
  const aloud = view.show({ notes: [note()], title: 'Shells for Moscow', author: 'M. Brandt', beside: [SHOIGU], ...card });
  return { view, aloud, said: () => view.element.textContent ?? '' };
};

describe('the card of a teacher’s notes', () => {
  test('says whose it is, what it is, and leads to the name under it', () => {
    const { view, said, aloud } = show({});
    for (const part of ['Sergei Shoigu', 'Definition', 'Note by M. Brandt', 'Ran the army.', 'From the reading “Shells for Moscow”'])
      expect(said()).toContain(part);
    expect([...view.element.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual(['Sergei Shoigu']);
    expect(view.element.querySelector('article')?.getAttribute('aria-label')).toBe('Sergei Shoigu, Note by M. Brandt');
    expect(aloud).toBe('Note by M. Brandt: Sergei Shoigu: Ran the army.');
    expect(show({ notes: [note()], author: undefined } as never).said()).toContain('Your teacher’s note');
  });
  test('hides what is to be tried first, also from the ear and behind the name’s own card, until it is asked for', () => {
    const reveal = vi.fn();
    const { view, said, aloud } = show({ notes: [note({ hidden: true, more: 'And later the council.' })] }, reveal);
    expect(aloud).not.toContain('Ran the army');
    expect(said()).not.toContain('Ran the army');
    expect(said()).not.toContain('council');
    expect(view.element.querySelectorAll('.chip').length).toBe(0);
    view.element.querySelector<HTMLElement>('.reveal')?.click();
    expect(said()).toContain('Ran the army.');
    expect(said()).toContain('And later the council.');
    expect(view.element.querySelectorAll('.chip').length).toBe(1);
    expect(reveal.mock.calls).toEqual([['n1']]);
  });
  test('asks a question and hides only its answer; beside another note each is told apart', () => {
    const question = note({ id: 'q', type: 'question', text: 'Why shells?', answer: 'Both armies fire them.', hidden: true });
    const { view, said } = show({ notes: [note(), question] });
    for (const part of ['Notes', 'Definition', 'Ran the army.', 'Question', 'Why shells?']) expect(said()).toContain(part);
    expect(said()).not.toContain('Both armies');
    view.element.querySelector<HTMLElement>('.reveal')?.click();
    expect(said()).toContain('Both armies fire them.');
    const answered = show({ notes: [note({ type: 'question', text: 'Why shells?', answer: 'They fire them.', mine: 'For money.' })] });
    for (const part of ['For money.', 'They fire them.']) expect(answered.said()).toContain(part);
    // One that nobody gave an answer to hides nothing, and says where to write.
    expect(show({ notes: [note({ type: 'question', text: 'Why shells?' })] }).said()).toContain('Write your answer in the panel.');
  });
  test('in the card of an entity her note stands in place of the gist, which stays at hand', () => {
    const view = cardView({ words, links: false, load: async () => undefined });
    const model = {
      entity: 'x',
      name: 'X',
      kind: 'person',
      native: [],
      what: '',
      then: [],
      now: [],
      asOf: '2026-09',
      gist: 'A gist.',
      since: [],
      timeline: [],
      lines: [],
      related: [],
      alternatives: [],
      sources: [],
    };
    view.show({ model, note: { text: 'Her words.', author: 'M. Brandt' } } as never);
    expect(view.element.querySelector('.note-block > .gist')?.textContent).toBe('Her words.');
    expect(view.element.querySelector('details:not([open]) .gist')?.textContent).toBe('A gist.');
    expect([...view.element.querySelectorAll('.gist')].length).toBe(2);
  });
});
