import { APART_TAGS, isApartHint, isCommentsHint, isLikelyHint, isNeverHint, isOursHint, isOwnTeaserHint } from './cues.ts';
import type { Outline, OutlineBlock, OutlineHints } from './outline.ts';

/** What each container and block is worth, computed once over the outline. */
export interface Weighed {
  /** Whether the container or one around it holds something else than the article. */
  apart: boolean[];
  /** UTF-16 units of prose of each block, 0 for furniture. */
  prose: number[];
  /** Prose below each container. */
  total: number[];
  /** Last container of each container's subtree. */
  last: number[];
}

const SENTENCE_END = /[.!?…。！？।։؟။።។]["'”’»)\]]*$/;
const COMMA = /[,;:،、，·]/;

/** Characters that say about three times as much as a Latin letter. */
export const textWeight = (text: string): number => (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) ? text.length * 3 : text.length);

/** UTF-16 units of running text in a block; 0 where it reads like a label, a menu or a teaser. */
function proseOf(block: OutlineBlock, tag: string): number {
  const weight = textWeight(block.text);
  const share = block.linked / block.text.length;
  if (share > 0.5 || weight < 25) return 0;
  if (/^h\d$/.test(tag)) return 0;
  // Addresses, telephone numbers and tables are no prose.
  if ((block.text.match(/\d/g)?.length ?? 0) * 6 > block.text.length) return 0;
  const sentence = SENTENCE_END.test(block.text) || COMMA.test(block.text);
  if (!sentence && weight < 80) return 0;
  if (tag === 'li' && !SENTENCE_END.test(block.text)) return weight * 0.3;
  return weight * (1 - share) * (tag === 'p' ? 1 : 0.8);
}

/** A container with more of the page's prose than this is no furniture, whatever its class says ("has-sidebar"). */
const WRAPPER = 0.4;
/** What is named as the article's text and holds this much of the page's prose is believed. */
const OURS_SHARE = 0.3;
const WRAPPER_OF_COMMENTS = 0.9;

export function weigh(outline: Outline): Weighed {
  const { containers, blocks } = outline;
  const last = containers.map((_, index) => index);
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? 0;
    last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
  }
  const raw = blocks.map((block) => proseOf(block, containers[block.container]?.tag ?? ''));
  const held = sums(outline, raw);
  const all = held[0] ?? 0;
  // Pages repeat a few class names thousands of times.
  const known = new Map<string, ReturnType<typeof cueOf>>();
  const cue = (hint: string): ReturnType<typeof cueOf> => {
    const found = known.get(hint) ?? cueOf(hint);
    known.set(hint, found);
    return found;
  };
  // A text parted by advertisements lies in several containers of one name.
  const byName = new Map<string, number>();
  containers.forEach(({ hint }, index) => {
    byName.set(hint, (byName.get(hint) ?? 0) + (held[index] ?? 0));
  });
  // Comments have bodies and contents too; an article may say of itself that comments are open.
  const under: boolean[] = [];
  containers.forEach(({ parent, tag, hint }, index) => {
    const comments = tag !== 'article' && tag !== 'main' && cue(hint) === 'comments' && (held[index] ?? 0) < all * WRAPPER_OF_COMMENTS;
    under.push(under[parent] === true || comments);
  });
  const ours = containers.map(({ hint }, index) => !under[index] && (held[index] ?? 0) > 0 && (byName.get(hint) ?? 0) > all * OURS_SHARE && isOursHint(hint));
  for (let index = containers.length - 1; index > 0; index--) if (ours[index]) ours[containers[index]?.parent ?? 0] = true;
  const apart: boolean[] = [];
  containers.forEach(({ parent, tag, hint }, index) => {
    const above = parent >= 0 && apart[parent] === true;
    const share = all > 0 ? (held[index] ?? 0) / all : 0;
    let own = false;
    if (index === 0 || tag === 'h1' || tag === 'main') own = false;
    else if (APART_TAGS.has(tag) || cue(hint) === 'never') own = !(ours[index] && share > WRAPPER) && share < WRAPPER_OF_COMMENTS;
    else if (cue(hint) === 'comments') own = !ours[index] && share < WRAPPER_OF_COMMENTS;
    else if (cue(hint) === 'apart' && !(tag === 'p' && isOwnTeaserHint(hint))) own = !ours[index] && share < WRAPPER;
    apart.push(above || own);
  });
  const prose = raw.map((value, index) => (apart[blocks[index]?.container ?? 0] ? 0 : value));
  return { apart, prose, total: sums(outline, prose), last };
}

