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
  [
    'a city before its state is listed as a city',
    'Washington',
    'washington-dc',
    'Our reporters in Washington and Charlotte, North Carolina, wrote this.',
    'Our reporters in Washington, Oregon and North Carolina wrote this.',
    '2016-09-27',
  ],
  [
    'a direction that shares what it is of',
    'the West',
    'western-world',
    'Russia met Mali and Niger. It blamed sanctions of the West and thanked China.',
    'Russia met Mali and Niger. It spoke of floods in West and Central Africa this year.',
    '2023-09-01',
  ],
  [
    'a party called as unions of states are',
    'the Bloc',
    'bloc-quebecois',
    'In Ottawa the Liberals of Canada won, and the Bloc lost two seats to Justin Trudeau.',
    'In Ottawa the Liberals of Canada won, and the bloc sent its wishes to Justin Trudeau.',
    '2021-09-21',
  ],
  [
    'a heading among those of states',
    'WASHINGTON',
    'washington-state',
    'OREGON\nThe seat stays with the Democrats.\n\nIDAHO\nThe seat stays with the Republicans.\n\nWASHINGTON\nThe seat is too close to call.',
    'SALEM\nThe seat stays with the Democrats.\n\nBOISE\nThe seat stays with the Republicans.\n\nWASHINGTON\nThe Senate stays as it is.',
    '2022-11-09',
  ],
  [
    'a town below the heading of its state',
    'Athens',
    'athens-united-states',
    'OREGON\nThe seat stays with the Democrats.\n\nIDAHO\nThe seat stays with the Republicans.\n\nGEORGIA\nThe recount begins in Athens on Friday.',
    'OREGON\nThe seat stays with the Democrats.\n\nGEORGIA\nThe seat stays with the Republicans.\n\nIDAHO\nThe recount begins in Athens on Friday.',
    '2022-11-09',
  ],
];
