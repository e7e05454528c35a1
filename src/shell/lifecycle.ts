import { browser } from './browser.ts';

/** Whether the extension that this script belongs to is still there. Cheap: asked before each piece of work. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Firefox throws on dead objects after an update: that is the answer.
    return false;
  }
}
