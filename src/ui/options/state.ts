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
  /** Something the reader asked for did not work: the key of what to say. */
  failed?: string;
  data?: DataInfo;
  commands: readonly { description: string; shortcut: string }[];
  /** Names of known entities, by id, as far as the dataset has them. */
  names: ReadonlyMap<string, string>;
  packs: readonly ShownPack[];
}

export interface OptionsActions {
  set(change: Partial<Settings>): void;
  /** Resolves to whether it was kept. */
  site(host: string, rule: 'off' | 'always' | undefined): Promise<boolean>;
  forget(known: Settings['known'][number]): void;
  unreport(wrong: Settings['wrong'][number]): void;
  find(query: string): Promise<EntityRef[]>;
  card(id: string): Promise<CardAnswer | undefined>;
  /** Rejects where storage cannot be read. */
  save(): Promise<void>;
  /** What came of a backup: undefined where the file is none; rejects where nothing can be stored. */
  restore(file: File): Promise<{ whole: boolean; newer: readonly string[]; stopped?: true } | undefined>;
  corrections(): void;
  packs: PackActions;
}
