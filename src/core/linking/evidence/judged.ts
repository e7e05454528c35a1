import type { Evidence } from '../beside/account.ts';
import type { Candidate } from '../names/mentions.ts';

/** A candidate judged: its points, or the reason it is out of the question. */
export interface Judged {
  candidate: Candidate;
  points: number;
  evidence: Evidence[];
  refused?: string;
  /** The words around say what it is: "the oil company Eni". */
  told?: boolean;
}

/** Points for or against a candidate, summed in hundredths: else 3.0 is at times less than the threshold of 3. */
export function addPoints(judged: Judged, why: string, points: number): void {
  judged.points = Math.round((judged.points + points) * 100) / 100;
  judged.evidence.push({ why, points });
}
