import type { Trap } from './trap.ts';

/** Who acts right behind the place where it happens, and names of places that go on. */
export const SUBJECTS: readonly Trap[] = [
  [
    'a surname behind the place where its bearer acts',
    'Lyon',
    'lyon',
    'Emmanuel Macron lost the vote on pensions. In Lyon Macron met the unions.',
    'The owner lost the vote on pensions. In Lyon Macrosoft the unions met.',
    '2023-03-20',
  ],
  [
    'a party behind the place where it wins',
    'Bolton',
    'bolton',
    'In Bolton Labour lost six seats. Keir Starmer was not pleased.',
    'In Bolton Wanderers lost six points. Keir Starmer was not pleased.',
    '2024-05-03',
  ],
  [
    'somebody unknown behind the place where he acts',
    'Leipzig',
    'leipzig',
    'The Greens of Germany gained two seats. In Leipzig Martin Hollmann won.',
    'The Greens of Germany gained two seats. In Leipzig Hollmann the floods rose.',
    '2021-09-27',
  ],
];
