import type { Quote } from './model.ts';

/** Longer quotes are given by their first and last words: addresses have their limits. */
const LONG = 80;

/** A part of a text directive: whole words of one line, with what has a meaning there written otherwise. */
const part = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
const first = (text: string, count: number) => text.split(' ').slice(0, count).join(' ');
const last = (text: string, count: number) => text.split(' ').slice(-count).join(' ');

/**
 * The article's address with a text fragment, so that a browser goes to the quoted words by itself
 * (https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=prefix-,start,end,-suffix`).
 */
export function fragmentAddress(url: string, { exact, prefix, suffix }: Quote): string {
  const plain = exact.replace(/\s+/g, ' ').trim();
  // The context was cut by characters: half a word at its edge is no word of the page. Neither does it cross a paragraph.
  const before = /\s/.test(prefix) ? (prefix.split('\n').at(-1) ?? '').replace(/^\S*\s/, '').trim() : '';
  const after = /\s/.test(suffix) ? (suffix.split('\n')[0] ?? '').replace(/\s\S*$/, '').trim() : '';
  const words = plain.length > LONG ? `${part(first(plain, 4))},${part(last(plain, 4))}` : part(plain);
  const directive = `${before ? `${part(last(before, 3))}-,` : ''}${words}${/^[\p{L}\p{N}]/u.test(after) && /^\s/.test(suffix) ? `,-${part(first(after, 3))}` : ''}`;
  return `${url.replace(/:~:.*$/, '').replace(/#$/, '')}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
