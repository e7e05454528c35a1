// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/core/article/types.ts';
import type { PageStatus } from '../../../src/core/protocol.ts';
import type { ReadingActions } from '../../../src/ui/reading/actions.ts';
import { REST } from '../../../src/ui/reading/field.ts';
import { readingPanel } from '../../../src/ui/reading/reading.ts';
import { sampleText } from '../../core/notes/edited.ts';
import { FULL } from '../../core/notes/sample.ts';
import { text, words } from '../words.ts';

const ADDRESS = FULL.article.url;
const READ: PageStatus = { state: 'read', reason: '', url: ADDRESS, annotations: [] };
const IN_PAGE: PageStatus = { ...READ, lesson: { id: FULL.id, as: 'study', asked: [] } };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());
/** Lets what was begun come to its end, long before the hand is held to rest. */
const settle = () => vi.advanceTimersByTimeAsync(20);
const rest = () => vi.advanceTimersByTimeAsync(REST);

/** The panel's part for lessons over a page that holds one reading, which a student has opened. */
async function opened() {
  document.body.innerHTML = '<div id="offer"></div><div id="root"></div><main></main>';
  const root = document.getElementById('root') as HTMLElement;
  const show = vi.fn(async () => undefined);
  const act = {
    article: async () => ({ text: sampleText('2023-ukraine-north-korea') }) as Article,
    readings: async () => ({ here: [{ reading: FULL, lost: 0 }], elsewhere: [], torn: [], links: false }),
    answersSoFar: async () => ({}),
    show,
    hide: async () => undefined,
    follow: () => undefined,
  } satisfies Partial<ReadingActions>;
  const panel = readingPanel(root, document.getElementById('offer') as HTMLElement, words, act as never);
  const studying = () => root.querySelector('ol.notes textarea') !== null;
  panel.update(IN_PAGE, ADDRESS);
  await vi.waitUntil(studying);
  return { panel, root, show, studying };
}

test('a reading goes on while its page is loaded anew and says nothing yet, and is put into the new page', async () => {
  const { panel, show, studying, root } = await opened();
  const half = root.querySelector<HTMLTextAreaElement>('ol.notes textarea') as HTMLTextAreaElement;
  half.value = 'Because arm';
  for (const status of [undefined, { ...READ, state: 'reading' as const }]) {
    panel.update(status, ADDRESS);
    await settle();
    expect(studying()).toBe(true);
  }
  expect(show).not.toHaveBeenCalled();
  panel.update(READ, ADDRESS);
  await vi.waitUntil(() => show.mock.calls.length === 1);
  panel.update(IN_PAGE, ADDRESS);
  await settle();
  expect(root.querySelector<HTMLTextAreaElement>('ol.notes textarea')?.value).toBe('Because arm');
});

test.each(['?utm_source=post', '#second', '/'])('a reading goes on while the site changes its address by %s only', async (part) => {
  const { panel, root, studying } = await opened();
  const half = root.querySelector<HTMLTextAreaElement>('ol.notes textarea') as HTMLTextAreaElement;
  half.value = 'Because arm';
  half.focus();
  for (const address of [ADDRESS + part, ADDRESS]) {
    panel.update(IN_PAGE, address);
    await settle();
    expect(studying()).toBe(true);
    expect([half.isConnected, document.activeElement === half]).toEqual([true, true]);
  }
});

test('another page in the tab ends it', async () => {
  const { panel, studying } = await opened();
  panel.update(undefined, 'https://news.example/other');
  await settle();
  expect(studying()).toBe(false);
});

