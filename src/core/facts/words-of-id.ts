/**
 * What ids tell. An id is the name of its record in small ASCII letters, the words joined by hyphens, in the order of the name; behind it may
 * stand what tells two of a name apart ("steve-smith-cricketer", "georgia-us-state"). Linking reads from it what no column of the facts holds:
 * the words of a person's name, and some kinds of bodies. `tests/core/facts/words-of-id.test.ts` holds the bundled records to it. A pack may
 * have ids that are no names: these rules then know nothing of whom they stand for, and all others go on.
 */
import { ORGANISATION } from './kinds.ts';
import type { Facts } from './read.ts';

export const wordsOfId = (facts: Facts, e: number): readonly string[] => facts.idOf(e).split('-');

/** Whether a name of several words begins with that one: her first name, or her surname where it stands first. */
export const beginsWith = (facts: Facts, e: number, word: string): boolean => facts.idOf(e).startsWith(`${word}-`);

/** The last word of a name: the surname, where it stands last. */
export const surnameInId = (facts: Facts, e: number): string => facts.idOf(e).slice(facts.idOf(e).lastIndexOf('-') + 1);

/** Number of the son who bears the same name, -1 for none. */
export const juniorOf = (facts: Facts, e: number): number => facts.numberOf(`${facts.idOf(e)}-jr`);

/** Whether a body bears the name of a place: the University of Texas. */
export const hasNameOf = (facts: Facts, e: number, place: number): boolean => facts.idOf(e).includes(facts.idOf(place));

/** A university, college, institute or school. */
export const isUniversity = (facts: Facts, e: number): boolean =>
  facts.kindOf(e) === ORGANISATION && /(?:^|-)(?:university|college|institute|school)(?:-|$)/.test(facts.idOf(e));
/** The "Supreme Court", the "International Criminal Court", but no "Court of Appeal". */
export const isCourt = (facts: Facts, e: number): boolean => facts.idOf(e).endsWith('-court');
export const isCricketBoard = (facts: Facts, e: number): boolean => facts.idOf(e).endsWith('-cricket-board');
/** The Fed and the ECB; other countries' banks have names of their own. */
export const isCentralBank = (facts: Facts, e: number): boolean => /^fed$|central-bank$/.test(facts.idOf(e));
export const isAirline = (facts: Facts, e: number): boolean => /(?:^emirates|airlines|airways|air-lines)$/.test(facts.idOf(e));
/** A party that calls itself one. */
export const isParty = (facts: Facts, e: number): boolean => facts.kindOf(e) === ORGANISATION && /(?:^|-)party(?:-|$)/.test(facts.idOf(e));
/** The Bloc Québécois and its like, against unions of states. */
export const isBloc = (facts: Facts, e: number): boolean => beginsWith(facts, e, 'bloc');
