import type { Annotation } from '../../core/annotation.ts';
import { withTextDates } from '../../core/card/article-timeline.ts';
import { datesInText } from '../../core/card/text-dates.ts';
import type { CardContext } from '../../core/engine/engine.ts';
import { firstMentions, type ListFormat, listText } from '../../core/list-text.ts';
import type { CardAnswer, Overview } from '../../core/protocol.ts';
import { feedbackOf, type Said } from '../../core/settings/feedback.ts';
import { ask, askPage } from '../messages.ts';
import { keepFeedback } from '../storage/feedback.ts';
import { fileName, saveFile } from '../storage/save-file.ts';
import type { TabView } from '../tab.ts';

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
    back(): void {
      const page = tab()?.id;
      if (page !== undefined) void askPage(page, 'back', null);
    },
    /** @param from the mark that it is opened from: a page of several articles has a day for each */
    load(id: string, from: Pick<Annotation, 'day'> | undefined, others: Annotation['alternatives'] = []): Promise<CardAnswer | null> {
      const date = from?.day ?? status()?.date;
      const entities = [...new Set(status()?.annotations.map(({ entity }) => entity))];
      const context: CardContext = { entities, alternatives: others.map(({ entity }) => entity), ...(date === undefined ? {} : { date }) };
      return ask('card', { id, context });
    },
    say: async (annotation: Annotation, said: Said): Promise<boolean> => (await keepFeedback(feedbackOf(annotation, said), tab()?.url ?? '')).ok,
    /** Map and timeline of the article, the dates of its text among them. */
    async overview(): Promise<Overview> {
      const [now, page] = [status(), tab()?.id];
      if (!now || page === undefined) return { timeline: [] };
      // Those named most often have the first right to a label.
      const ids = [...firstMentions(now.annotations)].sort((a, b) => b.count - a.count).map(({ entity }) => entity);
      const [overview, article] = await Promise.all([
        ask('overview', { ids, ...(now.date === undefined ? {} : { date: now.date }) }),
        askPage(page, 'article', null),
      ]);
      return { ...overview, timeline: article ? withTextDates(overview.timeline, datesInText(article.text), article.text) : overview.timeline };
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
