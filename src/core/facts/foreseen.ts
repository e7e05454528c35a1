/**
 * Events that are announced: an article may name them before they begin. A war, an attack or a flood cannot be meant before its day,
 * whatever is called the same: "the war in Ukraine" of 2021 is not the invasion of 2022.
 */
const ANNOUNCED =
  /\b(?:elections?|by-elections?|referendums?|votes?|primar(?:y|ies)|runoff|summits?|conferences?|congress|convention|conclave|synod|assembly|forum|talks|visit|games|olympics|paralympics|cup|championships?|eurovision|expo|parade|jubilee|coronation|inauguration|anniversary|census|cop ?\d+|g7|g8|g20|enlargement|accession|adoption|withdrawal|disengagement|brexit|trials?|laws?|bill|act|treaty|agreements?|accords?|deal|pact|statement|tariffs?|ban|strike|shutdown|exercises?|impeachments?|inquiry|hearings|exchange|swap|merger|launch)\b/i;

/** Whether an event of this name is known of before it begins. */
export const isAnnounced = (name: string): boolean => ANNOUNCED.test(name);
