import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../core/managed/example.ts';
import type { PageRequests, Requests } from '../../core/protocol.ts';
import { type BrowserName, browserPath } from './browsers.ts';

/** Firefox's address of the extension is a preference, so the test chooses it. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];
/** Pages of the address bar that are made ready at each start, for a third of its work; nobody here opens them. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
/** What gives each site a process of its own. */
const APART = ['IsolateOrigins', 'site-per-process', 'SpareRendererForSitePerProcess'];

export interface Extension {
  name: BrowserName;
  browser: Browser;
  /** Address of one of its files. */
  address(file: string): string;
  /** A page of its own, for asking tabs and the background. */
  control(): Promise<Page>;
  /** Asks the reader of the page at `url`. */
  askPage<K extends keyof PageRequests>(url: string, kind: K, body: PageRequests[K]['body']): Promise<PageRequests[K]['answer'] | undefined>;
  ask<K extends keyof Requests>(kind: K, body: Requests[K]['body']): Promise<Requests[K]['answer']>;
  tabId(url: string): Promise<number>;
  goTo(page: Page, file: string): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  headless?: boolean;
  /** Folder of a profile: what the browser stores outlives it. */
  profile?: string | undefined;
  /** `host:port` of a proxy for everything but this machine. */
  proxy?: string | undefined;
  /** All pages share one process, which halves the work of a short visit; readers have one for each site. */
  together?: boolean;
  /** Preferences of Firefox. */
  prefs?: Record<string, string | number | boolean>;
}

export interface LaunchOptions extends StartOptions {
  /** Another build than the production one. */
  folder?: string;
}

/** Where the production build for a browser is. */
export const builtFolder = (name: BrowserName): string => resolve('.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Starts a real browser with the extension in it. */
export async function launch(name: BrowserName, { folder = builtFolder(name), ...options }: LaunchOptions = {}): Promise<Extension> {
  const browser = await startBrowser(name, options);
  const id = await browser.installExtension(folder);
  const base = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  await closeWelcome(browser, base);
  let control: Page | undefined;

  const extension: Extension = {
    name,
    browser,
    address: (file) => base + file,
    async goTo(page, file) {
      if (name === 'chromium') await page.goto(base + file);
      else await arrive(page, base + file);
    },
    async control() {
      if (!control || control.isClosed()) {
        control = await browser.newPage();
        await extension.goTo(control, CONTROL);
        await control.waitForFunction(
          () =>
            document.readyState === 'complete' &&
            'runtime' in ((globalThis as never as { browser?: object; chrome: object }).browser ?? (globalThis as never as { chrome: object }).chrome),
        );
      }
      return control;
    },
    async tabId(url) {
      return (await extension.control()).evaluate(async (wanted) => {
        const api = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
        return (await api.tabs.query({})).filter((tab) => tab.url === wanted).at(-1)?.id ?? -1;
      }, url);
    },
    async askPage(url, kind, body) {
      return parsed(
        await (await extension.control()).evaluate(
          async (wanted, message) => {
            const api = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
            const tab = (await api.tabs.query({})).filter(({ url: shown }) => shown === wanted).at(-1)?.id ?? -1;
            return JSON.stringify(await api.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined));
          },
          url,
          { kind, body } as never,
        ),
      );
    },
    async ask(kind, body) {
      return parsed(
        await (await extension.control()).evaluate(
          async (message) => {
            const api = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
            return JSON.stringify(await api.runtime.sendMessage(message));
          },
          { kind, body } as never,
        ),
      );
    },
    close: () => browser.close(),
  };
  return extension;
}

/** The page of the extension that costs least: any of its files may ask tabs and the background, and a picture runs nothing beside that. */
const CONTROL = 'icons/16.png';

/** Answers come as text: Firefox's driver takes three times as long to hand over the same as objects. */
const parsed = (answer: string | undefined): never => (answer === undefined ? undefined : JSON.parse(answer)) as never;

/** Starts a real browser with nothing in it. */
export const startBrowser = (name: BrowserName, options: StartOptions = {}): Promise<Browser> =>
  name === 'chromium' ? startChromium(options) : startFirefox(options);

/** Opens a page of the extension in Firefox, whose driver never hears of its load event: the page itself is asked whether it is there. */
async function arrive(page: Page, address: string): Promise<void> {
  // Marks what was there before, so that the same address again is told from the page that it replaces.
  await page.evaluate(() => Object.assign(globalThis, { before: true })).catch(() => undefined);
  const going = page.goto(address, { timeout: PATIENCE }).catch(() => undefined);
  const there = async (): Promise<void> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 20)))
      if (
        await page.evaluate((wanted) => !('before' in globalThis) && location.href === wanted && document.readyState === 'complete', address).catch(() => false)
      )
        return;
  };
  await Promise.race([going, there()]);
}

/** For a page of the extension to be there, in ms. */
const PATIENCE = 8000;

/**
 * The welcome page opens itself at install, in front: it would take the focus from the page under test. Pages are asked for their
 * address, as Firefox's driver never hears where a page of an extension has gone.
 */
async function closeWelcome(browser: Browser, base: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${base}welcome`)) return page.close();
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

interface Api {
  tabs: { query(q: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: unknown, options: object): Promise<unknown> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const startChromium = ({ headless = true, profile, proxy, together = false }: StartOptions) =>
  puppeteer.launch({
    ...(profile === undefined ? {} : { userDataDir: profile }),
    executablePath: browserPath('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    args: [
      ...CHROMIUM_ARGS,
      `--disable-features=${(together ? [...UNSEEN, ...APART] : UNSEEN).join()}`,
      ...(together ? ['--disable-site-isolation-trials', '--renderer-process-limit=1'] : []),
      ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`]),
    ],
    defaultViewport: { width: 1100, height: 800 },
  });

const startFirefox = ({ headless = true, profile, proxy, together = false, prefs = {} }: StartOptions) =>
  puppeteer.launch({
    ...(profile === undefined ? {} : { userDataDir: profile }),
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // An add-on loaded for a test is gone after a restart; one from the store is not, and neither is what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'intl.locale.requested': 'en-GB',
      'ui.systemUsesDarkTheme': 0,
      // What it gets ready for a person who goes on browsing: a tenth of the work of a test.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.newtab.preload': false,
      'browser.newtabpage.enabled': false,
      'browser.ml.enable': false,
      'browser.translations.enable': false,
      'browser.tabs.remote.separatePrivilegedContentProcess': false,
      ...(together ? { 'dom.ipc.processCount': 1, 'dom.ipc.processCount.webIsolated': 1 } : {}),
      ...(proxy === undefined ? {} : throughProxy(proxy)),
      ...prefs,
    },
  });

function throughProxy(proxy: string): Record<string, string | number> {
  const { hostname, port } = new URL(`http://${proxy}`);
  const of = (scheme: string) => ({ [`network.proxy.${scheme}`]: hostname, [`network.proxy.${scheme}_port`]: Number(port) });
  return { 'network.proxy.type': 1, ...of('http'), ...of('ssl') };
}
