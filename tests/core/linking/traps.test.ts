import { describe, expect, it } from 'vitest';
import { linksOf, readingsOf } from './linked.ts';
import { TRAPS } from './traps/index.ts';

describe.each(Object.entries(TRAPS))('traps of linking: %s', (_kind, traps) => {
  it.each(traps)('%s: “%s” is %s', (_why, span, entity, text, _twin, date) => {
    expect(readingsOf(text, span, date)).toContain(entity);
  });

  it.each(traps)('%s: “%s” is not %s in the twin', (_why, _span, entity, _text, twin, date) => {
    expect(
      linksOf(twin, date)
        .filter((link) => link.entity === entity && link.via !== 'demonym')
        .map((link) => link.text),
    ).toEqual([]);
  });

  it.each(traps)('%s: NFD and curly quotes change nothing', (_why, span = '', entity, text = '', _twin, date) => {
    const other = (words: string) => words.normalize('NFD').replaceAll("'", '’');
    expect(readingsOf(other(text), other(span), date)).toContain(entity);
  });
});
