declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string, cleanName?: string): boolean;
    extractKeywords(sentence: string): string[];
  }
}
