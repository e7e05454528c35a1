/**
 * Events that are announced: an article may name them before they begin. A war, an attack or a flood cannot be meant before its day,
 * whatever is called the same: "the war in Ukraine" of 2021 is not the invasion of 2022.
 */
const ANNOUNCED =
  /\b(?:elections?|by-elections?|referendums?|votes?|primar(?:y|ies)|runoff|summits?|conferences?|congress|convention|conclave|synod|assembly|forum|talks|visit|games|olympics|paralympics|cup|championships?|eurovision|expo|parade|jubilee|coronation|inauguration|anniversary|census|cop ?\d+|g7|g8|g20|enlargement|accession|adoption|withdrawal|disengagement|brexit|trials?|laws?|bill|act|treaty|agreements?|accords?|deal|pact|statement|tariffs?|ban|strike|shutdown|exercises?|impeachments?|inquiry|hearings|exchange|swap|merger|launch)\b/i;

/** Pacts are signed long before they bind, whatever they are called. An "air strike" or a "general strike" tells nothing of the kind. */
const PACT = /^(?:treaty|agreements?|accords?|deal|pact|convention)$/i;

/**
 * Whether an event is known of before it begins.
 * @param what told in a few words, of which only a pact counts: "North American trade agreement" for USMCA
 */
export const isAnnounced = (name: string, what = ''): boolean => !SUDDEN.test(name) && (ANNOUNCED.test(name) || PACT.test(headOf(what)));

/** Whoever tells of one before its day tells of an earlier one. */
const SUDDEN = /\b(?:cease-?fire|truce|armistice)\b/i;

/** The last word before "of", "in" and the like: of "Attack on a peace accord" it is "Attack". */
const headOf = (what: string): string => (what.split(/ (?:of|in|on|for|between|against|with|at|to|by|after|under|over) /)[0] ?? '').split(' ').at(-1) ?? '';
