import { isCaptionHint, isCredit, isDateLine, isFurniture, isPromotion, isStandfirstHint, opensSomethingElse } from './cues.ts';
import type { Outline, OutlineBlock, OutlineHints } from './outline.ts';
import { chooseRoot, squash, textWeight, weigh } from './root.ts';
import type { BlockRole } from './types.ts';

/** A block of the outline that belongs to the article. */
export interface Chosen {
  /** Index into `Outline.blocks`. */
  index: number;
  role: BlockRole;
}

/**
 * The blocks of the article in reading order; empty where the page has none.
 * @param shown whether a block can be seen; asked only of those that would be chosen
 */
export function chooseBlocks(outline: Outline, hints: OutlineHints = {}, shown: (index: number) => boolean = () => true): Chosen[] {
  const weighed = weigh(outline);
  const root = chooseRoot(outline, weighed, hints);
  if (root === undefined) return [];
  const { blocks } = outline;
  const end = weighed.last[root] ?? root;
  const roles = rolesOf(outline);
  const company = proseSiblings(outline, weighed.prose);
  const seen = new Set<string>();
  let chosen: Chosen[] = [];
  blocks.forEach((block, index) => {
    const at = block.container;
    if (at < root || at > end || weighed.apart[at]) return;
    const role = roles[at] ?? 'paragraph';
    if (!belongs(block, role, weighed.prose[index] ?? 0, company[at] ?? 0) || !shown(index)) return;
    // Captions and pull quotes are often in the page twice, for wide and narrow screens.
    if (block.text.length > 30 && seen.has(block.text)) return;
    seen.add(block.text);
    chosen.push({ index, role });
  });
  chosen = keepStated(outline, dropSections(outline, chosen, weighed.last), hints.body);
  return withHead(outline, chosen, roles, weighed.apart, hints, shown);
}

/** Whether a block inside the article's element is the article's text. */
function belongs(block: OutlineBlock, role: BlockRole, prose: number, company: number): boolean {
  const share = block.linked / block.text.length;
  const weight = textWeight(block.text);
  if (role === 'headline') return true;
  // Headings of other things stay for now: they tell where those begin.
  if (role === 'subheading' && opensSomethingElse(block.text)) return true;
  if (isFurniture(block.text) || isDateLine(block.text) || isPromotion(block.text)) return false;
  if (role === 'subheading') return share < 0.5;
  if (share > 0.6) return false;
  if (role === 'caption') return weight >= 25 && share < 0.3 && !isCredit(block.text);
  if (prose > 0) return true;
  if (role === 'list') return share < 0.5;
  // Lines without a sentence are the article's only in the company of paragraphs.
  return company >= 2 && share < 0.3 && !(weight < 25 && !/[\p{L}\p{N}]/u.test(block.text));
}

/** How much of the chosen text the publisher's own statement of the body must hold to be believed about the rest. */
const STATED = 0.8;
const SHORTEST_STATEMENT = 1_000;

