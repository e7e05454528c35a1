import type { Article } from '../core/article/types.ts';
import type { Door } from './card/door.ts';
import { showMarks } from './show-marks.ts';
import type { Shown } from './shown.ts';

/**
 * Looks up the words given, or else those selected, and shows the card at the selection, or in the window's middle where the page
 * does not see it: in a frame, or in a closed shadow tree. False where nothing is selected or found.
 * @param framed the words are selected in a frame, and what is selected in the page itself is something else
 */
export async function lookUpSelected(text: string | undefined, framed: boolean, door: Door, shown: () => Promise<Shown | undefined>): Promise<boolean> {
  const selection = getSelection();
  const query = (text ?? String(selection ?? '')).trim();
  if (!query) return false;
  const seen = !framed && selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
  const box = seen?.height ? seen : new DOMRect(innerWidth / 2, innerHeight / 3);
  const [[best], here] = await Promise.all([door.find(query), shown()]);
  return (await here?.lookUp(best?.id, box, query)) ?? false;
}

/** A page that is not read can still look a word up: as an article without text, and so without marks. */
export async function showUnmarked(door: Door, signal: AbortSignal): Promise<Shown | undefined> {
  const article: Article = { text: '', blocks: [] };
  const answer = await door.read(article, 'asked');
  if (signal.aborted || !answer.ok) return undefined;
  return showMarks({ ...answer, article, pieces: [], door, stale: () => {}, signal });
}
