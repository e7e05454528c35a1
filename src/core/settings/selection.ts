import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/types.ts';
import type { Link } from '../linking/types.ts';
import type { Settings, SettingsHere } from './settings.ts';
import { holdsAt } from './where.ts';

/** What selection asks about an entity. */
export interface Described {
  name: string;
  /** One line for lists. */
  what: string;
  prominence: number;
  tier: 'explained' | 'placed';
}

/**
 * Links + settings → annotations: which marks are painted, in reading order.
 * Every link becomes an annotation (lists show them all); `marked` says whether it is painted on the page.
 * @param describe name, line and prominence of an entity; undefined leaves the link out
 * @param address of the page, for what the reader said of names on one page or site
 */
export function selectAnnotations(
  links: readonly Link[],
  article: Article,
  settings: SettingsHere,
  describe: (id: string) => Described | undefined,
  address = '',
): Annotation[] {
  const seen = new Set<string>();
  const known = new Set(settings.known.filter((one) => holdsAt(one, address)).map(({ entity }) => entity));
  const unmarked = new Set([...known, ...(settings.hidden ?? [])]);
  const wrong = settings.wrong.filter((one) => holdsAt(one, address));
  const left = links.filter((link) => !wrong.some(({ entity, text }) => entity === link.entity && text === link.text));
  const count = new Map<string, number>();
  for (const link of left) count.set(link.entity, (count.get(link.entity) ?? 0) + 1);
  let section = 0;
  const headings = article.blocks.filter((block) => block.role === 'subheading');
  const annotations: Annotation[] = [];
  for (const link of left) {
    const described = describe(link.entity);
    if (!described) continue;
    while (section < headings.length && (headings[section]?.start ?? 0) <= link.start) section++;
    const scope = settings.repeat === 'section' ? `${link.entity}@${section}` : link.entity;
    const wanted = !unmarked.has(link.entity) && isWanted(link, described, settings) && (settings.headlines || !inHeadline(article, link.start));
    const marked = wanted && (settings.repeat === 'all' || !seen.has(scope));
    if (marked) seen.add(scope);
    annotations.push({
      ...link,
      id: `${link.start}-${link.end}-${link.entity}`,
      name: described.name,
      what: described.what,
      count: count.get(link.entity) ?? 1,
      marked,
      ...(known.has(link.entity) ? { known: true } : {}),
    });
  }
  return annotations;
}

/** How well known an entity may be and still be marked, by density at middle familiarity. */
const REACH = { light: 3, standard: 5, full: 9 } as const;

function isWanted(link: Link, described: Described, settings: Settings): boolean {
  if (!settings.kinds[link.kind]) return false;
  if (settings.density !== 'full') {
    if (link.via === 'demonym') return false;
    if (described.tier === 'placed' && settings.density === 'light') return false;
  }
  // A reader of familiarity 5 knows what is of prominence 3 and up; one new to the news wants nearly everything.
  return described.prominence <= REACH[settings.density] + (3 - settings.familiarity);
}

function inHeadline(article: Article, start: number): boolean {
  const block = article.blocks.find((b) => start >= b.start && start < b.end);
  return block?.role === 'headline';
}
