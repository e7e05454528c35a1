/** Files that Hypothesis exports ("Export as JSON"): `{export_date, annotations: [{id, uri, text, target: [{source, selector}]}]}`. */
import { isPlain } from '../plain.ts';
import { NOTE_LIMITS as L } from './limits.ts';
import { cleanQuote } from './quote.ts';
import { cleanText } from './safe-text.ts';
import { CONTEXT } from './schema.ts';

type Plain = Record<string, unknown>;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

export const isHypothesis = (data: unknown): data is Plain => isPlain(data) && Array.isArray(data['annotations']) && !Object.hasOwn(data, '@context');

/** Brings an export into the form of a Web Annotation collection, unchecked: the schema is the judge of both. */
export function readHypothesis(data: Plain): object {
  const all = (data['annotations'] as unknown[]).map((one) => (isPlain(one) ? one : {}));
  const first = all[0] ?? {};
  const named = isPlain(first['document']) ? first['document']['title'] : undefined;
  const title = cleanText(textOf(Array.isArray(named) ? named[0] : named) ?? '', L.title) || undefined;
  const exported = textOf(data['export_date']);
  return {
    '@context': CONTEXT,
    id: `urn:hypothesis:${all.length ? String(first['id'] ?? 'export').replace(/[^\w-]/g, '') : 'empty'}-${(exported ?? '').replace(/\D/g, '')}`,
    type: 'AnnotationCollection',
    label: title ?? 'Hypothesis',
    ...(exported === undefined ? {} : { created: exported }),
    first: { type: 'AnnotationPage', items: all.filter((one) => !Array.isArray(one['references'])).map(item) },
  };
}

function item(one: Plain): object {
  const target = Array.isArray(one['target']) ? (one['target'][0] as unknown) : undefined;
  // What people write is brought into a form that a file may have, but never cut: too long a note is told.
  const text = cleanText(textOf(one['text']) ?? '') || undefined;
  const selector = isPlain(target) ? selectorsOf(target['selector']) : undefined;
  return {
    id: `urn:hypothesis:${String(one['id'] ?? '').replace(/[^\w-]/g, '')}`,
    type: 'Annotation',
    motivation: text === undefined ? 'highlighting' : text.endsWith('?') ? 'questioning' : 'commenting',
    ...(one['created'] === undefined ? {} : { created: one['created'] }),
    ...(one['updated'] === undefined ? {} : { modified: one['updated'] }),
    ...(text === undefined ? {} : { body: { type: 'TextualBody', value: text, format: 'text/markdown' } }),
    target: { source: isPlain(target) ? (target['source'] ?? one['uri']) : one['uri'], ...(selector === undefined ? {} : { selector }) },
  };
}

/** Quotes there are the page's text as it stands, soft hyphens and halves of signs included; one of which nothing can be seen is none. */
function selectorsOf(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return given.flatMap((one: unknown) => {
    if (!isPlain(one) || one['type'] !== 'TextQuoteSelector' || typeof one['exact'] !== 'string') return [one];
    const { exact, prefix = '', suffix = '' } = one;
    if (typeof prefix !== 'string' || typeof suffix !== 'string') return [one];
    const quote = cleanQuote({ exact: String(exact), prefix, suffix });
    return quote.exact === '' ? [] : [{ ...one, ...quote }];
  });
}
