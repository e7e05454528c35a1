import type { Page } from 'puppeteer-core';
import { until } from './stage.ts';

/** Catches what a page saves on its way to the disk: where downloads go differs by browser. */
export const catchSaved = (page: Page) =>
  page.evaluate(() => {
    const kept: Record<string, Blob> = {};
    const caught: { name: string; text: string }[] = [];
    Object.assign(globalThis, { caught });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      kept[address] = blob;
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      void kept[this.href]?.text().then((text) => caught.push({ name: this.download, text }));
    };
  });

/** A file that was saved since `catchSaved`. */
export const saved = (page: Page, ending: string) =>
  until(`a file ${ending}`, () =>
    page.evaluate((end) => (globalThis as never as { caught: { name: string; text: string }[] }).caught.find(({ name: file }) => file.endsWith(end)), ending),
  );
