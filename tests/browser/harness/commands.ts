import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, type Extension } from '../../../src/cli/browser/launch.ts';
import { backgroundOf } from './background.ts';
import { inOwnWindow } from './own-window.ts';

interface Manifest {
  commands: Record<string, { suggested_key: { default: string } }>;
}

/**
 * One of the extension's own keys, for the tab in front. Drivers press keys in the page, past the browser: in Firefox the browser's
 * own key is pressed instead, in Chromium, whose keys nobody reaches, the background hears of it.
 */
export async function pressCommand({ name, browser }: Extension, command: string): Promise<void> {
  if (name === 'firefox') {
    const { commands } = JSON.parse(readFileSync(join(builtFolder(name), 'manifest.json'), 'utf8')) as Manifest;
    const letter = commands[command]?.suggested_key.default.at(-1);
    return inOwnWindow(browser, '(letter) => document.querySelector("keyset[id^=ext-keyset] key[key=" + letter + "]").doCommand()', letter);
  }
  await (await backgroundOf({ browser })).evaluate((wanted) => {
    (globalThis as never as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }).chrome.commands.onCommand.dispatch(wanted);
  }, command);
}
