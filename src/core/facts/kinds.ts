import { KINDS, PLACE_TYPES, type PlaceType } from '../entity.ts';

/** Kinds as the packed facts number them. */
export const PERSON = KINDS.indexOf('person');
export const ORGANISATION = KINDS.indexOf('organisation');
export const PLACE = KINDS.indexOf('place');
export const EVENT = KINDS.indexOf('event');
export const TERM = KINDS.indexOf('term');

/** Types of place as the packed facts number them. */
const typeOf = (type: PlaceType): number => PLACE_TYPES.indexOf(type);
const typesOf = (...types: PlaceType[]): ReadonlySet<number> => new Set(types.map(typeOf));
export const COUNTRY = typeOf('country');
export const REGION = typeOf('region');
export const CITY = typeOf('city');
export const RIVER = typeOf('river');
export const AREA = typeOf('area');
export const SEA = typeOf('sea');
/** Where people live close together. */
export const CITY_TYPES = typesOf('city', 'town', 'district');
/** What has cities in it. */
export const REGION_TYPES = typesOf('region', 'territory', 'country', 'area');
export const SITE_TYPES = typesOf('site', 'base', 'building');
/** What is named on maps without anybody's rule. */
export const NATURE = typesOf('sea', 'strait', 'river', 'lake', 'island', 'mountain');
