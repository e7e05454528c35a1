import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readingText } from '../../../src/core/notes/write.ts';
import { FULL } from '../../core/notes/sample.ts';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, managed: {} as Record<string, unknown> }));
vi.mock('../../../src/shell/browser.ts', async () => (await import('../storage/memory.ts')).memoryBrowser(area));
vi.mock('../../../src/shell/messages.ts', () => ({ ask: async () => null, askPage: async () => ({ text: 'An article.' }) }));
vi.mock('../../../src/shell/engine.ts', () => ({ engine: async () => ({ entity: () => undefined }) }));
vi.mock('../../../src/shell/cards.ts', () => ({ cardFor: async () => undefined }));
const { handoutActions } = await import('../../../src/shell/actions/handout.ts');
const { readingActions } = await import('../../../src/shell/actions/reading.ts');

const SCHOOLS = { ...FULL, id: 'urn:uuid:00000000-0000-4000-8000-00000000000b', title: 'Of the school' };
const [note] = FULL.notes.map(({ id }) => id) as [string];
const makerOf = ({ id }: typeof FULL) => handoutActions(new URLSearchParams({ reading: id, tab: '7' }));
const inPanel = readingActions(() => ({ id: 7, url: FULL.article.url, access: 'ok' }));
const readings = () => Object.keys(area.stored).filter((key) => key.startsWith('reading:'));

describe('a handout', () => {
  beforeEach(() => {
    area.stored = {};
    area.managed = { readings: [readingText(SCHOOLS)] };
  });

  test('of a school’s reading is made without making the reading the reader’s own', async () => {
    expect(await inPanel.handout(SCHOOLS)).toBe(true);
    expect((await makerOf(SCHOOLS).open())?.reading).toEqual(SCHOOLS);
    const { notes } = await makerOf(SCHOOLS).blank(SCHOOLS, note, true);
    expect(notes[0]?.blank).toBe(true);
    expect(readings()).toEqual([]);
  });

  test('of a reading that was only begun finds it kept', async () => {
    await inPanel.handout(FULL);
    expect((await makerOf(FULL).open())?.reading).toEqual(FULL);
  });

  test('changes the reading as it is kept by then, one change after another', async () => {
    await inPanel.handout(FULL);
    const maker = makerOf(FULL);
    await inPanel.keep({ ...FULL, title: 'Changed in the panel' });
    await Promise.all(FULL.notes.slice(0, 2).map(({ id }) => maker.blank(FULL, id, true)));
    expect(await inPanel.kept(FULL.id)).toMatchObject({ title: 'Changed in the panel', notes: [{ blank: true }, { blank: true }, {}] });
  });
});
