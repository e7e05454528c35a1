import { mendJson } from '../../../core/article/mend.ts';
import type { OutlineHints } from '../../../core/article/outline.ts';
import { articleNode, readStructured, textOf } from '../../../core/article/structured.ts';
import type { Head } from './head.ts';

/** What the head tells about the text to be found. */
export function hintsOf(head: Head): OutlineHints {
  const node = articleNode(readStructured(head.structured, mendJson));
  const title = head.meta.get('og:title') ?? textOf(node, 'headline') ?? head.title;
  const description = head.meta.get('og:description') ?? head.meta.get('description') ?? textOf(node, 'description');
  const body = textOf(node, 'articleBody');
  return { ...(title && { title }), ...(description && { description }), ...(body && { body }) };
}
