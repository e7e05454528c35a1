import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import type { Extension } from '../../src/cli/browser/launch.ts';
import { type PageServer, servePages } from '../../src/cli/browser/server.ts';
import { launchForTests } from './harness/launch.ts';
import { type Outside, outside } from './harness/outside.ts';
import { hover, openEntity, openRead, pause, showOwn, until } from './harness/stage.ts';

const SAMPLE = '2023-ukraine-north-korea';
const READING = readFileSync(`assets/samples/readings/${SAMPLE}.reading.json`, 'utf8');
/** A page that asks two hosts for something: what is watched with must see them. */
const LOUD = '<!doctype html><title>Loud</title><img src="http://plain.test/a.png"><img src="https://secret.test/a.png">';
/** What the browsers ask of their own makers, and where puppeteer sends Firefox instead. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)$|^dummy\.test$/;

/** Everything that one would do with it, while the whole browser is listened to: pages, content scripts, background and our own pages. */
describe.each<BrowserName>(['chromium', 'firefox'])('nothing is sent, in %s', (name) => {
  let server: PageServer;
  let world: Outside;
  let extension: Extension;
  let url: string;
  /** What pages ask for on this machine. */
  const asked: string[] = [];
  beforeAll(async () => {
    world = await outside();
    server = await servePages(['assets/samples'], new Map([['/loud.html', { body: LOUD }]]));
    extension = await launchForTests(name, { proxy: world.proxy });
    extension.browser.on('targetcreated', async (target) => {
      const page = await target.page().catch(() => null);
      page?.on('request', (request) => asked.push(request.url()));
    });
    url = `${server.origin}/${SAMPLE}.html`;
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await world?.close();
  });
  const others = () => world.asked.filter((host) => !MAKERS.test(host));
  const leave = async (page: Page) => {
    await pause(300);
    await page.close();
  };

  test('not with an article, its cards and notes, the popup, the panel, the settings and all other pages', async () => {
    const welcome = await showOwn(extension, 'welcome.html', 800);
    await leave(welcome);
    const { page, status } = await openRead(extension, url);
    for (const words of ['Sergei Shoigu', 'Kherson']) {
      await page.mouse.move(5, 5);
      await hover(page, words);
      await until(`the card of ${words}`, () => openEntity(extension, url));
    }
    const control = await extension.control();
    await control.evaluate(async (text) => {
      type Api = { storage: { local: { set(items: object): Promise<void> } } };
      const api = (globalThis as never as { browser?: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
      await api.storage.local.set({ [`reading:${(JSON.parse(text) as { id: string }).id}`]: text });
    }, READING);
    const tab = await extension.tabId(url);
    const popup = await showOwn(extension, `popup.html?tab=${tab}`, 380);
    await popup.waitForSelector('.offered button');
    await leave(popup);
    const panel = await showOwn(extension, `sidepanel.html?tab=${tab}`, 380);
    await panel.waitForSelector('.names .name');
    await panel.click('.names .name');
    await panel.waitForSelector('.names .card h2');
    await leave(panel);
    const known = status.annotations[0];
    if (!known) throw new Error('nothing is marked');
    expect(await extension.ask('card', { id: known.entity, context: {} })).not.toBeNull();
    const options = await showOwn(extension, 'options.html', 1000);
    await options.type('input[type=search]', 'shoigu');
    await until('a result', () => options.$('.results button'), 40_000);
    await options.click('.results button');
    await options.waitForSelector('.card h2');
    await leave(options);
    for (const file of ['guide.html', 'school.html', `handout.html?sample=${SAMPLE}`]) await leave(await showOwn(extension, file, 900));
    await page.reload();
    await until('the page to be read again', async () => (await extension.askPage(url, 'status', null))?.state === 'read');
    await leave(page);

    expect(others()).toEqual([]);
    // The test's own server is asked for the article and its style, and nothing else on this machine is asked for anything.
    expect(server.asked.filter((path) => !/\.(html|css)$|favicon/.test(path))).toEqual([]);
    const own = [server.origin, extension.address('')];
    expect(asked.filter((address) => !own.some((start) => address.startsWith(start)) && !/^(about|data|blob):/.test(address))).toEqual([]);
    expect(asked.some((address) => address === url)).toBe(true);
  }, 120_000);

  test('and what is watched with would see it', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${server.origin}/loud.html`);
    await until('both hosts', async () => others().includes('plain.test') && others().includes('secret.test'));
    await page.close();
  });
});
