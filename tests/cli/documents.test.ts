import { describe, expect, it } from 'vitest';
import { leavesDayOpen, readLine, readPlain } from '../../src/cli/documents.ts';

const read = (date: unknown) => readLine(JSON.stringify({ id: 'a', text: 'NATO met.', date })).date;

describe('the date of a line', () => {
  it.each(['2023-09-05', '2023-09-05T08:00:00Z', '2023-09-05T08:00:00+02:00', '2023-09-05 08:00', '2021-07', '2021'])('%s is taken', (date) =>
    expect(read(date)).toBe(date),
  );
  it.each([undefined, null, ''])('may be absent: %s', (date) => expect(read(date)).toBeUndefined());
  it.each(['garbage', '2021-02-31', '2021-13', '05/09/2023', '2023-09-05T8h', '20230905'])('%s is refused by name', (date) =>
    expect(() => read(date)).toThrow(`date: is no day (2023-09-05): ${date}`),
  );
  it.each([
    ['2021-07', true],
    ['2021', true],
    ['2021-07-01', false],
    ['2021-13', false],
  ])('%s leaves the day open: %s', (date, open) => expect(leavesDayOpen(date)).toBe(open));
});

describe('plain text', () => {
  it('is kept as it was given beside the text with its lines joined', () => {
    const text = [
      'The ministers of eleven countries met on Tuesday in Equatorial',
      'Guinea, where they spoke of fish, of roads and of the price of',
      'salt, and of little else. They will meet again in the summer,',
      'said the host, who had asked for patience and for a little less',
      'noise. Nobody left early.',
    ].join('\r\n');
    const { article, given } = readPlain(text, {});
    expect(given).toBe(text);
    expect(article.text).toContain('Equatorial  Guinea');
    expect(article.text).toHaveLength(text.length);
    expect(readPlain('They met.\r\nThey left.', {})).not.toHaveProperty('given');
  });
});
