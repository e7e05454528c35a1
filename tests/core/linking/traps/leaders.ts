import type { Trap } from './trap.ts';

/** Leaders by their surnames alone. */
export const LEADERS: readonly Trap[] = [
  [
    'a list of leaders of the day',
    'Merz',
    'friedrich-merz',
    'A long evening ended well. Merz, Macron, Starmer and Meloni stayed for dinner.',
    'A long evening ended well. Merz, Macron, Starmer and Delgado stayed for dinner.',
    '2026-02-10',
  ],
];
