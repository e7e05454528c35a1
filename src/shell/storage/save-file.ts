import { cut } from '../../core/notes/safe-text.ts';

/** Hands the reader a file; nothing leaves the machine. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file's name from a title: letters and digits of any script, and hyphens; with an ending it fits into the 255 bytes that file systems give. */
export const fileName = (title: string): string => {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  return cut(plain, 60).replace(/-$/, '').replace(DEVICE, '$&-') || 'article';
};
