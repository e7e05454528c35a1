import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/types.ts';
import type { ReadAnswer } from '../../../src/core/protocol.ts';
import { askStories, type ReadPage, sayTheSame } from '../../../src/page/article/stories.ts';

const article = (text: string, date?: string): Article => ({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }], ...(date && { date }) });
const page = (...all: Article[]): ReadPage => {
  let start = 0;
  const stories = all.map((one) => {
    const story = { start, article: one };
    start += one.text.length + 1;
    return story;
  });
  return { article: { ...(all[0] as Article), text: all.map(({ text }) => text).join('\n') }, pieces: [], stories, unseen: [] };
};
/** Answers with one annotation over the word "Kim" of each text, under the article's day. */
const ask = async ({ text, date }: Article): Promise<ReadAnswer> => {
  const start = text.indexOf('Kim');
  const one = {
    id: 'a',
    start,
    end: start + 3,
    text: 'Kim',
    entity: 'kim',
    kind: 'person',
    via: 'short',
    score: 1,
    name: 'Kim',
    what: `on ${date}`,
    count: 1,
    marked: true,
  };
  return { ok: true, annotations: [one as never], data: { version: '1', asOf: '2026-09' }, look: {} as never, off: [] };
};
const annotationsOf = (answer: ReadAnswer) => (answer.ok ? answer.annotations : []);

describe('several articles of a page', () => {
  const two = page(article('First, of Kim.', '2023-09-06T07:30:00+02:00'), article('A second one, of Kim too.', '2016-02-26'));

  test('are asked for each under its own date', async () => {
    const found = annotationsOf(await askStories(two, ask));
    expect(found.map(({ what, day }) => [what, day])).toEqual([
      ['on 2023-09-06T07:30:00+02:00', '2023-09-06'],
      ['on 2016-02-26', '2016-02-26'],
    ]);
  });

  test('lie in one text under ids of their own, counted together', async () => {
    const found = annotationsOf(await askStories(two, ask));
    expect(found.map(({ start, end }) => two.article.text.slice(start, end))).toEqual(['Kim', 'Kim']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found.map(({ count }) => count)).toEqual([2, 2]);
  });

  test('one refusal stands for all', async () => {
    let asked = 0;
    const answer = await askStories(two, async (one) => (++asked === 2 ? { ok: false, reason: 'reason_off' } : ask(one)));
    expect(answer).toEqual({ ok: false, reason: 'reason_off' });
  });

  test('one article alone is answered as it is', async () => {
    const [only] = annotationsOf(await askStories(page(article('Of Kim.', '2016-02-26')), ask));
    expect(only).toMatchObject({ id: 'a', start: 3 });
    expect(only).not.toHaveProperty('day');
  });

  test('say the same only under the same dates', () => {
    expect(sayTheSame(two, page(...two.stories.map((story) => story.article)))).toBe(true);
    expect(sayTheSame(two, page(article('First, of Kim.', '2023-09-06T07:30:00+02:00'), article('A second one, of Kim too.', '2016-02-27')))).toBe(false);
  });
});
