import { readFileSync } from 'node:fs';

const messages = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

/** The English text of a key, as the browser would give it. */
export const text = (key: string, ...fillings: string[]): string =>
  (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => fillings[Number(n) - 1] ?? '');
export const words = { text, locale: 'en' };
