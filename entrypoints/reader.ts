import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Reader, startReader } from '../src/page/reader.ts';
import { answerPage } from '../src/shell/page-answers.ts';
import { pageDoor } from '../src/shell/page-door.ts';

/** Shared by all our scripts in this page, and only by them. */
const here = globalThis as { backgrounderReader?: Reader; backgrounderAsked?: boolean; backgrounderQuiet?: boolean };

/** 1. Is there a reader already? Then it reads, once. 2. Else start one, 3. let it answer, 4. read, unless it is only to be there. */
export default defineUnlistedScript(() => {
  const asked = here.backgrounderAsked === true;
  const quiet = here.backgrounderQuiet === true;
  delete here.backgrounderAsked;
  delete here.backgrounderQuiet;
  const existing = here.backgrounderReader;
  if (existing?.alive()) {
    const { state } = existing.status();
    if (asked || (!quiet && state !== 'read' && state !== 'reading')) void existing.read(asked);
    return;
  }
  existing?.stop('reader');
  const reader = startReader(pageDoor());
  here.backgrounderReader = reader;
  answerPage(reader);
  if (!quiet) void reader.read(asked);
});
