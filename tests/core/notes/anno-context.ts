/**
 * The terms of http://www.w3.org/ns/anno.jsonld that say something in a collection of text annotations, and a small expansion
 * by them, so that a file can be judged as a JSON-LD processor would read it: names that are no terms fall away there.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};
/** What a value is: text, something with an address, one of the model's words, a typed literal, a list of things. */
type Sort = 'text' | 'thing' | 'word' | 'list' | 'xsd:dateTime' | 'xsd:nonNegativeInteger';
const PROPERTIES: Readonly<Record<string, readonly [iri: string, sort: Sort]>> = {
  body: ['oa:hasBody', 'thing'],
  target: ['oa:hasTarget', 'thing'],
  source: ['oa:hasSource', 'thing'],
  selector: ['oa:hasSelector', 'thing'],
  creator: ['dcterms:creator', 'thing'],
  first: ['as:first', 'thing'],
  items: ['as:items', 'list'],
  motivation: ['oa:motivatedBy', 'word'],
  purpose: ['oa:hasPurpose', 'word'],
  format: ['dc:format', 'text'],
  language: ['dc:language', 'text'],
  value: ['rdf:value', 'text'],
  exact: ['oa:exact', 'text'],
  prefix: ['oa:prefix', 'text'],
  suffix: ['oa:suffix', 'text'],
  name: ['foaf:name', 'text'],
  label: ['rdfs:label', 'text'],
  created: ['dcterms:created', 'xsd:dateTime'],
  modified: ['dcterms:modified', 'xsd:dateTime'],
  start: ['oa:start', 'xsd:nonNegativeInteger'],
  end: ['oa:end', 'xsd:nonNegativeInteger'],
  total: ['as:totalItems', 'xsd:nonNegativeInteger'],
  startIndex: ['as:startIndex', 'xsd:nonNegativeInteger'],
};
const MOTIVATIONS = 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging';
const WORDS: Readonly<Record<string, string>> = {
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Person: 'foaf:Person',
  ...Object.fromEntries(MOTIVATIONS.split(' ').map((word) => [word, `oa:${word}`])),
};

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
type Context = Readonly<Record<string, string>>;
const isObject = (value: Plain): value is { [key: string]: Plain } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file's meaning in full addresses, and the names and words in it that mean nothing. */
export function expand(file: Plain): { meaning: Plain; meaningless: string[] } {
  const meaningless: string[] = [];
  const [, own = {}] = isObject(file) && Array.isArray(file['@context']) ? file['@context'] : [];
  const prefixes: Context = { ...PREFIXES, ...(own as Record<string, string>) };
  const full = (short: string, place: string): string => {
    const [prefix = '', ...rest] = short.split(':');
    const base = Object.hasOwn(prefixes, prefix) && rest.length ? prefixes[prefix] : undefined;
    if (base === undefined) meaningless.push(`${place}: ${short}`);
    return base === undefined ? '' : base + rest.join(':');
  };
  const word = (value: Plain, place: string): Plain =>
    Array.isArray(value) ? value.map((one) => word(one, place)) : full(WORDS[String(value)] ?? String(value), place);
  const valued = (value: Plain, sort: Sort, place: string): Plain => {
    if (Array.isArray(value)) return value.map((one, i) => valued(one, sort, `${place}.${i}`));
    if (isObject(value)) return node(value, place);
    if (sort === 'thing' || sort === 'list') return { '@id': value };
    if (sort === 'word') return { '@id': word(value, place) };
    const good =
      sort === 'xsd:dateTime'
        ? !Number.isNaN(Date.parse(String(value)))
        : sort === 'xsd:nonNegativeInteger'
          ? Number.isInteger(value) && Number(value) >= 0
          : true;
    if (!good) meaningless.push(`${place}: ${String(value)} is no ${sort}`);
    return sort === 'text' ? { '@value': value } : { '@type': full(sort, place), '@value': value };
  };
  const node = (value: { [key: string]: Plain }, place: string): Plain => {
    const out: { [key: string]: Plain } = {};
    for (const [key, inner] of Object.entries(value)) {
      const here = place === '' ? key : `${place}.${key}`;
      if (key === '@context') continue;
      if (key === 'id') out['@id'] = inner;
      else if (key === 'type') out['@type'] = word(inner, here);
      else {
        const [iri, sort] = Object.hasOwn(PROPERTIES, key) ? (PROPERTIES[key] as readonly [string, Sort]) : [key, 'text' as const];
        const long = full(iri, here);
        const made = valued(inner, sort, here);
        if (long !== '') out[long] = sort === 'list' ? { '@list': made } : made;
      }
    }
    return out;
  };
  return { meaning: isObject(file) ? node(file, '') : file, meaningless };
}
