import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/cli/unwrap.ts';

const WRAPPED = [
  'The ministers of eleven countries met on Tuesday in Equatorial',
  'Guinea, where they spoke of fish, of roads and of the price of',
  'salt, and of little else. They will meet again in the summer,',
  'said the host, who had asked for patience and for a little less',
  'noise. Nobody left early.',
].join('\n');

describe('unwrap', () => {
  it('joins lines that were broken because they were full, and moves nothing', () => {
    const text = unwrap(WRAPPED);
    expect(text).toContain('Equatorial Guinea');
    expect(text).not.toContain('\n');
    expect(text).toHaveLength(WRAPPED.length);
  });

  it('reads the line ends of Windows as it reads others', () => {
    const text = unwrap(WRAPPED.replaceAll('\n', '\r\n'));
    expect(text).toBe(WRAPPED.replaceAll('\n', '  '));
    expect(unwrap(`Ministers meet\r\n\r\n${text}`)).toBe(`Ministers meet\r\n\r\n${text}`);
  });

  it('keeps the breaks between paragraphs, and behind a headline', () => {
    const text = unwrap(`Ministers meet\n\n${WRAPPED}\n\n${WRAPPED}`);
    expect(text.split('\n').filter((line) => line)).toHaveLength(3);
    expect(text.startsWith('Ministers meet\n\nThe')).toBe(true);
  });

  it.each([
    ['paragraphs on a line each', 'They met.\nThey spoke of fish, and of the price of salt in Guinea.\nThey left.\nThey ate.\nAll was well.'],
    ['long lines', `${'a long line of words '.repeat(8)}\n${'another of them '.repeat(9)}\nx\ny\nz`],
    ['a list', 'Paris, the capital of France and its largest city\nRome\nOslo\nBern\nKyiv'],
    ['one line', 'Nothing to join.'],
    ['nothing', ''],
  ])('leaves %s as it is', (_what, text) => expect(unwrap(text)).toBe(text));
});
