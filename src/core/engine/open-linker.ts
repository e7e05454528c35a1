import type { Article } from '../article/types.ts';
import { type Dictionary, openDictionary } from '../dictionary/read.ts';
import { type Facts, openFacts } from '../facts/read.ts';
import { indexPhrases, type PhraseIndex } from '../linking/events/phrase-index.ts';
import { type LinkingResult, linkArticle } from '../linking/link.ts';
import type { EntityPack } from '../packs/model.ts';
import { type Overlay, overlay } from '../packs/overlay.ts';
import type { Linker } from './engine.ts';

/** The packed files that linking needs: a third of the dataset's bytes. */
export interface LinkerFiles {
  names: Uint8Array;
  facts: Uint8Array;
  /** The seals of both were found right (`binary/seal.ts`). */
  whole?: boolean;
}

/** A linker opened, with what an engine over it is built of. */
export interface OpenLinker extends Linker {
  /** Links, with all that led to them. */
  explain(article: Article): LinkingResult;
  /** The dataset's own dictionary first, then that of a person's packs. */
  dictionaries: readonly [Dictionary, ...Dictionary[]];
  /** With the packs over them. */
  facts: Facts;
  /** Without. */
  bundled: Facts;
  own: Overlay | undefined;
}

/**
 * Opens linking on its packed files, with a person's own packs over them.
 * @throws DatasetError when a file is damaged
 */
export function openLinker(files: LinkerFiles, packs: readonly EntityPack[] = []): OpenLinker {
  const dictionary = openDictionary(files.names, files.whole);
  const bundled = openFacts(files.facts, files.whole);
  const own = packs.length ? overlay(bundled, packs) : undefined;
  const facts = own?.facts ?? bundled;
  const dictionaries: OpenLinker['dictionaries'] = own ? [dictionary, own.dictionary] : [dictionary];
  let index: PhraseIndex | undefined;
  /** Only linking asks for it, not cards or searches. */
  const phrases = () => {
    index ??= indexPhrases(facts.phrases);
    return index;
  };
  const explain = (article: Article) => linkArticle(article, { dictionaries, facts, phrases: phrases() });
  return {
    data: { ...facts.data, entities: facts.count },
    link(article) {
      const { links, abstained } = explain(article);
      return { links, abstained };
    },
    explain,
    dictionaries,
    facts,
    bundled,
    own,
  };
}
