import { READING_LIMITS as L } from '../../core/limits.ts';
import type { Requests } from '../../core/protocol.ts';
import { refusalOf } from '../../core/settings/refusal.ts';
import { holdsAt } from '../../core/settings/where.ts';
import { showCount } from '../badge.ts';
import { browser } from '../browser.ts';
import { cardFor, namesFor, overviewOf } from '../cards.ts';
import { engine, linker } from '../engine.ts';
import type { Answers, Sender } from '../messages.ts';
import { importPack } from '../packs/import.ts';
import { loadSettings } from '../storage/store.ts';
import { takeFeedback } from './feedback.ts';
import { inject } from './inject.ts';
import { readArticle } from './read.ts';

/**
 * What the background answers, and to whom. Content scripts are assumed forgeable: they get readings and cards, and may hide
 * a name; they cannot change settings, open addresses or reach another tab.
 */
export const ANSWERS: Answers<Pick<Requests, keyof Requests>> = {
  article: {
    from: 'content',
    answer: async (_, sender) => {
      const { tab, url } = content(sender);
      const { settings } = await loadSettings();
      if (!refusalOf(settings, url, 'auto')) await inject(tab);
      return null;
    },
  },
  read: { from: 'content', answer: ({ article, wish, under }, sender) => readArticle(article, wish, content(sender).url, under) },
  card: {
    from: 'any',
    answer: async ({ id, context }, sender) => {
      const [card, { settings }] = await Promise.all([cardFor(id, context), loadSettings()]);
      const address = sender.who === 'content' ? sender.url : '';
      return card && settings.known.some((one) => one.entity === id && holdsAt(one, address)) ? { ...card, known: true } : card;
    },
  },
  drawing: {
    from: 'content',
    answer: async (_, sender) => {
      await browser.scripting.executeScript({ target: { tabId: content(sender).tab, frameIds: [0] }, files: ['card.js'] });
      return null;
    },
  },
  find: { from: 'any', answer: async ({ query, most }) => (await engine()).find(query.slice(0, L.query), Math.min(most, 100)) },
  names: { from: 'page', answer: ({ ids }) => namesFor(ids) },
  feedback: { from: 'content', answer: (feedback, sender) => takeFeedback(feedback, content(sender).url) },
  count: {
    from: 'content',
    answer: async ({ names }, sender) => {
      await showCount(content(sender).tab, names);
      return null;
    },
  },
  overview: { from: 'page', answer: ({ ids, date }) => overviewOf(ids, date) },
  annotate: { from: 'page', answer: ({ tab, asked }) => inject(tab, asked ? 'asked' : undefined) },
  pack: { from: 'page', answer: importPack },
  about: { from: 'page', answer: async () => (await linker()).data },
};

function content(sender: Sender): { tab: number; url: string } {
  if (sender.who !== 'content') throw new Error('only for content scripts');
  return sender;
}