function cueOf(hint: string): 'never' | 'comments' | 'apart' | 'none' {
  if (hint === '') return 'none';
  return isNeverHint(hint) ? 'never' : isCommentsHint(hint) ? 'comments' : isApartHint(hint) ? 'apart' : 'none';
}

/** Values of the blocks, summed over each container's subtree. */
function sums({ containers, blocks }: Outline, values: readonly number[]): number[] {
  const total = containers.map(() => 0);
  blocks.forEach(({ container }, index) => {
    total[container] = (total[container] ?? 0) + (values[index] ?? 0);
  });
  for (let index = containers.length - 1; index > 0; index--) {
    const parent = containers[index]?.parent ?? 0;
    total[parent] = (total[parent] ?? 0) + (total[index] ?? 0);
  }
  return total;
}

/** What a place under the page's title is worth against one elsewhere. */
const TITLED = 2.5;
/** A parent that adds less is only a wrapper; one that adds more holds other stories. */
const LEAST_GAIN = 1.12;
const MOST_GAIN = 2.2;

/**
 * The container of the article's text: the one whose own paragraphs score best, then as far up as more of the same text is found.
 * Returns undefined where the page has no prose.
 */
export function chooseRoot(outline: Outline, weighed: Weighed, hints: OutlineHints = {}): number | undefined {
  const { containers, blocks } = outline;
  const { apart, prose } = weighed;
  const score = containers.map(() => 0);
  const said = hints.body && hints.body.length > 400 ? squash(hints.body) : undefined;
  blocks.forEach((block, index) => {
    let worth = prose[index] ?? 0;
    if (worth === 0) return;
    if (said && block.text.length > 40 && said.includes(squash(block.text).slice(0, 60))) worth *= 4;
    let factor = 1;
    let at = containers[block.container]?.parent ?? -1;
    if (containers[block.container]?.tag !== 'p') at = block.container;
    for (let level = 0; level < 5 && at >= 0; level++, factor *= 0.6) {
      score[at] = (score[at] ?? 0) + worth * factor;
      at = containers[at]?.parent ?? -1;
    }
  });
  const titled = articleOfTitle(outline, weighed, hints);
  let best = -1;
  let most = 0;
  containers.forEach(({ tag, hint }, index) => {
    if (apart[index]) return;
    const named = isOursHint(hint) || /articlebody/.test(hint) ? 1.5 : tag === 'article' ? 1.3 : isLikelyHint(hint) ? 1.15 : 1;
    const value = (score[index] ?? 0) * named * (titled !== undefined && index >= titled && index <= (weighed.last[titled] ?? titled) ? TITLED : 1);
    if (value > most) [best, most] = [index, value];
  });
  if (best < 0) return undefined;
  return climb(outline, weighed, best);
}

/** The `article` element whose first heading is the page's title, where the page has several: the next story may be longer. */
function articleOfTitle({ containers, blocks }: Outline, { last }: Weighed, { title }: OutlineHints): number | undefined {
  const wanted = squash(title ?? '');
  if (wanted === '' || containers.filter(({ tag }) => tag === 'article').length < 2) return undefined;
  for (const { container, text } of blocks) {
    const heading = squash(text);
    if (heading.length < 8 || !(wanted.includes(heading) || heading.includes(wanted))) continue;
    for (let at = container, inHeading = false; at > 0; at = containers[at]?.parent ?? 0) {
      inHeading ||= /^h[12]$/.test(containers[at]?.tag ?? '');
      if (containers[at]?.tag === 'article' && inHeading && (last[at] ?? at) > at + 1) return at;
    }
  }
  return undefined;
}

/** From the best container up to the element that holds the whole article. */
function climb({ containers }: Outline, { total }: Weighed, best: number): number {
  const seed = total[best] ?? 0;
  for (let at = best; at > 0; at = containers[at]?.parent ?? 0) {
    // The page's own article element bounds it, unless it holds several stories.
    if (containers[at]?.tag === 'article' && (total[at] ?? 0) < seed * 6) return at;
  }
  let root = best;
  for (let at = best; at > 0; ) {
    const parent = containers[at]?.parent ?? 0;
    if (containers[at]?.tag === 'main' || parent === 0) break;
    const gain = (total[parent] ?? 0) / Math.max(1, total[root] ?? 0);
    if (gain > LEAST_GAIN && gain < MOST_GAIN) root = parent;
    else if (gain >= MOST_GAIN) break;
    at = parent;
  }
  return root;
}

/** Letters and digits only, for comparing a text with its structured twin. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