/** Drops paragraphs that the structured data's text of the article, where it is whole, does not hold. */
function keepStated({ blocks }: Outline, chosen: Chosen[], body: string | undefined): Chosen[] {
  if (!body || body.length < SHORTEST_STATEMENT) return chosen;
  const stated = squash(body.replace(/<[^>]*>|&#?\w+;/g, ' '));
  const isStated = (index: number): boolean => {
    const said = squash(blocks[index]?.text ?? '');
    return stated.includes(said.slice(0, 50)) || stated.includes(said.slice(-50));
  };
  const text = chosen.filter(({ role }) => role === 'paragraph' || role === 'list' || role === 'quote');
  const sum = (items: readonly Chosen[]): number => items.reduce((total, { index }) => total + (blocks[index]?.text.length ?? 0), 0);
  if (sum(text.filter(({ index }) => isStated(index))) < sum(text) * STATED) return chosen;
  const first = text.find(({ index }) => isStated(index))?.index ?? 0;
  // What stands above the first paragraph may be the standfirst, which is seldom part of the statement.
  return chosen.filter(({ role, index }) => index < first || !(role === 'paragraph' || role === 'list' || role === 'quote') || isStated(index));
}

/** For each container, how many blocks of prose its parent holds directly or in its other children. */
function proseSiblings({ containers, blocks }: Outline, prose: readonly number[]): number[] {
  const count = new Map<number, number>();
  blocks.forEach(({ container }, index) => {
    if ((prose[index] ?? 0) === 0) return;
    const parent = containers[container]?.parent ?? -1;
    count.set(parent, (count.get(parent) ?? 0) + 1);
    count.set(container, (count.get(container) ?? 0) + 1);
  });
  return containers.map(({ parent, tag }, index) =>
    Math.max(tag === 'div' ? (count.get(index) ?? 0) : 0, tag === 'p' || tag === 'blockquote' ? (count.get(parent) ?? 0) : 0),
  );
}

/** Role of each container by its own tag and those around it. */
function rolesOf(outline: Outline): BlockRole[] {
  const roles: BlockRole[] = [];
  for (const { parent, tag, hint } of outline.containers) {
    const above = roles[parent];
    if (tag === 'h1') roles.push('headline');
    else if (/^h[2-6]$/.test(tag)) roles.push('subheading');
    else if (tag === 'figcaption' || tag === 'caption') roles.push('caption');
    else if (tag === 'figure' || isCaptionHint(hint)) roles.push('caption');
    else if (above === 'caption' || above === 'headline' || above === 'subheading') roles.push(above);
    else if (tag === 'blockquote' || above === 'quote') roles.push('quote');
    else if (tag === 'li' || tag === 'dd' || tag === 'dt' || above === 'list') roles.push('list');
    else roles.push('paragraph');
  }
  return roles;
}

/** A box in the middle of the text ends where the text goes on; after this share of it, what follows is the end of the page. */
const MIDDLE = 0.6;

/** Drops what follows a heading such as "Related" up to the next heading or back to the text, and headings nothing follows. */
function dropSections(outline: Outline, chosen: Chosen[], last: readonly number[]): Chosen[] {
  const kept: Chosen[] = [];
  const all = chosen.reduce((sum, { index }) => sum + (outline.blocks[index]?.text.length ?? 0), 0);
  let until = -1;
  let passed = 0;
  for (const item of chosen) {
    const block = outline.blocks[item.index];
    if (!block) continue;
    passed += block.text.length;
    const goesOn = passed < all * MIDDLE && item.role === 'paragraph' && block.text.length > 120 && block.linked === 0;
    if (block.container <= until && item.role !== 'subheading' && !goesOn) continue;
    until = -1;
    if (opensSomethingElse(block.text)) {
      const parent = outline.containers[block.container]?.parent ?? 0;
      if (item.role === 'subheading') until = last[parent] ?? parent;
      continue;
    }
    kept.push(item);
  }
  while (kept.at(-1)?.role === 'subheading') kept.pop();
  return kept;
}

/** Puts the headline and the standfirst first, wherever the page keeps them above the text. */
function withHead(
  outline: Outline,
  chosen: Chosen[],
  roles: readonly BlockRole[],
  apart: readonly boolean[],
  hints: OutlineHints,
  shown: (index: number) => boolean,
): Chosen[] {
  const { blocks, containers } = outline;
  const firstText = chosen.find(({ role }) => role !== 'caption' && role !== 'headline')?.index ?? blocks.length;
  const title = squash(hints.title ?? '');
  let headline = -1;
  let closeness = 0;
  blocks.forEach((block, index) => {
    if (roles[block.container] !== 'headline' || index > firstText + 2 || !shown(index)) return;
    const text = squash(block.text);
    const alike = title !== '' && (title.includes(text) || text.includes(title)) ? 2 : 1;
    if (alike >= closeness) [headline, closeness] = [index, alike];
  });
  const body = chosen.filter(({ role, index }) => role !== 'headline' && (headline < 0 || index > headline || index >= firstText));
  if (headline < 0) return body;
  const lead: Chosen[] = [];
  const description = squash(hints.description ?? '');
  for (let index = headline + 1; index < Math.min(firstText, headline + 12); index++) {
    const block = blocks[index];
    if (!block || body.some((item) => item.index === index)) continue;
    const hint = containers[block.container]?.hint ?? '';
    const above = containers[containers[block.container]?.parent ?? 0]?.hint ?? '';
    const text = squash(block.text);
    const named = isStandfirstHint(hint) || isStandfirstHint(above);
    const said = text.length > 30 && description !== '' && (description.startsWith(text.slice(0, 60)) || text.startsWith(description.slice(0, 60)));
    if ((said || (named && !apart[block.container])) && textWeight(block.text) > 30 && block.linked / block.text.length < 0.5 && shown(index))
      lead.push({ index, role: 'standfirst' });
  }
  return [{ index: headline, role: 'headline' }, ...lead, ...body];
}
