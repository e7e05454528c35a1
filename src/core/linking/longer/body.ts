import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { bodyBeforeWords } from './body-before-words.ts';
import { bodyBehindWords } from './body-behind-words.ts';
import { otherThing } from './other-thing.ts';

/** Why a name is not that of the body alone: a product's, a hall's, a wider body's, a ministry's field; '' where it is. */
export const longerBody = (item: Case, candidate: Candidate): string =>
  otherThing(item, candidate) || bodyBehindWords(item, candidate) || bodyBeforeWords(item, candidate);
