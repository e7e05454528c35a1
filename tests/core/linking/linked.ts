import { readPlain } from '../../../src/cli/documents.ts';
import { openEngine } from '../../../src/core/engine/open-engine.ts';
import { packedDataset, readPacked } from '../../../src/dataset/cache.ts';

/** With the dataset as readers have it. */
export const engine = openEngine(readPacked(packedDataset()));

/** What is linked in a text. @param date of the article, ISO */
export const linksOf = (text = '', date: string | undefined = undefined) => engine.link(readPlain(text, { date }).article).links;

/** Entities that the last such span of the text is linked to: a text names a person in full first, then short. */
export function readingsOf(text = '', span = '', date: string | undefined = undefined): string[] {
  const at = text.lastIndexOf(span);
  return linksOf(text, date)
    .filter((link) => link.start < at + span.length && at < link.end)
    .map((link) => link.entity);
}

/** The words that stand for events told by their parts. */
export const toldIn = (text: string, date = '2024-02-17') =>
  linksOf(text, date)
    .filter(({ via }) => via === 'event')
    .map((link) => link.text);
