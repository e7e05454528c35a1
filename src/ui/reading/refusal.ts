import type { FileProblem } from '../../core/problem.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';

/** Why a file was not taken: every problem with its place. */
export function refusal(file: string, problems: readonly FileProblem[], { text }: Words): Node[] {
  const rows = problems.map(({ place, reason }) => h('li', {}, [place, reason].filter(Boolean).join(': ')));
  return [h('b', {}, text('reading_refused', file)), h('ul', {}, rows)];
}
