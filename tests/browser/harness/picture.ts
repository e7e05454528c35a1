import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page, ScreenshotClip } from 'puppeteer-core';

/** Pictures are kept at half size, which is enough for the eye and for comparing. */
const SCALE = 0.5;
/** Pixels of a kept picture that are compared as one: smoothing of letters differs between machines, where things lie does not. */
const CELL = 5;
/** A cell has changed where its mean grey, of 255, differs by more. */
const GREY = 30;
/** Share of cells that may have changed. */
const CHANGED = 0.005;
const FOLDER = 'tests/fixtures/visual';

/** Widths of one word in the fonts that our pages are set in: where they differ, pictures do. */
export const fontsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const style = getComputedStyle(document.documentElement);
    return ['--ui', '--read']
      .map((name) => {
        pen.font = `32px ${style.getPropertyValue(name)}`;
        return `${name} ${pen.measureText('Hamburgefonstiv 0123 жщ').width.toFixed(1)}`;
      })
      .join(', ');
  });

/** Whether the fixtures are to be written anew instead of compared. */
export const writing = process.env.PICTURES === 'write';

export const fontsKept = (): string => (existsSync(`${FOLDER}/fonts.txt`) ? readFileSync(`${FOLDER}/fonts.txt`, 'utf8').trim() : '');
export const keepFonts = (fonts: string): void => writeFileSync(`${FOLDER}/fonts.txt`, `${fonts}\n`);

/** How often a page is looked at, and how long it is given between, ms: on a busy machine it may still be drawing. */
const LOOKS_AT = 4;
const REST = 400;

/** Compares a part of the page with the kept picture; gives what differs, or nothing. `PICTURES=write` keeps it instead. */
export async function differs(desk: Page, page: Page, name: string, clip: ScreenshotClip): Promise<string | undefined> {
  for (let look = 1; ; look++) {
    const found = await differsNow(desk, page, name, clip);
    if (found === undefined || look === LOOKS_AT) return found;
    await new Promise((done) => setTimeout(done, REST));
  }
}

async function differsNow(desk: Page, page: Page, name: string, clip: ScreenshotClip): Promise<string | undefined> {
  const shot = await page.screenshot({ clip, captureBeyondViewport: true });
  const fresh = `data:image/png;base64,${Buffer.from(shot).toString('base64')}`;
  const file = `${FOLDER}/${name}.webp`;
  if (writing) {
    const made = await desk.evaluate(
      async (source, scale) => {
        const image = await createImageBitmap(await (await fetch(source)).blob());
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width * scale, height: image.height * scale });
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/webp', 0.7);
      },
      fresh,
      SCALE,
    );
    writeFileSync(file, Buffer.from(made.split(',')[1] as string, 'base64'));
    return undefined;
  }
  if (!existsSync(file)) return `${file} is not there: PICTURES=write keeps it`;
  const kept = `data:image/webp;base64,${readFileSync(file).toString('base64')}`;
  const { size, share } = await desk.evaluate(
    async (one, other, cell, grey) => {
      const [a, b] = (await Promise.all([one, other].map(async (source) => createImageBitmap(await (await fetch(source)).blob())))) as [
        ImageBitmap,
        ImageBitmap,
      ];
      const [columns, rows] = [Math.floor(a.width / cell), Math.floor(a.height / cell)];
      const cells = [a, b].map((image) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: a.width, height: a.height });
        const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
        pen.drawImage(image, 0, 0, a.width, a.height);
        const { data } = pen.getImageData(0, 0, a.width, a.height);
        const sums = new Float64Array(columns * rows);
        for (let y = 0; y < rows * cell; y++)
          for (let x = 0; x < columns * cell; x++) {
            const at = (y * a.width + x) * 4;
            const light = 0.2126 * (data[at] as number) + 0.7152 * (data[at + 1] as number) + 0.0722 * (data[at + 2] as number);
            const index = Math.floor(y / cell) * columns + Math.floor(x / cell);
            sums[index] = (sums[index] as number) + light / cell ** 2;
          }
        return sums;
      }) as [Float64Array, Float64Array];
      const changed = cells[0].filter((value, i) => Math.abs(value - (cells[1][i] as number)) > grey).length;
      return { size: [b.width - 2 * a.width, b.height - 2 * a.height], share: changed / cells[0].length };
    },
    kept,
    fresh,
    CELL,
    GREY,
  );
  if (size.some((more) => Math.abs(more) > 4)) return `is ${size.join(' and ')} pixels larger than ${file}`;
  return share > CHANGED ? `${(share * 100).toFixed(1)} % of it look otherwise than ${file}` : undefined;
}
