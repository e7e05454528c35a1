import type { Settings } from '../../core/settings/settings.ts';
import { askToRead } from '../permissions.ts';
import { saveSettings } from '../storage/store.ts';
import { keeping } from './kept.ts';

/** What the welcome page's choices do. `done` is called after each, with the key of what to say where it was refused. */
export function welcomeActions(done: (failed?: string) => void) {
  const kept = keeping(done);
  return {
    start: (start: Settings['start']) => void kept(saveSettings({ start })),
    allow: () => void kept(askToRead(undefined)),
    done: () => window.close(),
  };
}
