/** Points for and against a candidate, added up in hundredths: else 3.0 is at times less than the threshold of 3. */
export const added = (points: number, more: number): number => Math.round((points + more) * 100) / 100;
