import type { Article } from '../article/types.ts';
import { articleTimeline } from '../card/article-timeline.ts';
import type { Lookup } from '../card/lookup.ts';
import { makeCard } from '../card/make.ts';
import type { Entity } from '../entity.ts';
import { eventsAfter, leadersOf } from '../facts/around.ts';
import { openRecords, type Records } from '../facts/records.ts';
import type { LinkingResult } from '../linking/link.ts';
import type { EntityPack } from '../packs/model.ts';
import { findByName, findWithin, foldNames } from '../search/find.ts';
import type { Engine } from './engine.ts';
import { type LinkerFiles, type OpenLinker, openLinker } from './open-linker.ts';

/** The packed files of the dataset. */
export interface EngineFiles extends LinkerFiles {
  cards: Uint8Array;
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
 * @throws DatasetError when a file is damaged
 */
export const openEngine = (files: EngineFiles, packs: readonly EntityPack[] = []): ExplainingEngine => engineOver(openLinker(files, packs), files.cards);

/**
 * The engine over an open linker and the texts of cards.
 * @param cards only looked into when the first record is asked for, which throws a DatasetError where the file is damaged
 */
export function engineOver(linker: OpenLinker, cards: Uint8Array): ExplainingEngine {
  const { data, link, explain, facts, bundled, own, dictionaries } = linker;
  let opened: Records | undefined;
  let names: ReturnType<typeof foldNames> | undefined;
  const records = () => {
    if (opened) return opened;
    const dataset = openRecords(cards, bundled);
    opened = own?.over(dataset) ?? dataset;
    return opened;
  };
  const entity = (id: string) => records().read(facts.numberOf(id));
  const lookup: Lookup = {
    entity,
    eventsAfter: (id, day, company) =>
      eventsAfter(facts, facts.numberOf(id), day, new Set(company.map((other) => facts.numberOf(other)))).map((n) => facts.idOf(n)),
    leaders: (id, day) => leadersOf(facts, facts.numberOf(id), day).map((n) => facts.idOf(n)),
  };
  return {
    data,
    link,
    explain,
    idOf: (number) => facts.idOf(number),
    *all() {
      for (let n = 0; n < facts.count; n++) yield records().read(n) as Entity;
    },
    card: (id, context) => {
      const found = entity(id);
      const pack = own?.packOf(facts.numberOf(id))?.title;
      return found && { ...makeCard(found, context, lookup), ...(pack === undefined ? {} : { pack }) };
    },
    entity,
    timeline: (ids, day) => articleTimeline(ids, day, lookup),
    find(query, most) {
      const { fold } = dictionaries[0];
      names ??= foldNames(records(), fold);
      const found = findByName(names, records(), facts, fold, query, most);
      return found.length ? found : findWithin(records(), dictionaries, query, most);
    },
  };
}
