import { KINDS } from '../entity.ts';

/** Kinds as the packed facts number them. */
export const PERSON = KINDS.indexOf('person');
export const ORGANISATION = KINDS.indexOf('organisation');
export const PLACE = KINDS.indexOf('place');
export const EVENT = KINDS.indexOf('event');
export const TERM = KINDS.indexOf('term');