/** The same over a page whose answers wait until they are let go, in any order. */
function slow() {
  document.body.innerHTML = '<div id="offer"></div><div id="root"></div><main></main>';
  const root = document.getElementById('root') as HTMLElement;
  const waiting: (() => void)[] = [];
  const later = <T>(value: T) => new Promise<T>((done) => waiting.push(() => done(value)));
  const article = { text: sampleText('2023-ukraine-north-korea') } as Article;
  const act = {
    now: () => '2026-01-01T00:00:00Z',
    article: () => later(article),
    readings: () => later({ here: [], elsewhere: [FULL], torn: [], links: false }),
    begin: () => later(FULL),
    keep: async () => undefined,
    show: async () => undefined,
    hide: async () => undefined,
    follow: () => undefined,
  } satisfies Partial<ReadingActions>;
  const panel = readingPanel(root, document.getElementById('offer') as HTMLElement, words, act as never);
  const letGo = async (...which: number[]) => {
    for (const at of which) waiting[at]?.();
    await settle();
  };
  const key = (label: string) => [...root.querySelectorAll('button')].find((b) => b.textContent === label || b.getAttribute('aria-label') === label);
  return { root, panel, waiting, letGo, key, making: () => root.querySelector('.desk') !== null };
}

test('the list that comes late does not take away the reading that was begun meanwhile', async () => {
  const { panel, letGo, key, making, waiting } = slow();
  panel.update(READ, ADDRESS);
  await letGo();
  await letGo(0, 1);
  panel.update({ ...READ, state: 'reading' }, ADDRESS);
  panel.update({ ...READ, lesson: { id: FULL.id, as: 'study', asked: [] } }, ADDRESS);
  const asked = waiting.length - 1;
  key(text('reading_prepare'))?.click();
  await letGo(...waiting.keys());
  await letGo(...waiting.keys());
  expect(making()).toBe(true);
  await letGo(asked);
  expect(making()).toBe(true);
});

test('what was drawn later is not drawn over by what began earlier', async () => {
  const { panel, root, letGo, key, making, waiting } = slow();
  panel.update(READ, ADDRESS);
  await letGo();
  await letGo(0, 1);
  key(text('reading_prepare'))?.click();
  for (let i = 0; i < 20 && !making(); i++) await letGo(...waiting.keys());
  const notes = () => root.querySelectorAll('ol.notes > li[data-note]').length;
  const all = notes();
  const before = waiting.length;
  const remove = () => root.querySelectorAll<HTMLElement>('ol.notes > li[data-note] .bar-line > button:last-of-type');
  remove()[0]?.click();
  remove()[1]?.click();
  expect(waiting.length).toBe(before + 2);
  await letGo(before + 1);
  expect(notes()).toBe(all - 2);
  await letGo(before);
  expect(notes()).toBe(all - 2);
});

/** The panel while a reading is made; what is kept, and who writes it, is the test's to say. */
async function makingOne(more: Partial<ReadingActions> = {}) {
  const save = vi.fn();
  document.body.innerHTML = '<div id="offer"></div><div id="root"></div><main></main>';
  const root = document.getElementById('root') as HTMLElement;
  const kept = new Map([[FULL.id, FULL]]);
  let time = Date.parse('2026-12-01T00:00:00Z');
  let written: (id: string) => void = () => undefined;
  const act = {
    now: () => new Date(time++).toISOString(),
    article: async () => ({ text: sampleText('2023-ukraine-north-korea') }) as Article,
    readings: async () => ({ here: [...kept.values()].map((reading) => ({ reading, lost: 0 })), elsewhere: [], torn: [], links: false }),
    answersSoFar: async () => ({}),
    keep: async (one) => {
      kept.set(one.id, one);
      written(one.id);
    },
    kept: async (id) => kept.get(id),
    follow: (changed) => {
      written = changed;
    },
    forget: async (id) => {
      const one = kept.get(id);
      kept.delete(id);
      return async () => void (one && kept.set(id, one));
    },
    show: async () => undefined,
    hide: async () => undefined,
    save,
    ...more,
  } satisfies Partial<ReadingActions>;
  const panel = readingPanel(root, document.getElementById('offer') as HTMLElement, words, act as never);
  panel.update({ ...READ, lesson: { id: FULL.id, as: 'make', asked: [] } }, ADDRESS);
  await vi.waitUntil(() => root.querySelector('.desk'));
  const field = (key: string) => root.querySelector(`[data-key="${key}"]`) as HTMLTextAreaElement;
  const write = (key: string, value: string) => {
    field(key).value = value;
    field(key).dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** As a hand does that stays in the field. */
  const type = (key: string, value: string) => {
    field(key).focus();
    field(key).value = value;
    field(key).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const click = (label: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === label)?.click();
  return { root, act, save, kept, panel, field, write, type, click, said: () => root.querySelector('.lesson > p')?.textContent ?? '' };
}
const [DEFINITION, QUESTION] = FULL.notes.map(({ id }) => id) as [string, string];

test('a file that is saved in the same moment in which a change is done has the change', async () => {
  const { save, write, click } = await makingOne();
  write(`text ${DEFINITION}`, 'Changed just now.');
  click(text('reading_save'));
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ version: FULL.version + 1 }));
  expect(JSON.stringify(save.mock.calls)).toContain('Changed just now.');
});

