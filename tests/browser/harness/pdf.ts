import { inflateSync } from 'node:zlib';

/** How many pages a printed file has. Chromium writes its pages in the open, Firefox in deflated object streams. */
export function pagesOf(pdf: Buffer): number {
  const count = (text: string) => text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const whole = pdf.toString('latin1');
  let pages = count(whole);
  for (const { index, 0: head } of whole.matchAll(/\/ObjStm\b[^>]*>>\s*stream\r?\n/g)) {
    const start = index + head.length;
    pages += count(inflateSync(pdf.subarray(start, whole.indexOf('endstream', start))).toString('latin1'));
  }
  return pages;
}
