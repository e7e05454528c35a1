import type { PageReader, PageRequests } from '../core/protocol.ts';
import { type Answers, answer } from './messages.ts';

/** Lets the popup, the panel and the background speak to a page's reader. */
export function answerPage(reader: PageReader): () => void {
  const answers: Answers<Pick<PageRequests, keyof PageRequests>> = {
    status: { from: 'page', answer: () => reader.status() },
    step: {
      from: 'page',
      answer: async ({ by }) => {
        const id = await reader.step(by === -1 ? -1 : 1);
        return id === undefined ? {} : { id };
      },
    },
    open: { from: 'page', answer: async ({ id }) => ({ ok: await reader.open(id) }) },
    back: { from: 'page', answer: () => ({ ok: reader.back() }) },
    stop: { from: 'page', answer: ({ by }) => nothing(reader.stop(by)) },
    reread: { from: 'page', answer: async ({ asked }) => nothing(await (asked ? reader.read('asked') : reader.settingsChanged())) },
    date: { from: 'page', answer: async ({ date }) => nothing(await reader.setDate(date ?? undefined)) },
    article: { from: 'page', answer: () => reader.article() ?? null },
    selected: { from: 'page', answer: () => reader.selected() },
    lesson: { from: 'page', answer: async ({ lesson, open }) => ({ ok: await reader.lesson(lesson ?? undefined, open) }) },
    'look-up': { from: 'page', answer: async ({ text, framed }) => ({ ok: await reader.lookUp(text, framed) }) },
  };
  return answer(answers);
}

/** Messages cannot carry `undefined`. */
const nothing = (_: unknown): null => null;
