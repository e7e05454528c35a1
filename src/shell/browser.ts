/**
 * The one door to the browser's interfaces. Since manifest version 3 those of Chrome give promises as those of Firefox do,
 * so no layer in between is needed; only its types are used. What still differs, answers to messages, `messages.ts` levels.
 */
import type { Browser } from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };
export const browser = (world.browser?.runtime ? world.browser : world.chrome) as Browser;
