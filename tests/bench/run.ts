/**
 * npm run bench [-- PART…]   with parts of: matcher peers linking cold adversarial judge chromium firefox background reader
 *
 * `background` and `reader` measure the production build, so they need `npm run build`.
 *
 * Prints ratios to a bare tokenise pass (or to reading the file), measured in one run, as medians with their middle half. Ratios hold
 * on any machine; milliseconds are only for orientation. Each row has processes of its own, of which the middle one counts, and the anchor takes
 * turns with what it anchors.
 */
import { backgroundIn } from './background.ts';
import { matcherInBrowser } from './browser.ts';
import { adversarialInNode, coldEverywhere, judgeInNode, linkingInNode, matcherInNode, peersInNode } from './node.ts';
import { readerIn } from './reader.ts';

const PARTS: Readonly<Record<string, () => unknown>> = {
  matcher: matcherInNode,
  peers: peersInNode,
  linking: linkingInNode,
  cold: coldEverywhere,
  adversarial: adversarialInNode,
  judge: judgeInNode,
  chromium: () => matcherInBrowser('chromium'),
  firefox: () => matcherInBrowser('firefox'),
  background: async () => {
    await backgroundIn('chromium');
    await backgroundIn('firefox');
  },
  reader: async () => {
    await readerIn('chromium');
    await readerIn('firefox');
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) {
  console.error(`no part is called ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else
  for (const [part, run] of Object.entries(PARTS)) {
    if (wanted.length && !wanted.includes(part)) continue;
    console.log(`\n${part}`);
    await run();
  }
