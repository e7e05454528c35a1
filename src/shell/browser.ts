/** The one door to the browser's interfaces. */
import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
