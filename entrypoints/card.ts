import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageCard } from '../src/page/card/card.ts';
import { cardView } from '../src/ui/card/view.ts';

/** Brought into an article's page when its first card is about to open; leaves the drawing code for the reader there. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { backgrounderDrawing: { pageCard, cardView } });
});
