import { describe, expect, it } from 'vitest';
import { linksOf } from './linked.ts';
import { WHOLE_TEXTS } from './whole-texts.ts';

describe('whole texts', () => {
  it.each(WHOLE_TEXTS)('of “%s” nothing but “%s” is linked', (text, linked, date) => {
    expect(
      linksOf(text, date)
        .map((link) => link.text)
        .join(' '),
    ).toBe(linked);
  });
});
