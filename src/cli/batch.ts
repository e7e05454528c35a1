import { createInterface } from 'node:readline';
import type { ExplainingEngine } from '../core/engine/open-engine.ts';
import { answer, readDocument } from './answers.ts';
import { leavesDayOpen, readLine } from './documents.ts';
import { InputError, MAX_BYTES } from './input.ts';

/** Documents from standard input, one a line, each answered by a line; a bad one by its number and error. Always 0. */
export async function batch(engine: ExplainingEngine): Promise<number> {
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    // What is not told to be UTF-8 otherwise begins with a mark that it is.
    const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
    if (!line.trim()) continue;
    let id = '';
    try {
      if (line.length >= MAX_BYTES) throw new InputError('is too long (at most 20 MB)');
      const document = readLine(line);
      id = document.id;
      const read = await readDocument(document);
      const { date } = document;
      const hint = date !== undefined && leavesDayOpen(date) ? { hint: `date: names no day, so that the day of the text counts as unknown: ${date}` } : {};
      await write(`${JSON.stringify({ ...answer(engine, id, read, engine.link(read.article).links), ...hint })}\n`);
    } catch (error) {
      if (!id) id = idOf(line);
      await write(
        `${JSON.stringify({ id, line: number, error: error instanceof InputError ? error.message : `cannot be read: ${(error as Error).message}` })}\n`,
      );
    }
  }
  return 0;
}

/** Waits where the reader of our output is slower than we are. */
const write = (text: string): Promise<void> => new Promise((done) => (process.stdout.write(text) ? done() : process.stdout.once('drain', done)));

const idOf = (line: string): string => {
  try {
    return String((JSON.parse(line) as { id?: unknown } | null)?.id ?? '');
  } catch {
    return '';
  }
};
