import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Wish } from '../src/core/settings/refusal.ts';
import { clearLeftovers } from '../src/page/leftovers.ts';
import { type Reader, startReader } from '../src/page/reader.ts';
import { answerPage } from '../src/shell/page-answers.ts';
import { pageDoor } from '../src/shell/page-door.ts';

/** Shared by all our scripts in this page, and only by them. */
const here = globalThis as { backgrounderReader?: Reader; backgrounderWish?: Wish | 'quiet' };

/** 1. Is there a reader already? Else start one and let it answer. 2. Read, unless it is only to be there. */
export default defineUnlistedScript(() => {
  const wish = here.backgrounderWish ?? 'auto';
  delete here.backgrounderWish;
  if (!here.backgrounderReader?.alive()) {
    here.backgrounderReader?.stop('reader');
    clearLeftovers(document);
    here.backgrounderReader = startReader(pageDoor());
    answerPage(here.backgrounderReader);
  }
  if (wish !== 'quiet') void here.backgrounderReader.read(wish);
});
