import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { until } from './stage.ts';

type Of = { browser: Browser };

const isBackground = (target: Target): boolean => target.type() === 'service_worker';

/** Chromium's background, as soon as it runs. */
export async function backgroundOf({ browser }: Of): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget(isBackground)).worker();
  if (!worker) throw new Error('the background is no worker');
  return worker;
}

/** Stops Chromium's background as the browser does when it has nothing to do; the next message wakes it. */
export async function stopBackground(of: Of): Promise<void> {
  await (await backgroundOf(of)).close();
  await until('the background to stop', async () => !of.browser.targets().some(isBackground));
}
