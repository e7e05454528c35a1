import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../src/core/article/verdict.ts';
import { detect } from '../src/page/detect/detector.ts';
import { collectFacts } from '../src/page/detect/facts.ts';
import { answerStatus, tell } from '../src/shell/light.ts';

/** Runs on every page, so it stays tiny: looks once, says "article" or nothing. It has its own two calls to the browser. */
export default defineUnlistedScript(() => {
  const detector = detect(
    () => judge(collectFacts(document, location.href)),
    () => tell('article'),
  );
  answerStatus(() => ('backgrounderReader' in globalThis ? undefined : detector.reason()));
});
