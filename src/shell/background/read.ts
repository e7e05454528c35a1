import type { Article } from '../../core/article/types.ts';
import type { ReadAnswer } from '../../core/protocol.ts';
import { READING_LIMITS as L } from '../../core/limits.ts';
import { type Described, selectAnnotations } from '../../core/selection.ts';
import { offAt, placeOf } from '../../core/sites.ts';
import { engine } from '../engine.ts';
import { loadSettings } from '../store.ts';

/** Reads an article: a function of article, dataset and settings. */
export async function readArticle(article: Article, asked: boolean, address: string): Promise<ReadAnswer> {
  const [{ settings }, opened] = await Promise.all([loadSettings(), engine()]);
  if (offAt(settings, address) && !asked) return { ok: false, reason: 'reason_off' };
  if (article.text.length > L.articleLength) return { ok: false, reason: 'reason_too_long' };
  const { links } = opened.link(article);
  const entities = [...new Set(links.map((link) => link.entity))];
  const context = { entities, ...(article.date === undefined ? {} : { date: article.date.slice(0, 10) }) };
  const describe = (id: string): Described | undefined => {
    const entity = opened.entity(id);
    const card = entity && opened.card(id, context);
    return card && { name: card.name, what: card.then[0] ?? card.what, prominence: entity.prominence, tier: card.tier };
  };
  const { markStyle, theme, openDelay, links: outward } = settings;
  return {
    ok: true,
    reading: { annotations: selectAnnotations(links, article, settings, describe, placeOf(address)?.site), cards: {}, data: opened.data },
    look: { markStyle, theme, openDelay, links: outward },
  };
}
