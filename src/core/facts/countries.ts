/** Countries that rules of linking treat alike, by their ids. */
import type { Facts } from './read.ts';

const set = (ids: string): ReadonlySet<string> => new Set(ids.split(' '));

/** Whether somebody or something is of one of some countries. */
export const isOf = (facts: Facts, e: number, countries: ReadonlySet<string>): boolean => countries.has(facts.idOf(facts.homeOf(e)));

/** Names have the surname first, in newspapers and so in ids. */
export const SURNAME_FIRST = set('south-korea north-korea china taiwan vietnam singapore');
/** At home they do, but newspapers write many the other way round, and so do ids. */
export const SURNAME_FIRST_AT_HOME: ReadonlySet<string> = new Set([...SURNAME_FIRST, 'japan', 'hong-kong', 'hungary', 'cambodia']);

/** English is written at home: a first name is spelt as whoever bears it spells it, and soldiers and police do not sit in parliament. */
export const ENGLISH_SPEAKING = set('united-states united-kingdom england scotland wales northern-ireland ireland canada australia new-zealand');

/** A city is told so: "Palu City"; in America Lincoln City is another town. */
export const CITY_BEHIND = set('philippines indonesia china vietnam japan south-korea taiwan');

/** States and provinces have senates and parties of the same names. */
export const FEDERAL = set('united-states canada');

/** No more; what lay in them lies in others. */
export const FORMER_COUNTRIES = set('soviet-union yugoslavia czechoslovakia east-germany west-germany');

/** Whether a country is of the Americas. */
export const isAmericas = (facts: Facts, country: number): boolean => AMERICAS.has(facts.idOf(facts.insideOf(country)));
const AMERICAS = set('north-america south-america');