test('nothing is drawn under a press of the pointer', async () => {
  const { root, write } = await makingOne();
  const heading = () => root.querySelector('[data-note] button')?.textContent;
  const title = heading();
  const remove = root.querySelector<HTMLElement>('[data-note] [data-key^=remove]') as HTMLElement;
  remove.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
  write('title', 'Other shells');
  [...root.querySelectorAll<HTMLElement>('[data-key^="remove"]')].at(-1)?.click();
  await settle();
  expect(root.querySelectorAll('[data-note]').length).toBe(3);
  remove.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, button: 0 }));
  await settle();
  expect(root.querySelectorAll('[data-note]').length).toBe(2);
  expect(heading()).toBe(title);
});

test('what is half written in one field stays while another is kept', async () => {
  const { field, write } = await makingOne();
  write(`text ${QUESTION}`, 'Why shells?');
  field(`answer ${QUESTION}`).focus();
  field(`answer ${QUESTION}`).value = 'Because bo';
  await settle();
  expect(field(`text ${QUESTION}`).value).toBe('Why shells?');
  expect([field(`answer ${QUESTION}`).value, document.activeElement === field(`answer ${QUESTION}`)]).toEqual(['Because bo', true]);
});

test('what was written elsewhere is taken over as a step, and the next change here keeps it', async () => {
  const { act, kept, write, click } = await makingOne();
  write(`text ${DEFINITION}`, 'Changed here.');
  await settle();
  const mine = kept.get(FULL.id) as typeof FULL;
  // As the handout does: what is kept, with one thing changed.
  await act.keep({ ...mine, modified: act.now(), notes: mine.notes.map((note) => (note.id === DEFINITION ? { ...note, blank: true } : note)) });
  await settle();
  write('title', 'Other shells');
  await settle();
  expect(kept.get(FULL.id)).toMatchObject({ title: 'Other shells', notes: [{ text: 'Changed here.', blank: true }, {}, {}] });
  click(text('reading_undo'));
  click(text('reading_undo'));
  await settle();
  expect(kept.get(FULL.id)?.notes[0]).not.toHaveProperty('blank');
  expect(kept.get(FULL.id)).toMatchObject({ title: FULL.title, notes: [{ text: 'Changed here.' }, {}, {}] });
});

test('a refusal to store is said, and what was deleted can still be brought back', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let refuses = true;
  const refused = async () => Promise.reject(new Error('quota'));
  const one = await makingOne({
    copy: refused,
    forget: async () => {
      one.kept.delete(FULL.id);
      return async () => {
        if (refuses) await refused();
        one.kept.set(FULL.id, FULL);
      };
    },
  });
  const { click, said, root } = one;
  click(text('reading_close'));
  await settle();
  click(text('reading_copy'));
  await settle();
  expect(said()).toBe(text('not_saved'));
  click(text('reading_forget'));
  await settle();
  click(text('reading_bring_back'));
  await settle();
  expect(said()).toContain(text('not_saved'));
  refuses = false;
  click(text('reading_bring_back'));
  await settle();
  expect(root.querySelectorAll('.reading').length).toBe(1);
});

