import { WALK_LIMITS } from '../../../core/article/limits.ts';
import type { Container, Outline, OutlineBlock, OutlineTime } from '../../../core/article/outline.ts';
import type { Dom, Shadows } from './dom.ts';
import { type LinePiece, lineBuilder } from './lines.ts';
import { isBlock, SKIPPED, STRONG } from './tags.ts';

/** The outline of a page and, for each container and block, what it is in the page. */
export interface WalkedPage {
  outline: Outline;
  elements: Element[];
  /** Pieces of each block, offsets relative to the block. */
  pieces: LinePiece[][];
}

/** An element being walked: what to restore when it is left. */
interface Frame {
  node: Node;
  /** Siblings still to come where the children are not a linked list (slots). */
  queue?: readonly Node[];
  at: number;
  block: boolean;
  link: boolean;
  strong: boolean;
  container: number;
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** Nodes between two chances to give way; a few hundred microseconds. */
const STRIDE = 400;
const HINTS = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'data-type', 'data-module', 'aria-label'] as const;

/**
 * Walks the page below `root`, depth first and without recursion, and yields now and then so that the caller may pause.
 * The page is only read.
 */
export function* walkPage(dom: Dom & Shadows, root: Element): Generator<undefined, WalkedPage> {
  const containers: Container[] = [{ parent: -1, tag: dom.name(root), hint: hintOf(dom, root) }];
  const elements: Element[] = [root];
  const blocks: OutlineBlock[] = [];
  const pieces: LinePiece[][] = [];
  const times: OutlineTime[] = [];
  const line = lineBuilder();
  let texts = 0;
  let units = 0;
  let seen = 0;
  let cut: Outline['cut'];

  const flush = (container: number): void => {
    const done = line.take();
    if (!done) return;
    blocks.push({ container, text: done.text, linked: done.linked, strong: done.strong });
    pieces.push(done.pieces);
  };

  const stack: Frame[] = [{ node: root, at: 0, block: true, link: false, strong: false, container: 0 }];
  let top = stack[0] as Frame;
  let node = start(dom, top);
  for (;;) {
    if (++seen % STRIDE === 0) yield;
    if (node === null || cut) {
      if (top.block) flush(top.container);
      stack.pop();
      const parent = stack.at(-1);
      if (!parent) break;
      node = cut ? null : following(dom, parent, top.node);
      top = parent;
      continue;
    }
    const type = dom.type(node);
    if (type === TEXT) {
      const data = dom.data(node);
      // Empty nodes between tags are no reading; only real text counts towards the cap.
      if (data.trim() !== '') texts++;
      const room = WALK_LIMITS.text - units;
      units += Math.min(data.length, room);
      line.add(node as Text, data.length > room ? data.slice(0, room) : data, top.link, top.strong);
      if (texts >= WALK_LIMITS.textNodes || units >= WALK_LIMITS.text) cut = 'text';
    } else if (type === ELEMENT && seen < WALK_LIMITS.nodes) {
      const element = node as Element;
      const name = dom.name(element);
      const moment = momentOf(dom, element, name);
      if (moment) times.push({ block: blocks.length, container: top.container, value: moment, hint: hintOf(dom, element) });
      if (name === 'br') {
        // Within a heading a break is only layout; elsewhere what it parts are two lines.
        if (/^h\d$/.test(containers[top.container]?.tag ?? '')) line.gap();
        else flush(top.container);
      } else if (!SKIPPED.has(name) && !hidden(dom, element)) {
        const block = isBlock(name) || (name.includes('-') && top.block && !/^(?:p|h\d|li)$/.test(containers[top.container]?.tag ?? ''));
        let container = top.container;
        if (block) {
          flush(container);
          container = containers.push({ parent: container, tag: name, hint: hintOf(dom, element) }) - 1;
          elements.push(element);
        }
        top = { node, at: 0, block, link: top.link || name === 'a', strong: top.strong || STRONG.has(name), container };
        stack.push(top);
        node = start(dom, top);
        continue;
      }
    } else if (seen >= WALK_LIMITS.nodes) cut = 'nodes';
    node = following(dom, top, node);
  }
  return { outline: { containers, blocks, times, ...(cut && { cut }) }, elements, pieces };
}

/** First child as rendered: of the shadow root where there is one, of what a slot shows. */
function start(dom: Dom & Shadows, frame: Frame): Node | null {
  if (dom.type(frame.node) !== ELEMENT) return dom.first(frame.node);
  const element = frame.node as Element;
  const shadow = dom.shadow(element);
  if (shadow && dom.type(shadow) === FRAGMENT) return dom.first(shadow);
  if (dom.name(element) === 'slot') {
    const shown = dom.assigned(element);
    if (shown.length > 0) {
      frame.queue = shown;
      return shown[0] ?? null;
    }
  }
  return dom.first(element);
}

function following(dom: Dom, frame: Frame, node: Node): Node | null {
  if (frame.queue) return frame.queue[++frame.at] ?? null;
  return dom.next(node);
}

/** Machine-readable moment of an element, if it has one. */
function momentOf(dom: Dom, element: Element, name: string): string | undefined {
  // `relative-time` and its kind are drawn by scripts; the moment is in the same attribute.
  if (name === 'time' || /-(?:time|ago|date)$|^time-/.test(name)) return dom.attribute(element, 'datetime') ?? undefined;
  if (name !== 'abbr' && name !== 'span' && name !== 'meta') return undefined;
  if (/^date(?:Published|Modified)$/i.test(dom.attribute(element, 'itemprop') ?? ''))
    return dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? undefined;
  return name === 'abbr' && /publish|date|update/.test(dom.attribute(element, 'class') ?? '') ? (dom.attribute(element, 'title') ?? undefined) : undefined;
}

/** Elements that are not shown, are typed in, or ask to be left alone. Without layout only markup can tell. */
function hidden(dom: Dom, element: Element): boolean {
  if ((dom.attribute(element, 'hidden') !== null && !arrives(dom, element)) || dom.attribute(element, 'aria-hidden') === 'true') return true;
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (dom.attribute(element, 'translate') === 'no') return dom.name(element) !== 'body';
  const style = dom.attribute(element, 'style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A part that React sent ahead of the script that shows it: on a page whose scripts have not run it is still hidden. */
const arrives = (dom: Dom, element: Element): boolean => /^S:[\da-f]+$/.test(dom.attribute(element, 'id') ?? '');

function hintOf(dom: Dom, element: Element): string {
  let hint = '';
  for (const name of HINTS) {
    const value = dom.attribute(element, name);
    if (value) hint += `${value.slice(0, WALK_LIMITS.hint)} `;
  }
  // `relatedPosts` and `related-posts` shall look alike.
  return hint.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}
