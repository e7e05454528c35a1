import { describe, expect, test } from 'vitest';
import { settingsUnder, underOf } from '../../../src/core/notes/under.ts';
import { selectAnnotations } from '../../../src/core/settings/selection.ts';
import { repairSettings } from '../../../src/core/settings/settings.ts';
import { FULL } from './sample.ts';

const { settings } = repairSettings({});
const article = { text: 'Kim met Putin in Vladivostok.', blocks: [] };
const links = [
  { start: 0, end: 3, text: 'Kim', entity: 'kim-jong-un', kind: 'person', via: 'name', score: 0.9 },
  { start: 17, end: 28, text: 'Vladivostok', entity: 'vladivostok', kind: 'place', via: 'name', score: 0.9 },
] as never;
const selected = (under: Parameters<typeof settingsUnder>[1]) =>
  selectAnnotations(
    links,
    article,
    settingsUnder(settings, under),
    (id) => ({ name: id, what: '', prominence: id === 'vladivostok' ? 2 : 5, tier: 'explained' }) as never,
  );
const marked = (under: Parameters<typeof settingsUnder>[1]) =>
  selected(under)
    .filter((one) => one.marked)
    .map(({ entity }) => entity);

describe('automatic marks while a reading is read', () => {
  test('are as the reader has chosen where the teacher leaves it', () => {
    expect(settingsUnder(settings, undefined)).toBe(settings);
    expect(settingsUnder(settings, { dropped: [] })).toMatchObject(settings);
  });
  test('are as the teacher has chosen where she did', () => {
    expect(underOf(FULL)).toEqual({ density: 'light', dropped: ['united-states'] });
    expect(marked({ density: 'none', dropped: [] })).toEqual([]);
    expect(marked({ density: 'light', dropped: [] })).toEqual(['vladivostok']);
    expect(marked({ density: 'full', dropped: [] })).toEqual(['kim-jong-un', 'vladivostok']);
  });
  test('leave out what she dropped', () => expect(marked({ density: 'full', dropped: ['kim-jong-un'] })).toEqual(['vladivostok']));
  test('which the student does not know for that: nothing offers to mark them again', () =>
    expect(selected({ dropped: ['kim-jong-un'] }).map(({ entity, known }) => [entity, known])).toEqual([
      ['kim-jong-un', undefined],
      ['vladivostok', undefined],
    ]));
  test('are the reader’s own again afterwards', () => {
    const before = structuredClone(settings);
    settingsUnder(settings, { density: 'none', dropped: ['vladivostok'] });
    expect(settings).toEqual(before);
  });
});