test('what is being written is kept whenever the hand rests, and taken back as a whole', async () => {
  const { kept, field, write, type, click } = await makingOne();
  const note = () => kept.get(FULL.id)?.notes[0]?.text;
  for (const words of ['Sh', 'Shells', 'Shells and gu ']) {
    type(`text ${DEFINITION}`, words);
    await rest();
    expect(note()).toBe(words.trim());
    expect([field(`text ${DEFINITION}`).value, document.activeElement === field(`text ${DEFINITION}`)]).toEqual([words, true]);
  }
  write(`text ${DEFINITION}`, 'Shells and guns');
  // Entered again, it is another step.
  type(`text ${DEFINITION}`, 'Shells, guns');
  await rest();
  field(`text ${DEFINITION}`).blur();
  await settle();
  click(text('reading_undo'));
  await settle();
  expect(note()).toBe('Shells and guns');
  click(text('reading_undo'));
  await settle();
  expect(note()).toBe(FULL.notes[0]?.text);
});

test.each([
  ['the panel goes', () => window.dispatchEvent(new Event('pagehide'))],
  ['the panel is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
])('what is half written is kept when %s', async (_, happens) => {
  const { kept, type } = await makingOne();
  type('title', 'Other sh');
  happens();
  await Promise.resolve();
  expect(kept.get(FULL.id)?.title).toBe('Other sh');
});

test('what is half written is kept, and not put into the page that comes, when the tab shows another article', async () => {
  const show = vi.fn(async () => undefined);
  const { kept, panel, type, root } = await makingOne({ show });
  type(`text ${DEFINITION}`, 'Half a sen');
  panel.update({ ...READ, url: 'https://news.example/other' }, 'https://news.example/other');
  await settle();
  expect(root.querySelector('.desk')).toBeNull();
  expect(kept.get(FULL.id)?.notes[0]?.text).toBe('Half a sen');
  expect(show).not.toHaveBeenCalled();
});

test('a field that is full says so', async () => {
  const { field, type } = await makingOne();
  for (const [key, most] of [
    ['title', 200],
    ['author', 200],
    [`text ${DEFINITION}`, 2000],
    [`answer ${QUESTION}`, 2000],
  ] as const) {
    const said = () => field(key).nextElementSibling?.textContent;
    type(key, 'x'.repeat(most - 1));
    expect([field(key).maxLength, said()]).toEqual([most, '']);
    type(key, 'x'.repeat(most));
    expect(said()).toBe(text('field_full', most.toLocaleString('en')));
  }
});

test('the focus follows from mode to mode', async () => {
  const { root } = await makingOne();
  const focused = () => document.activeElement as HTMLElement;
  const press = async (label: string) => {
    const key = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
    key?.focus();
    key?.click();
    await settle();
  };
  for (const key of ['reading_preview', 'reading_preview_end']) {
    await press(text(key));
    expect([key, focused().localName, focused().textContent]).toEqual([key, 'h2', FULL.title]);
  }
  await press(text('reading_close'));
  expect(focused().dataset.key).toBe(`read ${FULL.id}`);
  await press(text('reading_edit'));
  expect(focused().localName).toBe('h2');
  await press(text('reading_close'));
  await press(text('reading_read'));
  expect(focused().localName).toBe('h2');
  await press(text('reading_compare'));
  expect(focused().className).toBe('said');
  expect(focused().textContent).not.toBe('');
});

test('a reading that cannot be read is named in the list, with its file', async () => {
  const torn = { id: 'urn:uuid:1', title: 'Torn shells', text: '{"torn' };
  const saveTorn = vi.fn();
  const { root, click } = await makingOne({
    readings: async () => ({ here: [{ reading: FULL, lost: 0 }], elsewhere: [], torn: [torn], links: false }),
    saveTorn,
  });
  click(text('reading_close'));
  await settle();
  expect([...root.querySelectorAll('.reading')].at(-1)?.textContent).toContain(`Torn shells${text('reading_torn')}`);
  click(text('reading_save'));
  expect(saveTorn).toHaveBeenCalledWith(torn);
});
