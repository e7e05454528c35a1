import { isMedia } from '../../facts/asked.ts';
import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { isGerman, textBehind } from '../reading/reading.ts';

/** Quotation marks that German texts open with. */
const OPENING = /[„“"«»‚]$/u;

/** "Ein verzerrtes Bild", "in der Zeit": in German every noun has a capital. A paper of such a name stands in quotation marks: „Bild“. */
export function isGermanNoun({ facts, reading, mention: { from, to } }: Case, { entity, ambiguous }: Candidate): boolean {
  if (!ambiguous || to - from > 1 || !isGerman(reading) || !isMedia(facts, entity)) return false;
  const start = reading.tokens.start[from] as number;
  // "Bild-Zeitung".
  return !OPENING.test(reading.text.slice(Math.max(0, start - 1), start)) && !/^-\p{L}/u.test(textBehind(reading, to - 1, 2));
}
