import type { Entity, Problem } from '../entity.ts';
import { ENTITY_LIMITS as L } from '../limits.ts';

/** Words that tie a gist to the day it was written, or that judge. Each is a rule of the writers' guide. */
const RULES: readonly [RegExp, string][] = [
  [/\b(current|currently|presently|incumbent|nowadays|to date|as of now|so far)\b/i, 'ties the gist to the day of writing'],
  [/\b(now|former|formerly|late|recent|recently|today|latest|ongoing|outgoing|newly)\b(?! (?:19|20)\d\d)/i, 'is not true on any day'],
  [
    /^(?:(?:he|she|it) )?is (?:the|a|an) (?:\w+ ){0,3}(?:president|prime minister|minister|chancellor|secretary|leader|king|head)\b/i,
    'states a present post: posts live in roles',
  ],
  [
    /\b(notorious|infamous|so-called|strongman|strongwoman|firebrand|hardliner|legendary|renowned|prestigious|brilliant|controversial|beloved|evil|brutal|heroic|visionary)\b/i,
    'praises or blames',
  ],
];
/** Phrases in which a word of the rules is harmless. */
const HARMLESS =
  /\b(late (?:1[89]|20)\d\ds?|late (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|former (?:Soviet|Yugoslav|Yugoslavia|Ottoman|Ba'athist|British|French|Portuguese|Spanish|Belgian|Dutch|German|Italian|Danish|colon(?:y|ies|ial)|republics?|states?)\b|(?:of|the|by|in|than) late\b|(?:19|20)\d\ds? to (?:now))/gi;

/** Faults of wording in `gist`; `more` may speak of dates as it likes. Neither may be so short that it tells nothing. */
export function wordingProblems(entity: Entity): Problem[] {
  const short = (['gist', 'more'] as const).flatMap((field) => {
    const length = entity[field]?.length ?? L.gistMin;
    return length < L.gistMin ? [{ field, reason: `tells little in ${length} characters; ${L.gistMin} are few` }] : [];
  });
  const unsaid = entity.gist !== undefined && entity.kind !== 'person' && entity.what === undefined;
  const what = unsaid ? [{ field: 'what', reason: 'is missing: the few words under the name' }] : [];
  const plain = entity.gist?.replace(HARMLESS, '') ?? '';
  const worded = RULES.flatMap(([rule, reason]) => {
    const found = rule.exec(plain);
    return found ? [{ field: 'gist', reason: `“${found[0]}” ${reason}` }] : [];
  });
  return [...what, ...short, ...worded];
}
