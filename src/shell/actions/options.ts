import type { EntityRef } from '../../core/card/types.ts';
import type { CardAnswer } from '../../core/protocol.ts';
import { BACKUP_LIMIT } from '../../core/settings/backup.ts';
import { correctionsText } from '../../core/settings/corrections.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { browser } from '../browser.ts';
import { ask } from '../messages.ts';
import { packActions } from '../packs/actions.ts';
import { makeBackup, restoreBackup } from '../storage/backup.ts';
import { saveFile } from '../storage/save-file.ts';
import { loadSettings, saveKnown, saveSettings, saveSite, saveWrong } from '../storage/store.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** What the options page does; `failed` is called where storage refuses. */
export function optionsActions(failed: () => void) {
  const kept = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      console.warn('Backgrounder: not saved', error);
      failed();
    });
  };
  return {
    packs: packActions(failed),
    set: (change: Partial<Settings>) => kept(saveSettings(change)),
    site: (host: string, rule: 'off' | 'always' | undefined) => kept(saveSite(host, rule)),
    forget: (known: Settings['known'][number]) => kept(saveKnown(known, false)),
    unreport: (wrong: Settings['wrong'][number]) => kept(saveWrong(wrong, false)),
    find: (query: string): Promise<EntityRef[]> => ask('find', { query, most: 40 }),
    card: async (id: string): Promise<CardAnswer | undefined> => (await ask('card', { id, context: {} })) ?? undefined,
    save: async () => saveFile(`backgrounder-${today()}.json`, await makeBackup(today()), 'application/json'),
    async restore(file: File): Promise<string> {
      if (file.size > BACKUP_LIMIT) return 'options_restore_no';
      try {
        const whole = await restoreBackup(await file.text());
        if (whole === undefined) return 'options_restore_no';
        return whole ? 'options_restore_done' : 'options_restore_part';
      } catch (error) {
        console.warn('Backgrounder: backup not restored', error);
        return 'not_saved';
      }
    },
    corrections: async () => saveFile('corrections.jsonl', correctionsText((await loadSettings()).settings.wrong), 'application/jsonl'),
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
  const cards = await Promise.all([...new Set(ids)].slice(0, 500).map((id) => ask('card', { id, context: {} }).catch(() => null)));
  return new Map(cards.flatMap((card) => (card ? [[card.model.entity, card.model.name]] : [])));
}
