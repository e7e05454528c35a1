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

/** A file's name from a title: plain letters, digits and hyphens. */
export const fileName = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'article';
