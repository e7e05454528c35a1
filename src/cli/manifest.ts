import type { UserManifest } from 'wxt';
import { FIREFOX_ID } from '../core/managed/example.ts';
import { OLDEST } from './browser/oldest.ts';

/** Pages that the extension may read: the web, nothing else. */
const WEB = ['http://*/*', 'https://*/*'];

const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
const COMMANDS = {
  'next-mark': { ...key('J'), description: '__MSG_command_next__' },
  'previous-mark': { ...key('K'), description: '__MSG_command_previous__' },
  'look-up': { ...key('L'), description: '__MSG_command_look_up__' },
  'toggle-page': { ...key('M'), description: '__MSG_command_toggle__' },
};
/** Chrome suggests no more than four keys: there the reader gives these theirs herself. */
const MORE_COMMANDS = {
  chrome: { panel: { description: '__MSG_command_panel__' } },
  firefox: {
    _execute_action: { ...key('B'), description: '__MSG_command_popup__' },
    _execute_sidebar_action: { ...key('P'), description: '__MSG_command_panel__' },
  },
};

/**
 * What WXT cannot read from the entrypoints. No file is web-accessible: a page cannot find out that we are here.
 * The detector is declared here, not as a WXT content script: WXT's wrapper announces each content script to the page
 * by a DOM event.
 */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: 'Backgrounder',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: WEB,
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`])),
    action: { default_title: '__MSG_name__', default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' } },
    commands: { ...COMMANDS, ...MORE_COMMANDS[firefox ? 'firefox' : 'chrome'] },
    content_scripts: [{ matches: WEB, js: ['detector.js'], run_at: 'document_idle', all_frames: false }],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ID, strict_min_version: `${OLDEST.firefox}.0`, data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chromium), storage: { managed_schema: 'managed-schema.json' } }),
  };
}
