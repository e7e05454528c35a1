import { readFileSync, statSync } from 'node:fs';
import { isPartialDate } from '../core/dates.ts';

/** Input that a person can mend; printed as one line. */
export class InputError extends Error {
  override name = 'InputError';
}

/** More than this is no article: the longest of the open pages has 4.9 MB of markup. */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Text of a file, or of standard input for `-`.
 * @throws InputError that names the file and what is wrong with it
 */
export function readInput(file: string): string {
  const name = file === '-' ? 'standard input' : file;
  let bytes: Buffer;
  try {
    if (file !== '-') {
      const stat = statSync(file);
      if (stat.isDirectory()) throw new InputError(`${name}: is a folder`);
      if (stat.size >= MAX_BYTES) throw new InputError(`${name}: is too long (${Math.round(stat.size / 1048576)} MB; at most 20)`);
    }
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read'}`);
  }
  if (bytes.length >= MAX_BYTES) throw new InputError(`${name}: is too long (${Math.round(bytes.length / 1048576)} MB; at most 20)`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: is not UTF-8 text`);
  }
  if (!text.trim()) throw new InputError(`${name}: is empty`);
  return text;
}

/** A day that a flag or a field gives, with or without a time. @throws InputError */
export function readDay(name: string, value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}(?:[T ].+)?$/.test(value) && isPartialDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
  if (!isDay) throw new InputError(`${name}: is no day (2023-09-05): ${value}`);
  return value;
}
