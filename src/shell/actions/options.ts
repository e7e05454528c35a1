import type { EntityRef } from '../../core/card/types.ts';
import type { CardAnswer } from '../../core/protocol.ts';
import { BACKUP_LIMIT } from '../../core/settings/backup.ts';
import { correctionsText } from '../../core/settings/corrections.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { today } from '../../core/today.ts';
import { browser } from '../browser.ts';
import { ask } from '../messages.ts';
import { packActions } from '../packs/actions.ts';
import { makeBackup, type Restored, restoreBackup } from '../storage/backup.ts';
import { saveFile } from '../storage/save-file.ts';
import { ownSettings, saveKnown, saveSettings, saveSite, saveWrong } from '../storage/store.ts';
import { keeping } from './kept.ts';

/** What the options page does. `done` is called after what is kept or saved, with the key of what to say where storage refuses. */
export function optionsActions(done: (failed?: string) => void) {
  const kept = keeping(done);
  const give = async (name: string, text: Promise<string>, type: string) => saveFile(name, await text, type);
  return {
    packs: packActions(kept),
    set: (change: Partial<Settings>) => kept(saveSettings(change)),
    site: (host: string, rule: 'off' | 'always' | undefined) => kept(saveSite(host, rule)),
    forget: (known: Settings['known'][number]) => kept(saveKnown(known, false)),
    unreport: (wrong: Settings['wrong'][number]) => kept(saveWrong(wrong, false)),
    find: (query: string): Promise<EntityRef[]> => ask('find', { query, most: 40 }),
    card: async (id: string): Promise<CardAnswer | undefined> => (await ask('card', { id, context: {} })) ?? undefined,
    save: () => give(`backgrounder-${today()}.json`, makeBackup(today()), 'application/json'),
    /** Undefined for a file that is no backup. Rejects where the browser refuses. */
    restore: async (file: File): Promise<Restored | undefined> => (file.size > BACKUP_LIMIT ? undefined : restoreBackup(await file.text())),
    corrections: () =>
      kept(
        give(
          'corrections.jsonl',
          ownSettings().then(({ wrong = [] }) => correctionsText(wrong)),
          'application/jsonl',
        ),
      ),
  };
}

/** Keys as the browser has them bound now. */
export async function shortcuts(): Promise<{ description: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => {
    // Of its own commands the browser does not tell what we called them.
    const own = name === '_execute_action' ? 'command_popup' : name === '_execute_sidebar_action' ? 'command_panel' : '';
    const what = own ? browser.i18n.getMessage(own) : description;
    return what ? [{ description: what, shortcut: shortcut ?? '' }] : [];
  });
}

/** Names of entities for lists; ids of entities that are gone stay as they are. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  return new Map(wanted.length ? Object.entries(await ask('names', { ids: wanted }).catch(() => ({}))) : []);
}
