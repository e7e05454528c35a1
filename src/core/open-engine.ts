import type { Article } from './article/types.ts';
import { articleTimeline } from './card/article-timeline.ts';
import type { Lookup } from './card/lookup.ts';
import { makeCard } from './card/make.ts';
import { openDictionary } from './dictionary/read.ts';
import type { Engine } from './engine.ts';
import type { Entity } from './entity.ts';
import { eventsAfter, leadersOf } from './facts/around.ts';
import { openFacts } from './facts/read.ts';
import { openRecords, type Records } from './facts/records.ts';
import { findByName, findWithin } from './find.ts';
import { indexPhrases, type PhraseIndex } from './linking/events.ts';
import { type LinkingResult, linkArticle } from './linking/link.ts';
import type { EntityPack } from './packs/model.ts';
import { overlay } from './packs/overlay.ts';

/** The packed files of the dataset. `cards` may come later: it is asked for when the first card is. */
export interface EngineFiles {
  names: ArrayBuffer;
  facts: ArrayBuffer;
  cards: ArrayBuffer;
}

/** An engine that also tells how it came to its links. */
export interface ExplainingEngine extends Engine {
  explain(article: Article): LinkingResult;
  /** Id of an entity's number. */
  idOf(number: number): string;
  /** Every record, in order of ids. */
  all(): Iterable<Entity>;
}

/**
 * Opens the engine on its packed files, with a person's own packs over them.
 * @throws PackError when a file is damaged
 */
export function openEngine(files: EngineFiles, packs: readonly EntityPack[] = []): ExplainingEngine {
  const dictionary = openDictionary(files.names);
  const bundled = openFacts(files.facts);
  const own = packs.length ? overlay(bundled, packs) : undefined;
  const facts = own?.facts ?? bundled;
  let index: PhraseIndex | undefined;
  /** Only linking asks for it, not cards or searches. */
  const phrases = () => {
    index ??= indexPhrases(facts.phrases);
    return index;
  };
  let opened: Records | undefined;
  const records = () => {
    if (opened) return opened;
    const records = openRecords(files.cards, bundled);
    opened = own?.over(records) ?? records;
    return opened;
  };
  const entity = (id: string) => records().read(facts.numberOf(id));
  const explain = (article: Article) => linkArticle(article, { dictionaries: own ? [dictionary, own.dictionary] : [dictionary], facts, phrases: phrases() });
  const lookup: Lookup = {
    entity,
    eventsAfter: (id, day, company) =>
      eventsAfter(facts, facts.numberOf(id), day, new Set(company.map((other) => facts.numberOf(other)))).map((n) => facts.idOf(n)),
    leaders: (id, day) => leadersOf(facts, facts.numberOf(id), day).map((n) => facts.idOf(n)),
  };
  return {
    data: { ...facts.data, entities: facts.count },
    explain,
    idOf: (number) => facts.idOf(number),
    *all() {
      for (let n = 0; n < facts.count; n++) yield records().read(n) as Entity;
    },
    link(article) {
      const { links, abstained } = explain(article);
      return { links, abstained };
    },
    card: (id, context) => {
      const found = entity(id);
      const pack = own?.packOf(facts.numberOf(id))?.title;
      return found && { ...makeCard(found, context, lookup), ...(pack === undefined ? {} : { pack }) };
    },
    entity,
    timeline: (ids, day) => articleTimeline(ids, day, lookup),
    find(query, most) {
      const found = findByName(records(), facts, dictionary.fold, query, most);
      return found.length ? found : findWithin(records(), own ? [dictionary, own.dictionary] : [dictionary], query, most);
    },
  };
}
