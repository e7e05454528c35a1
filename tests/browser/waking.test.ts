import { describe, expect, test } from 'vitest';
import { launch } from '../../src/cli/browser/launch.ts';
import { writeDictionary } from '../../src/core/dictionary/write.ts';
import { writeFacts } from '../../src/core/facts/write.ts';
import { backgroundOf, stopBackground } from './harness/background.ts';
import { forgetCopies, holdCopies, putCopies, sizesOfCopies } from './harness/copies.ts';
import { until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

/** A dataset of nothing, by which one sees which was read. */
const OTHER = {
  'data/names.bin': Buffer.from(writeDictionary([]).bytes).toString('base64'),
  'data/facts.bin': Buffer.from(writeFacts([], { version: 'other', asOf: '2020-01' })).toString('base64'),
};
type Session = {
  chrome: {
    runtime: { getManifest(): { version: string } };
    storage: { session: { get(): Promise<object>; set(values: object): Promise<void>; clear(): Promise<void> } };
  };
};

// Firefox keeps no copies.
describe('waking of chromium', () => {
  const { extension } = withBrowser('chromium', undefined, launch);
  const inBackground = async <T>(does: () => Promise<T>): Promise<T> => (await backgroundOf(extension)).evaluate(does);
  const about = () => extension.ask('about', null);
  const areCopied = () => inBackground(async () => 'dataset-copied' in (await (globalThis as never as Session).chrome.storage.session.get()));
  const forgetSession = () => inBackground(() => (globalThis as never as Session).chrome.storage.session.clear());
  const keepOther = async () => (await backgroundOf(extension)).evaluate(putCopies, OTHER);
  const sizes = () => inBackground(sizesOfCopies);

  test('a background that is woken again opens the copies', async () => {
    expect((await about())?.entities).toBeGreaterThan(20_000);
    await until('the copies', areCopied);
    await keepOther();
    await stopBackground(extension);
    expect((await about())?.version).toBe('other');
  });

  test('copies that an earlier run of the browser left are not opened, but replaced', async () => {
    await keepOther();
    const before = await sizes();
    await forgetSession();
    await stopBackground(extension);
    expect((await about())?.entities).toBeGreaterThan(20_000);
    await until('new copies', areCopied);
    expect(await sizes()).not.toEqual(before);
    await stopBackground(extension);
    expect((await about())?.entities).toBeGreaterThan(20_000);
  });

  test('a page of the extension that opens the dataset first does not let old copies pass for new ones', async () => {
    await keepOther();
    await forgetSession();
    await stopBackground(extension);
    const control = await extension.control();
    await control.evaluate(() =>
      (globalThis as never as Session).chrome.storage.session.set({ 'dataset-whole': (globalThis as never as Session).chrome.runtime.getManifest().version }),
    );
    expect((await about())?.entities).toBeGreaterThan(20_000);
    await until('new copies', areCopied);
  });

  test('a database that does not answer is not waited for', async () => {
    await keepOther();
    await stopBackground(extension);
    const control = await extension.control();
    await control.evaluate(holdCopies);
    expect((await about())?.entities).toBeGreaterThan(20_000);
    await control.evaluate(() => (globalThis as never as { letGo(): void }).letGo());
  });

  test('without copies the package is opened', async () => {
    await inBackground(forgetCopies);
    await stopBackground(extension);
    expect((await about())?.entities).toBeGreaterThan(20_000);
  });
});
