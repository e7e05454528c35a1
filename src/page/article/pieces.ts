import type { Chosen } from '../../core/article/choose.ts';
import type { Block } from '../../core/article/types.ts';
import type { WalkedPage } from './extract/walk.ts';

/** `[start, end)` of the article's text lies in `node` at `offset`, character by character. UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** Text, blocks and pieces of the chosen blocks, joined by line feeds. Line breaks and joints belong to no node. */
export function joinBlocks(walked: WalkedPage, chosen: readonly Chosen[]): { text: string; blocks: Block[]; pieces: Piece[] } {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, role } of chosen) {
    const block = walked.outline.blocks[index];
    if (!block) continue;
    for (const { start, end, node, offset } of walked.pieces[index] ?? []) pieces.push({ start: at + start, end: at + end, node, offset });
    texts.push(block.text);
    blocks.push({ start: at, end: at + block.text.length, role });
    at += block.text.length + 1;
  }
  return { text: texts.join('\n'), blocks, pieces };
}
