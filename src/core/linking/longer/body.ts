import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { otherThing } from './other-thing.ts';
import { wordsBeforeBody } from './words-before-body.ts';
import { wordsBehindBody } from './words-behind-body.ts';

/** Why a name is not that of the body alone: a product's, a hall's, a wider body's, a ministry's field; '' where it is. */
export const longerBody = (item: Case, candidate: Candidate): string =>
  otherThing(item, candidate) || wordsBeforeBody(item, candidate) || wordsBehindBody(item, candidate);
