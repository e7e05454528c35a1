/** Whole tenths of pixels: finer nobody sees, and paths are shorter. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;
