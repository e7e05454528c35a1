/**
 * What can be told of structured data that is no JSON: comments around it and the mistakes of content systems are set right, and
 * if that does not help, its type and dates are looked for. For the reader; the detector goes without.
 */
export function mendJson(text: string): unknown {
  // White space at the end is cut first: sought by a pattern, each blank of a long run inside would begin a search of its own.
  const bare = text
    .trim()
    .replace(/^(?:<!--|(?:\/\/\s*)?<!\[CDATA\[|\/\*.*?\*\/)\s*/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|;)$/, '')
    .trimEnd();
  for (const attempt of [bare, repaired(bare)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt is more tolerant; the last resort needs no syntax at all.
    }
  }
  return salvaged(bare);
}

function repaired(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/}\s*(?={)/g, '},')
    .replace(/^\s*(?={[\s\S]*}\s*,\s*{)/, '[')
    .replace(/^(\[{[\s\S]*})\s*$/, '$1]');
}

function salvaged(text: string): unknown {
  const values: Record<string, unknown> = {};
  for (const key of ['@type', 'datePublished', 'dateModified', 'dateCreated', 'headline', 'inLanguage']) {
    const found = new RegExp(`"${key}"\\s*:\\s*"([^"]{1,300})"`).exec(text);
    if (found?.[1]) values[key] = found[1];
  }
  return values;
}
