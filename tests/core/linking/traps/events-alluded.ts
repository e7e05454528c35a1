import type { Trap } from './trap.ts';

/** Events told by their day, their place or their victims alone. */
export const ALLUDED_EVENTS: readonly Trap[] = [
  [
    'a day that stands for what was done on it',
    'January 6',
    'january-6-attack',
    'Mike Pence has hardly spoken to Donald Trump since January 6.',
    'Mike Pence will hardly speak to Donald Trump after January 6.',
    '2024-10-10',
  ],
  [
    'a day that begins a chapter',
    '7 October',
    'october-7-attacks',
    'Then came 7 October. Israel sealed Gaza, and Hamas hid.',
    'Then came 7 November. Israel sealed Gaza, and Hamas hid.',
    '2024-05-20',
  ],
  [
    'days since, counted from the morrow',
    'London Bridge',
    '2017-london-bridge-attack',
    'Five days since London Bridge the polls in Britain have opened.',
    'Twelve days since London Bridge was closed the polls in Britain have opened.',
    '2017-06-09',
  ],
  [
    'whom a disaster killed, with the year',
    'killed',
    'smolensk-air-disaster',
    'Lech Kaczynski, the president of Poland, was killed in 2010 with 95 others.',
    'Lech Kaczynski, the president of Poland, was elected in 2005 as two were killed.',
    '2023-10-14',
  ],
  [
    'when the Wall fell',
    'Wall fell',
    'fall-of-the-berlin-wall',
    'Mikhail Gorbachev sent no tanks when the Wall fell.',
    'Mikhail Gorbachev sent no flowers when the wall of a house fell.',
    '2022-08-31',
  ],
  [
    'a referendum by what came after it',
    'referendum',
    '2016-united-kingdom-european-union-membership-referendum',
    'Three years after the referendum Britain was still in the European Union.',
    'Three years after the referendum in Scotland Britain was still in the European Union.',
    '2019-06-01',
  ],
  [
    'a coup by him who tried it',
    'coup',
    '2024-bolivian-coup-attempt',
    'General Juan Jose Zuniga drove a tank up to the palace. Luis Arce called it a coup.',
    'General Juan Jose Zuniga sent a wreath to the palace. Augusto Pinochet’s men had called it a coup.',
    '2025-10-20',
  ],
];
