import type { EntityRef } from '../../core/card/types.ts';
import type { Managed } from '../../core/managed/read.ts';
import type { CardAnswer } from '../../core/protocol.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { PackActions, ShownPack } from './packs.ts';

/** Version and age of the data. */
export interface DataInfo {
  version: string;
  asOf: string;
  entities: number;
}

/** What the options page is shown. */
export interface OptionsState {
  settings: Settings;
  managed: Managed;
  problem?: 'unreadable' | 'damaged';
  data?: DataInfo;
  commands: readonly { description: string; shortcut: string }[];
  /** Names of known entities, by id, as far as the dataset has them. */
  names: ReadonlyMap<string, string>;
  packs: readonly ShownPack[];
}

export interface OptionsActions {
  set(change: Partial<Settings>): void;
  site(host: string, rule: 'off' | 'always' | undefined): void;
  forget(known: Settings['known'][number]): void;
  unreport(wrong: Settings['wrong'][number]): void;
  find(query: string): Promise<EntityRef[]>;
  card(id: string): Promise<CardAnswer | undefined>;
  save(): void;
  /** Resolves to the key of what to say. */
  restore(file: File): Promise<string>;
  corrections(): void;
  packs: PackActions;
}
