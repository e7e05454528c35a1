/** What many rules ask of a record. */
import { type Facts, MEDIA, PLACED } from './read.ts';

/** Whether it is placed: generated from tables, where nobody has written an entry for it or looked at its names. */
export const isPlaced = (facts: Facts, e: number): boolean => (facts.flagsOf(e) & PLACED) !== 0;

/** Whether it is a newspaper, agency or broadcaster. */
export const isMedia = (facts: Facts, e: number): boolean => (facts.flagsOf(e) & MEDIA) !== 0;

/** Whether somebody had died by a day, yyyymmdd; nobody had by an unknown one. */
export const isDead = (facts: Facts, e: number, day: number): boolean => facts.endOf(e) > 0 && facts.endOf(e) <= day;
