import { belongsTo } from '../../core/notes/address.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { onPage, type Tried } from '../../core/notes/on-page.ts';
import { type Found, foundOn } from '../../core/notes/placed.ts';
import { askPage } from '../messages.ts';
import { loadReadings } from '../storage/notes.ts';
import type { TabView } from '../tab.ts';

/** The readings of the article in a tab, the school's among them, and all others. */
export async function readingsFor(tab: Pick<TabView, 'id' | 'url'> | undefined): Promise<{ here: Found[]; elsewhere: TeacherReading[] }> {
  const [all, shown] = await Promise.all([loadReadings(), tab && askPage(tab.id, 'article', null)]);
  if (!tab || !shown) return { here: [], elsewhere: all };
  const page = { url: tab.url, canonical: shown.url, text: shown.text };
  const here = all.filter((one) => belongsTo(one, page));
  return { here: here.map((one) => foundOn(one, shown.text)), elsewhere: all.filter((one) => !here.includes(one)) };
}

/**
 * Puts a reading into the page of a tab; without `tried` as its teacher sees it.
 * @param open note whose card opens
 * @returns false where no article is read there
 */
export async function showReadingIn(tab: number, reading: TeacherReading, tried?: Tried, open?: string): Promise<boolean> {
  const article = await askPage(tab, 'article', null);
  if (!article) return false;
  const lesson = onPage(reading, article.text, tried);
  return (await askPage(tab, 'lesson', { lesson, ...(open === undefined ? {} : { open }) }))?.ok ?? false;
}
