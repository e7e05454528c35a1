import { fnv1a } from '../text/hash.ts';
import { slug } from './slug.ts';

/** An id may have 80 characters; the mark of a title and its hyphen take eight. */
const PLAIN = 72;

/** The id that a title gives a pack: “Our town” → `our-town`. Titles without Latin letters all give the same. */
export const idOfTitle = (title: string): string => slug(title) || 'own';

/** The id where another pack has the plain one: with a mark of the whole title, so that a later version of the file finds its place. */
const markedId = (title: string): string => `${idOfTitle(title).slice(0, PLAIN).replace(/-$/, '')}-${mark(title)}`;

/** A number of the title's units, in base 36. Packs are stored under it: it never changes. */
const mark = (title: string): string => fnv1a(title).toString(36);

/**
 * The id under which a pack is kept, beside others: that of the earlier version whose place it takes, or one that is free. An id that
 * the maker chose stays, whatever the pack of that id is called; one that a title gave is only a guess, and gives way to other titles.
 * @param kept the packs that there are; a damaged one has no title, and is nobody's earlier version
 */
export function keptId({ id, title }: { id: string; title: string }, kept: readonly { id: string; title?: string }[]): string {
  const whole = title.normalize('NFC');
  const ids = [idOfTitle(whole), markedId(whole)];
  if (!ids.includes(id)) return id;
  const earlier = kept.find((one) => ids.includes(one.id) && one.title?.normalize('NFC') === whole);
  if (earlier) return earlier.id;
  return kept.some((one) => one.id === id) ? markedId(whole) : id;
}
