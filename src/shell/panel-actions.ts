import type { Annotation } from '../core/annotation.ts';
import type { CardContext } from '../core/engine.ts';
import { type ListFormat, listText } from '../core/list-text.ts';
import type { CardAnswer } from '../core/protocol.ts';
import { ask, askPage } from './messages.ts';
import { fileName, saveFile } from './save-file.ts';
import type { TabView } from './tab.ts';

const TYPES: Record<ListFormat, { type: string; ending: string }> = {
  text: { type: 'text/plain', ending: 'txt' },
  markdown: { type: 'text/markdown', ending: 'md' },
  csv: { type: 'text/csv', ending: 'csv' },
};

/** What the panel asks of the page and the background. */
export function panelActions(tab: () => TabView | undefined) {
  const status = () => tab()?.status;
  return {
    jump(id: string): void {
      const page = tab()?.id;
      if (page !== undefined) void askPage(page, 'open', { id });
    },
    load(id: string, alternatives: readonly string[] = []): Promise<CardAnswer | null> {
      const date = status()?.date;
      const entities = [...new Set(status()?.annotations.map(({ entity }) => entity))];
      const context: CardContext = { entities, alternatives, ...(date === undefined ? {} : { date }) };
      return ask('card', { id, context });
    },
    loadFor(annotation: Annotation): Promise<CardAnswer | null> {
      return this.load(
        annotation.entity,
        annotation.alternatives?.map(({ entity }) => entity),
      );
    },
    async list(format: ListFormat, how: 'copy' | 'save'): Promise<boolean> {
      const now = status();
      if (!now) return false;
      const text = listText(now.annotations, now, format);
      try {
        if (how === 'copy') await navigator.clipboard.writeText(text);
        else saveFile(`${fileName(now.title ?? 'article')}.${TYPES[format].ending}`, text, TYPES[format].type);
        return true;
      } catch (error) {
        console.warn('Backgrounder: the list could not be given', error);
        return false;
      }
    },
  };
}
