import type { Timing } from './clock.ts';
import type { Row, Versus } from './sections.ts';

/** A ratio with the middle half of its rounds. */
export const ratio = ({ ratio, low, high }: Timing): string => `${ratio.toFixed(2)} [${low.toFixed(2)} – ${high.toFixed(2)}]`;

/** A row as a line: ratio to the bare pass, what was found, milliseconds for orientation. */
export function show(what: string, row: Row): void {
  console.log(`${what}: ${ratio(row)} × bare; ${row.found} found, ${row.ms.toFixed(2)} ms`);
}

/** By which power time grows when the size grows by `factor`. */
export const exponent = (from: number, to: number, factor: number): string => (Math.log(to / from) / Math.log(factor)).toFixed(2);

/** Another matcher against ours, without and with the folding that it leaves to its caller; no ratio where it found anything else. */
export function showVersus(what: string, { peer, folding, own, same }: Versus): void {
  const times = (row: Row) => `ours ${(row.ratio / own.ratio).toFixed(1)} times as fast`;
  const verdict = same ? `${times(peer)}, same names` : `ours finds ${own.found}: not the same task, no ratio`;
  console.log(`${what}: ${ratio(peer)} × bare, ours ${ratio(own)}; ${peer.found} found; ${verdict}`);
  if (same) console.log(`  with the folding that it leaves to its caller: ${ratio(folding)} × bare; ${times(folding)}`);
}
