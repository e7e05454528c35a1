import type { Page } from 'puppeteer-core';

/** A colour has changed where one of its parts, of 255, differs by more: where a mark parts a word, the smoothing of a letter's edge may differ by less. */
const SEEN = 32;

/** How many pixels of two screenshots of one size (base64) look otherwise. @param desk any page, which only reads them */
export const pixelsApart = (desk: Page, one: string, other: string): Promise<number> =>
  desk.evaluate(
    async (pictures, seen) => {
      const [a, b] = (await Promise.all(
        pictures.map(async (picture) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height).data;
        }),
      )) as [Uint8ClampedArray, Uint8ClampedArray];
      if (a.length !== b.length) return Number.POSITIVE_INFINITY;
      let apart = 0;
      for (let at = 0; at < a.length; at += 4) if ([0, 1, 2].some((part) => Math.abs((a[at + part] as number) - (b[at + part] as number)) > seen)) apart++;
      return apart;
    },
    [one, other] as const,
    SEEN,
  );
