import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Entity, type Source, titlesOf } from '../core/entity.ts';

interface SharedSource {
  title: string;
  url?: string;
  licence: string;
}

/** The register of works that many entries name. */
export type SourceRegister = Readonly<Record<string, SharedSource>>;

export const readSources = (folder: string): SourceRegister => parse(readFileSync(`${folder}/sources.yaml`, 'utf8')) as SourceRegister;

/** The entity with the keys of its sources written out as works a reader can open. */
export function withSources(entity: Entity, register: SourceRegister): Entity {
  const fill = (template: string) =>
    template.replace('{wikipedia}', encodeURI((titlesOf(entity)[0] ?? '').replaceAll(' ', '_'))).replace('{wikidata}', entity.wikidata ?? '');
  const sources: Source[] = entity.sources.map((source) => {
    if (typeof source !== 'string') return source;
    const shared = register[source];
    if (!shared) return { title: source };
    return shared.url ? { title: shared.title, url: fill(shared.url) } : { title: shared.title };
  });
  return { ...entity, sources };
}
