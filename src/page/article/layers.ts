import { isLayer } from '../card/host.ts';
import { holdsStory } from './front.ts';

/**
 * Calls back when something that may hold an article opens or closes over the page: that changes what lies in front, and none of the
 * page's nodes. Menus and tips come and go at every turn.
 */
export function watchLayers(turned: () => void, signal: AbortSignal): void {
  const look = ({ target }: Event) => {
    if (isLayer(target) && holdsStory(target)) turned();
  };
  document.addEventListener('toggle', look, { capture: true, signal });
}
