import { type Managed, readManaged, UNMANAGED } from '../../core/managed/read.ts';
import { browser } from '../browser.ts';

/** A policy is fixed while the browser runs, or a change is told: Firefox looks on the disk at each question. */
let known: Promise<Managed> | undefined;

/** What the school has set. Without a policy, nothing: Firefox then rejects, Chrome gives an empty object. */
export function loadManaged(): Promise<Managed> {
  known ??= browser.storage.managed.get(null).then(readManaged, () => UNMANAGED);
  return known;
}

/** Calls back when the policy changed. Returns its undo. */
export function onManaged(changed: () => void): () => void {
  const listener = (_changes: object, area: string) => {
    if (area !== 'managed') return;
    known = undefined;
    changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
