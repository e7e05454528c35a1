import { browser } from './browser.ts';

/**
 * Interface texts in the browser's language. A missing text shows its key: ugly, but seen and reported. The language of dates is that
 * of the texts, which is not the browser's where we do not speak it.
 */
export function words(): { text: (key: string, ...fillings: string[]) => string; locale: string } {
  return {
    text: (key, ...fillings) => browser.i18n.getMessage(key, fillings) || key,
    locale: browser.i18n.getMessage('language_tag') || 'en',
  };
}
