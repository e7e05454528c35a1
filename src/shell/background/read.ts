import type { Article } from '../../core/article/types.ts';
import { makeCard } from '../../core/card/make.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { READING_LIMITS as L } from '../../core/limits.ts';
import { settingsUnder, type Under } from '../../core/notes/under.ts';
import type { ReadAnswer } from '../../core/protocol.ts';
import { refusalOf, type Wish } from '../../core/settings/refusal.ts';
import { type Described, selectAnnotations } from '../../core/settings/selection.ts';
import { offsAt } from '../../core/settings/sites.ts';
import { engine, linker } from '../engine.ts';
import { loadSettings } from '../storage/store.ts';

/** Reads an article: a function of article, dataset, settings and why it is to be read, and of what a teacher's reading asks. */
export async function readArticle(article: Article, wish: Wish, address: string, under?: Under): Promise<ReadAnswer> {
  const [stored, linking] = await Promise.all([loadSettings(), linker()]);
  const settings = settingsUnder(stored.settings, under);
  const reason = refusalOf(settings, address, wish);
  if (reason) return { ok: false, reason };
  if (article.text.length > L.articleLength) return { ok: false, reason: 'reason_too_long' };
  // The texts of cards come while the article is linked.
  const texts = engine();
  const { links } = linking.link(article);
  const opened = await texts;
  const day = article.date?.slice(0, 10);
  const described = new Map<string, Described | undefined>();
  const describe = (id: string): Described | undefined => {
    if (!described.has(id)) described.set(id, describeOne(id, opened, day));
    return described.get(id);
  };
  const { markStyle, theme, openDelay, links: outward } = settings;
  return {
    ok: true,
    annotations: selectAnnotations(links, article, settings, describe, address),
    data: opened.data,
    look: { markStyle, theme, openDelay, links: outward },
    off: offsAt(settings, address),
  };
}

/** The line of a list: the post on the article's day, or what it is. Without the neighbours, which only whole cards need. */
function describeOne(id: string, opened: Engine, day: string | undefined): Described | undefined {
  const entity = opened.entity(id);
  if (!entity) return undefined;
  const card = makeCard(entity, day === undefined ? {} : { date: day }, { entity: (other) => opened.entity(other), eventsAfter: () => [], leaders: () => [] });
  return { name: card.name, what: card.then[0] ?? card.what, prominence: entity.prominence, tier: card.tier };
}
