/**
 * The reading pack: a W3C Web Annotation `AnnotationCollection` in JSON-LD (https://www.w3.org/TR/annotation-model/), one page of
 * items. What the model has no word for stands under names of our own, `backgrounder:…`, which other tools pass over.
 */

import * as v from 'valibot';
import { isPartialDate } from '../dates.ts';
import { KINDS } from '../entity.ts';
import { ID, LONGEST_ID } from '../id.ts';
import { NOTE_LIMITS as L } from './limits.ts';
import { textProblem } from './safe-text.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const OWN = { backgrounder: 'https://backgrounder.org/ns#' };

const text = (most: number, least = 1) =>
  v.pipe(
    v.string(),
    v.minLength(least, 'is empty'),
    v.maxLength(most, `has more than ${most} characters`),
    v.rawCheck(({ dataset, addIssue }) => {
      const reason = dataset.typed ? textProblem(dataset.value) : undefined;
      if (reason !== undefined) addIssue({ message: reason });
    }),
  );
const id = v.pipe(
  v.string(),
  v.maxLength(L.address),
  v.regex(/^(?:urn:[a-z0-9-]+:[\w.:#-]+|https:\/\/[^\s<>"'\\]+)$/i, 'is neither a urn nor an https address'),
);
/** The article's own address is only compared, never opened by itself. */
const source = v.pipe(v.string(), v.maxLength(L.address), v.regex(/^https?:\/\/[^\s<>"'\\]+$/i, 'is no web address'));
/** A day or moment; one that no calendar has is none, so that nothing is judged by it. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2}))?$/, 'is no ISO date'),
  v.transform((text) => (isPartialDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? text : undefined)),
);
const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i, 'is no language tag'));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const entity = v.pipe(v.string(), v.maxLength(LONGEST_ID), v.regex(ID, 'is no kebab-case identifier'));

const QuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: text(L.exact),
  prefix: v.optional(text(L.exact, 0), ''),
  suffix: v.optional(text(L.exact, 0), ''),
});
const PositionSelector = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: place, end: place }),
  v.check(({ start, end }) => start < end, 'ends before it begins'),
);
/** Selectors of other kinds are passed over: they say in another way what the quote says. */
const OtherSelector = v.object({ type: v.pipe(v.string(), v.regex(/^(?!TextQuoteSelector$|TextPositionSelector$)[A-Za-z]{1,40}$/, 'is no selector')) });
const Selectors = v.pipe(v.array(v.variant('type', [QuoteSelector, PositionSelector, OtherSelector])), v.maxLength(8));
const Target = v.object({
  source,
  selector: v.optional(
    v.union([
      Selectors,
      v.pipe(
        v.variant('type', [QuoteSelector, PositionSelector]),
        v.transform((one) => [one]),
      ),
    ]),
  ),
});

const Body = v.object({
  type: v.literal('TextualBody'),
  value: text(L.text),
  format: v.optional(v.picklist(['text/plain', 'text/markdown'])),
  language: v.optional(lang),
  purpose: v.optional(v.pipe(v.string(), v.maxLength(40))),
  'backgrounder:role': v.optional(v.picklist(['more', 'answer'])),
});
const bodies = v.pipe(
  v.union([
    v.pipe(v.array(Body), v.minLength(1), v.maxLength(4)),
    v.pipe(
      Body,
      v.transform((one) => [one]),
    ),
  ]),
);

/** Motivations of the model that say something in a lesson. */
export const MOTIVATIONS = [
  'commenting',
  'describing',
  'questioning',
  'highlighting',
  'identifying',
  'assessing',
  'bookmarking',
  'classifying',
  'editing',
  'linking',
  'moderating',
  'replying',
  'tagging',
] as const;

const ItemSchema = v.object({
  '@context': v.optional(v.unknown()),
  id,
  type: v.literal('Annotation'),
  motivation: v.picklist(MOTIVATIONS),
  created: v.optional(day),
  modified: v.optional(day),
  body: v.optional(bodies),
  target: v.union([
    v.pipe(v.array(Target), v.minLength(1), v.maxLength(1)),
    v.pipe(
      Target,
      v.transform((one) => [one]),
    ),
  ]),
  'backgrounder:title': v.optional(text(L.title)),
  'backgrounder:entity': v.optional(entity),
  'backgrounder:kind': v.optional(v.picklist(KINDS)),
  'backgrounder:tryFirst': v.optional(v.literal(true)),
  'backgrounder:blank': v.optional(v.boolean()),
});

const contexts = v.union([
  v.literal(CONTEXT),
  v.pipe(
    v.array(v.unknown()),
    v.check((all) => all[0] === CONTEXT, 'does not begin with the Web Annotation context'),
  ),
]);

export const CollectionSchema = v.object({
  '@context': contexts,
  id,
  type: v.union([v.literal('AnnotationCollection'), v.pipe(v.array(v.string()), v.includes('AnnotationCollection'))]),
  label: text(L.title),
  creator: v.optional(v.object({ type: v.optional(v.literal('Person')), name: text(L.title) })),
  created: v.optional(day),
  modified: v.optional(day),
  total: v.optional(place),
  'backgrounder:language': v.optional(lang),
  'backgrounder:version': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  'backgrounder:article': v.optional(v.object({ id: source, 'dc:title': v.optional(text(L.title * 2)), 'dcterms:issued': v.optional(day) })),
  'backgrounder:length': v.optional(v.picklist(['plain', 'full'])),
  'backgrounder:density': v.optional(v.picklist(['none', 'light', 'standard', 'full'])),
  'backgrounder:dropped': v.optional(v.pipe(v.array(entity), v.maxLength(L.notes))),
  first: v.object({
    id: v.optional(id),
    type: v.literal('AnnotationPage'),
    startIndex: v.optional(place),
    items: v.pipe(v.array(ItemSchema), v.maxLength(L.notes, `has more than ${L.notes} notes`)),
  }),
});
export type Collection = v.InferOutput<typeof CollectionSchema>;
export type Item = v.InferOutput<typeof ItemSchema>;
