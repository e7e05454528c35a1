import { describe, expect, it } from 'vitest';
import { linksOf, readingsOf } from './linked.ts';

describe('names and adjectives', () => {
  it.each([
    ['The Australian government resigned.', ['Australian']],
    ['The Christian village was attacked.', ['Christian']],
    ['He met his son Christian there.', []],
  ])('marks of “%s” the adjective %j', (text, words) => expect(linksOf(text).map((link) => link.text)).toEqual(words));

  it('goes on past a decimal point', () => {
    expect(linksOf('Article 49.3 was used in France again.').map(({ entity }) => entity)).toContain('article-493');
    expect(linksOf('Article 49. 3 ministers of France resigned.').map(({ entity }) => entity)).not.toContain('article-493');
  });

  it('counts days, not the figures of dates: what is founded in January is news in December', () => {
    const text = 'The plan for Gaza had a Board of Peace under Donald Trump.';
    expect(readingsOf(text, 'Board of Peace', '2025-12-19')).toEqual(['board-of-peace']);
    expect(readingsOf(text, 'Board of Peace', '2025-06-19')).toEqual([]);
  });
});
