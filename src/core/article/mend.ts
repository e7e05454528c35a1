/** JSON with the mistakes that content systems make set right; for the reader, the detector goes without. */
export function mendJson(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/}\s*(?={)/g, '},')
    .replace(/^\s*(?={[\s\S]*}\s*,\s*{)/, '[')
    .replace(/^(\[{[\s\S]*})\s*$/, '$1]');
}
