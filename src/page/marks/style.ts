import type { Kind } from '../../core/entity.ts';
import type { Look } from '../../core/protocol.ts';
import { shadeOf } from '../colour.ts';
import type { Mark } from './ranges.ts';

/** Names of a kind, or those of them that have a line of the page's own. */
export type Named = Kind | `${Kind}-lined`;

/** Names in the page's registry of highlights, which it shares with us. */
export const highlightName = (kind: Named | 'open' | 'note') => `backgrounder-${kind}`;

/** Muted inks, for text on light paper and for text on dark. */
const INKS: Record<Kind, { light: string; dark: string }> = {
  person: { light: '#7b4b94', dark: '#c9a3de' },
  place: { light: '#23736b', dark: '#7fc9be' },
  organisation: { light: '#84590a', dark: '#ddb765' },
  event: { light: '#a23b2a', dark: '#ee9b8b' },
  term: { light: '#44617b', dark: '#a3bfd8' },
};

/** All kinds; not taken from the record's definition, which would bring its validator into every page. */
const MARKED = Object.keys(INKS) as Kind[];

/** A name of this kind on a line of the page's own. */
export const lined = (kind: Kind) => `${kind}-lined` as const;

/** All that names are painted as. */
export const PAINTED: readonly Named[] = [...MARKED, ...MARKED.map(lined)];

/**
 * The style sheet of the marks. Colours are written out: custom properties of the page could change ours, and the build
 * may rewrite `light-dark()`. In forced colours only the system's own remain.
 */
export function markSheet(style: Look['markStyle'], dark: boolean): string {
  const ink = (kind: Kind) => INKS[kind][dark ? 'dark' : 'light'];
  // On a line of the page's own dots would look like a part of it: there a tint tells the name from the links around it.
  const rules = MARKED.flatMap((kind) => [`${selector([kind])}{${lookOf(style, ink(kind))}}`, `${selector([lined(kind)])}{${lookOf('tint', ink(kind))}}`]);
  const open = `::highlight(${highlightName('open')}){background-color:${dark ? '#ffffff24' : '#7b5b3026'};text-decoration:underline solid 1.5px;text-underline-offset:3.5px}`;
  return `${rules.join('\n')}\n${open}
@media (forced-colors:active){${selector(MARKED)}{background-color:transparent;text-decoration:underline dotted 2px CanvasText}
${selector(MARKED.map(lined))}{background-color:transparent;text-decoration:underline double 2px CanvasText}
::highlight(${highlightName('open')}){background-color:Highlight;color:HighlightText}}
${unprinted([...PAINTED, 'open'])}`;
}

/** A teacher's notes: a solid line and a tint, as a marker pen on paper. Automatic marks have neither. */
export const noteSheet = (
  dark: boolean,
) => `${selector(['note'])}{background-color:${dark ? '#e8c65a33' : '#f4d03f4d'};text-decoration:underline solid 2px ${dark ? '#e8c65a' : '#a67c00'};text-underline-offset:3px}
@media (forced-colors:active){${selector(['note'])}{text-decoration:underline double 2px CanvasText}}
${unprinted(['note'])}`;

/** Whether a style sheet in the page is one of these, whoever put it there. */
export function isMarkSheet(sheet: CSSStyleSheet): boolean {
  const [first] = sheet.cssRules;
  return first?.cssText.startsWith('::highlight(backgrounder-') ?? false;
}

const selector = (kinds: readonly Parameters<typeof highlightName>[0][]) => kinds.map((kind) => `::highlight(${highlightName(kind)})`).join(',');

/** On paper the page is as its own. */
const unprinted = (kinds: Parameters<typeof selector>[0]) => `@media print{${selector(kinds)}{background-color:transparent;text-decoration:none}}`;

function lookOf(style: Look['markStyle'], ink: string): string {
  if (style === 'tint') return `background-color:color-mix(in srgb,${ink} 15%,transparent)`;
  if (style === 'dot') return `text-decoration:underline dotted 3px ${ink};text-underline-offset:4px;text-decoration-skip-ink:none`;
  if (style === 'hover') return '';
  return `text-decoration:underline dotted 1.5px color-mix(in srgb,${ink} 78%,transparent);text-underline-offset:3.5px;text-decoration-skip-ink:none`;
}

/** Marks that are looked at to tell what most stand on. */
const SAMPLES = 9;

/** Whether the text under most of these is light, and the page under it therefore dark: an opening picture or a box may have a ground of its own. */
export function isOnDark(marks: readonly Mark[]): boolean {
  const stride = Math.max(1, marks.length / SAMPLES);
  const some = Array.from({ length: Math.min(SAMPLES, marks.length) }, (_, index) => marks[Math.floor(index * stride)]?.segments[0]?.node.parentElement);
  const parents = some.filter((parent) => parent != null);
  const told = parents.length > 0 ? parents : [document.body ?? document.documentElement];
  return told.filter(isLight).length > told.length / 2;
}

/** A colour that cannot be told counts as ink on paper. */
const isLight = (element: Element) => (shadeOf(getComputedStyle(element).color)?.light ?? 0) > 0.55;
