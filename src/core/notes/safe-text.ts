/** Bidi controls, zero-width characters, tags and control characters: they make text lie about itself. Line feeds and tabs are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/u;
/** Only what a browser would take for a tag: "a < b" is text. */
const MARKUP = /<[a-z!/?]/i;
const SCRIPT_ADDRESS = /\b(?:javascript|vbscript)\s*:(?=\s*[\w(])|\bdata:(?=[\w-]+\/[\w-])/i;

/** Why a text of a file is refused, or undefined. Texts are only ever shown as text; markup in one means somebody expects otherwise. */
export function textProblem(text: string): string | undefined {
  if (FORBIDDEN.test(text)) return 'has an invisible or control character';
  if (MARKUP.test(text)) return 'has markup; only plain text is allowed';
  if (SCRIPT_ADDRESS.test(text)) return 'has an address that runs a script';
  return undefined;
}

/**
 * Text of a page or a typing hand as `textProblem` accepts it: the invisible goes; angle brackets and the colons of addresses that run a
 * script become signs that look like them. A lesson may be about such addresses, so nothing that can be seen is taken away.
 */
export function safeText(text: string): string {
  const visible = text.replace(new RegExp(FORBIDDEN.source, 'gu'), '').replaceAll('<', '‹');
  return visible.replace(new RegExp(SCRIPT_ADDRESS.source, 'gi'), (address) => address.replace(':', '∶'));
}

/** The same without blanks around it, and cut to `most` units. */
export const cleanText = (text: string, most = Number.POSITIVE_INFINITY): string => cut(safeText(text).trim(), most);

/** At most `most` units, never half a surrogate pair. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
