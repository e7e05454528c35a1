import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import type { Extension } from '../../src/cli/browser/launch.ts';
import { type PageServer, servePages } from '../../src/cli/browser/server.ts';
import { scratchFolder } from '../scratch.ts';
import { launchForTests } from './harness/launch.ts';
import { hover, openEntity, openRead, traces, until } from './harness/stage.ts';

const PACK = resolve('assets/samples/packs/quillhaven.json');
const OWN = ['great-quillhaven-tide', 'marta-fennimore', 'quillhaven', 'quillhaven-school'];

describe.each<BrowserName>(['chromium', 'firefox'])('own background in %s', (name) => {
  let server: PageServer;
  let extension: Extension;
  let url: string;
  const folder = scratchFolder();
  const profile = join(folder, 'profile');
  beforeAll(async () => {
    server = await servePages(['assets/samples']);
    url = `${server.origin}/2026-quillhaven.html`;
    extension = await launchForTests(name, { profile });
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  const options = async () => {
    const page = await extension.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await extension.goTo(page, 'options.html#packs');
    await page.waitForSelector('#packs input[type=file]');
    return page;
  };
  const add = async (page: Page, file: string) => {
    const input = (await page.$('#packs input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const text = (page: Page) => page.$eval('#packs', (section) => section.textContent ?? '');
  const ownNames = async () => {
    const status = await extension.askPage(url, 'status', null);
    const found = status?.state === 'read' ? status.annotations.filter(({ entity }) => OWN.includes(entity)) : [];
    return [...new Set(found.map(({ entity }) => entity))].sort();
  };
  const stored = (page: Page) =>
    page.evaluate(async () => {
      const api = ((globalThis as never as { browser?: object }).browser ?? (globalThis as never as { chrome: object }).chrome) as {
        storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
      };
      return JSON.stringify(await api.storage.local.get(null));
    });

  test('a file makes names marked; switched off they are not; its card says where it is from', async () => {
    const { page } = await openRead(extension, url);
    expect(await ownNames()).toEqual([]);
    const own = await options();
    await add(own, PACK);
    await until('the pack in the list', async () => (await text(own)).includes('4 names'));
    await until('the names marked in the open page', async () => (await ownNames()).join() === OWN.join());
    await page.bringToFront();
    await hover(page, 'Marta Fennimore');
    await until('the card under the pointer', async () => (await openEntity(extension, url)) === 'marta-fennimore');
    expect((await traces(page)).ranges).toBeGreaterThanOrEqual(OWN.length);
    await own.bringToFront();
    const card = await extension.ask('card', { id: 'marta-fennimore', context: { date: '2026-10-06' } });
    expect(card?.model).toMatchObject({ name: 'Marta Fennimore', then: ['Mayor of Quillhaven'], pack: 'Quillhaven, an invented town' });

    await own.type('#look-up input', 'fennimore');
    await until('the search to find it', () => own.$('.results button'));
    await own.click('.results button');
    await own.waitForSelector('.card .pack');
    expect(await own.$eval('.card .pack', (line) => line.textContent)).toBe('From the pack “Quillhaven, an invented town”');

    await own.click('#packs input[type=checkbox]');
    await until('the names gone', async () => (await ownNames()).length === 0);
    await own.click('#packs input[type=checkbox]');
    await until('the names again', async () => (await ownNames()).join() === OWN.join());
    await own.close();
    await page.close();
  });

  test('what is exported is the pack, and can be taken again', async () => {
    const own = await options();
    await until('the list', async () => (await text(own)).includes('4 names'));
    const file = await own.evaluate(async () => {
      const made: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      [...document.querySelectorAll<HTMLElement>('#packs li button')].find((button) => button.textContent === 'Save file')?.click();
      for (let i = 0; !made.length && i < 100; i++) await new Promise((done) => setTimeout(done, 20));
      return made[0]?.text();
    });
    const exported = join(folder, 'exported.json');
    writeFileSync(exported, file ?? '');
    expect((JSON.parse(file ?? '') as { entities: { id: string }[] }).entities.map(({ id }) => id).sort()).toEqual(OWN);
    const before = await stored(own);
    await add(own, exported);
    await until('the answer', async () => (await text(own)).includes('is in use: 4 names'));
    expect(await stored(own)).toBe(before);
    await own.close();
  });

  test('bad files are refused with their places, and nothing is changed', async () => {
    const own = await options();
    await until('the list', async () => (await text(own)).includes('4 names'));
    const before = await stored(own);
    const bad: [string, string, string][] = [
      ['wrong.csv', 'kind,name,home\nperson,Ida Quell,nowhere-at-all\nplaice,Ole,\n', 'row 3, column kind expected'],
      ['cut.json', '{"backgrounder": "entities", "title": "Cut", "entities": [{"kind": "person"', 'is not well-formed JSON'],
      ['proto.json', '[{"kind":"person","name":"Ida Quell","__proto__":{"x":1}}]', 'reserved name'],
      ['script.csv', 'kind,name\nperson,<script>alert(1)</script>\n', 'has markup'],
      ['huge.csv', `kind,name\n${'person,A B\n'.repeat(1_900_000)}`, 'is larger than 5 MB'],
    ];
    for (const [file, content, reason] of bad) {
      writeFileSync(join(folder, file), content);
      await add(own, join(folder, file));
      await until(`${file} to be refused`, async () => {
        const said = await text(own);
        return said.includes(`${file} was not taken`) && said.includes(reason);
      });
      expect(await stored(own), file).toBe(before);
    }
    await own.close();
  });

  test('a later version of a file takes the place of the earlier one, and may not lean on it', async () => {
    const own = await options();
    await until('the list', async () => (await text(own)).includes('4 names'));
    const later = JSON.parse(readFileSync(PACK, 'utf8')) as { version: number; entities: { id: string }[] };
    const without = { ...later, version: 2, entities: later.entities.filter(({ id }) => id !== 'great-quillhaven-tide') };
    const dangling = { ...later, entities: later.entities.filter(({ id }) => id !== 'quillhaven') };
    writeFileSync(join(folder, 'dangling.json'), JSON.stringify(dangling));
    await add(own, join(folder, 'dangling.json'));
    await until('the refusal', async () => (await text(own)).includes('names an unknown record: quillhaven'));
    writeFileSync(join(folder, 'later.json'), JSON.stringify(without));
    await add(own, join(folder, 'later.json'));
    await until('the later one alone', async () => (await text(own)).includes('3 names') && !(await text(own)).includes('4 names'));
    await add(own, PACK);
    await until('the first one again', async () => (await text(own)).includes('Backgrounder samples · 4 names'));
    await own.close();
  });

  test('a pack that is damaged in storage is told, stays as it is, and costs nothing else', async () => {
    const own = await options();
    await own.evaluate(async () => {
      const api = ((globalThis as never as { browser?: object }).browser ?? (globalThis as never as { chrome: object }).chrome) as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await api.storage.local.set({ 'pack:torn': '{"backgrounder": "entities", "title": "Torn", "ent' });
    });
    await until('the damage told', async () => (await text(own)).includes('This pack cannot be read and is left as it is.'));
    expect(await stored(own)).toContain('Torn');
    const { page } = await openRead(extension, url);
    expect(await ownNames()).toEqual(OWN);
    await page.close();
    await own.evaluate(() => [...document.querySelectorAll<HTMLElement>('#packs li button')].at(-1)?.click());
    await until('it to be gone', async () => !(await stored(own)).includes('Torn'));
    await own.close();
  });

  test('a pack outlives a restart of the browser, and can be removed', async () => {
    await extension.close();
    extension = await launchForTests(name, { profile });
    const { page } = await openRead(extension, url);
    expect(await ownNames()).toEqual(OWN);
    const own = await options();
    await until('the list', async () => (await text(own)).includes('4 names'));
    await own.evaluate(() => [...document.querySelectorAll<HTMLElement>('#packs li button')].find((button) => button.textContent === 'Remove')?.click());
    await until('the names gone', async () => (await ownNames()).length === 0);
    expect(await stored(own)).not.toContain('Fennimore');
    await own.close();
    await page.close();
  });
});
