import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readingText } from '../../../src/core/notes/write.ts';
import { FULL } from '../../core/notes/sample.ts';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../../src/shell/browser.ts', async () => (await import('./memory.ts')).memoryBrowser(area));
const { forgetReading, importReading, loadAnswers, loadReadings, loadTorn, saveAnswer, saveAnswers, saveReading } = await import(
  '../../../src/shell/storage/notes.ts'
);

const fileOf = (reading: typeof FULL) => new File([readingText(reading)], 'shells.json');
const later = { ...FULL, title: 'Later', modified: '2026-11-24T09:00:00.000Z' };

describe('readings in storage', () => {
  beforeEach(() => {
    area.stored = {};
  });

  test('what was written into a reading goes with it, and both come back', async () => {
    area.stored = { other: 1 };
    await saveReading(FULL);
    await saveAnswers(FULL.id, { one: 'Because.' });
    const back = await forgetReading(FULL.id);
    expect(area.stored).toEqual({ other: 1 });
    await back();
    expect(await loadReadings()).toEqual([FULL]);
    expect(await loadAnswers(FULL.id)).toEqual({ one: 'Because.' });
  });

  test('what could not be read again is refused, and what was kept before stays', async () => {
    await saveReading(FULL);
    const [note] = FULL.notes as [(typeof FULL.notes)[0]];
    const torn = { ...FULL, notes: [{ ...note, quote: { exact: '', prefix: '', suffix: '' } }] };
    await expect(saveReading(torn)).rejects.toThrow('first.items.0.target.selector.0.exact is empty');
    expect(await loadReadings()).toEqual([FULL]);
  });

  test('what cannot be read is told by its title, as it stands', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const hyphen = readingText({ ...FULL, title: 'Mos\u00adcow “looks”' });
    area.stored = { 'reading:a': hyphen, 'reading:b': '{"torn' };
    await saveReading(FULL);
    expect(await loadTorn()).toEqual([
      { id: 'a', title: 'Moscow “looks”', text: hyphen },
      { id: 'b', title: 'b', text: '{"torn' },
    ]);
    expect(await loadReadings()).toEqual([FULL]);
  });

  test('answers that two panels write are kept beside each other, and of one the last', async () => {
    vi.resetModules();
    const other = await import('../../../src/shell/storage/notes.ts');
    await saveAnswer(FULL.id, 'one', 'Because');
    await other.saveAnswer(FULL.id, 'two', 'Shells');
    await Promise.all(['Because a', 'Because ar'].map((answer) => saveAnswer(FULL.id, 'one', answer)));
    expect(await loadAnswers(FULL.id)).toEqual({ one: 'Because ar', two: 'Shells' });
  });

  test('a file takes the place of what is older, or as old', async () => {
    await saveReading(FULL);
    expect(await importReading(fileOf(FULL))).toEqual({ reading: FULL, problems: [] });
    expect(await importReading(fileOf(later))).toEqual({ reading: later, problems: [] });
    expect(await loadReadings()).toEqual([later]);
  });

  test('a file that is older than what is kept changes nothing, whatever zone its time is in', async () => {
    await saveReading(later);
    const older = { ...FULL, modified: '2026-11-24T10:30:00+02:00' };
    expect(await importReading(fileOf(older))).toEqual({ reading: later, older, problems: [] });
    expect(await loadReadings()).toEqual([later]);
  });

  test('a file that tells no possible time of its last change counts as older than what is kept', async () => {
    await saveReading(FULL);
    expect(await importReading(fileOf({ ...later, modified: '2026-12-31T25:61:00Z' }))).toMatchObject({ reading: FULL, older: { title: 'Later' } });
    expect(await loadReadings()).toEqual([FULL]);
  });
});
