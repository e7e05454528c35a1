import type { Verdict } from '../core/article/types.ts';
import { judge } from '../core/article/verdict.ts';
import type { PageState, StoppedBy } from '../core/protocol.ts';
import { collectFacts } from './detect/facts.ts';
import type { Run } from './run.ts';

/** How a page stands now: the state that the popup tells, and what is read. */
export interface Now {
  run: Run | undefined;
  state: PageState;
  /** Key of the sentence that says why. */
  reason: string;
  /** The settings say no, and may say yes after a change. */
  held: boolean;
}

/** How a page stands, and the ways on from there: each ends what is read, apart from `reached`. */
export interface Standing {
  now(): Readonly<Now>;
  /** Begins a reading, under the signal that is given back. */
  begin(): AbortSignal;
  /** The reading that was begun is there. */
  reached(run: Run, reason: string): void;
  end(state: PageState, reason: string): void;
  /** The background has refused the reading. */
  refused(reason: string): void;
  stopped(by: StoppedBy): void;
  /** Begins to show cards of what is not marked; the state stays. */
  bare(): AbortSignal;
}

/** Refusals of the settings, which another change of them can take back, and what the page is then. */
const REFUSALS = new Map<string, PageState>([
  ['reason_off', 'off'],
  ['reason_school', 'off'],
  ['reason_unasked', 'none'],
]);

/** Whether this page is an article, as it is now. */
export const judgeHere = (): Verdict => judge(collectFacts(document, location.href));

/**
 * One AbortSignal per reading: a route change, `stop`, a lost extension or a newer reading ends it, and whatever answers
 * late finds it ended and is dropped.
 * @param ended called when nothing is read any more and nothing is about to be
 */
export function standing(ended: () => void): Standing {
  let controller = new AbortController();
  let now: Now = { run: undefined, state: 'none', reason: 'reason_not_read', held: false };

  const end = (state: PageState, reason: string, held = false) => {
    controller.abort();
    now = { run: undefined, state, reason, held };
    // What is being read anew counts when it has been.
    if (state !== 'reading') ended();
  };
  const renewed = (): AbortSignal => {
    controller = new AbortController();
    return controller.signal;
  };
  return {
    now: () => now,
    begin() {
      end('reading', 'reason_reading');
      return renewed();
    },
    reached(run, reason) {
      now = { run, state: 'read', reason, held: false };
    },
    end: (state, reason) => end(state, reason),
    refused(why) {
      const state = REFUSALS.get(why);
      end(state ?? 'failed', state === 'none' ? judgeHere().reason : why, state !== undefined);
    },
    stopped: (by) => (by === 'settings' ? end('off', 'reason_off', true) : end('off', 'reason_off_here')),
    bare() {
      controller.abort();
      if (now.state === 'none') now = { ...now, reason: judgeHere().reason };
      return renewed();
    },
  };
}
