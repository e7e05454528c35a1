import { REGION } from './kinds.ts';
import type { Facts } from './read.ts';

/** The record of the United States, whose states and towns newspapers treat unlike those of other countries. */
export const AMERICA = 'united-states';

/** Whether something is of America: a town, a state, a body. */
export const isAmerican = (facts: Facts, e: number): boolean => facts.idOf(facts.homeOf(e)) === AMERICA;

/** Whether a place is a region of America: a state, or a county of one that the dataset places. */
export const isAmericanRegion = (facts: Facts, e: number): boolean => facts.typeOf(e) === REGION && isAmerican(facts, e);
