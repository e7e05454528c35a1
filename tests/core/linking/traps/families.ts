import type { Trap } from './trap.ts';

/** Who of a family a surname means: relatives told by kin, the dead and their heirs, known people whom no surname recalls. */
export const FAMILIES: readonly Trap[] = [
  [
    'kin behind a genitive',
    'Castro',
    'raul-castro',
    'It was quiet when Raul Castro, Fidel Castro’s younger brother, came to the farm. Later Castro said the harvest was poor.',
    'It was quiet when Fidel Castro’s younger brother came to the farm. Later Castro said the harvest was poor.',
    '2004-05-11',
  ],
  [
    'kin behind many descriptions',
    'Fujimori',
    'keiko-fujimori',
    'The vote was won by Keiko Fujimori, the eldest daughter of the convicted and later pardoned ex-president Alberto Fujimori. Then Fujimori went home.',
    'The vote was lost by the eldest daughter of the convicted and later pardoned ex-president Alberto Fujimori. Then Fujimori went home.',
    '2016-04-11',
  ],
  [
    'kin with a comma behind it',
    'Fujimori',
    'keiko-fujimori',
    'The march was led by Keiko Fujimori, whose father, the ailing and imprisoned ex-president Alberto Fujimori, watched it. Then Fujimori went home.',
    'The march was led by students whose father, the ailing and imprisoned ex-president Alberto Fujimori, watched it. Then Fujimori went home.',
    '2016-04-11',
  ],
  [
    'a child of two',
    'Bush',
    'jeb-bush',
    'The guests cheered Jeb Bush, the second son of George H.W. Bush and Barbara Bush. Then Bush cut the ribbon.',
    'The guests cheered the second son of George H.W. Bush and Barbara Bush. Then Bush cut the ribbon.',
    '2013-02-01',
  ],
  [
    'the dead no longer speaks',
    'Hariri',
    'saad-hariri',
    'Rafik Hariri was killed in Beirut by a bomb. At the grave Saad Hariri thanked the crowd. Later Hariri promised to find the killers.',
    'Rafik Hariri was killed in Beirut by a bomb. At the grave Fouad Siniora thanked the crowd. Later Hariri promised nothing more.',
    '2005-02-17',
  ],
  [
    'nor is he expected',
    'Bongo',
    'ali-bongo',
    'Gabon mourns Omar Bongo, and ministers stood behind Ali Bongo. It is thought that Bongo will run in August.',
    'Gabon mourns Omar Bongo, and ministers stood behind his coffin. It is thought that Bongo will be buried in Franceville.',
    '2009-06-10',
  ],
  [
    'nobody telephones the dead',
    'Banda',
    'joyce-banda',
    'Malawi swore in Joyce Banda. It was led for 30 years by Hastings Banda. At noon Hillary Clinton telephoned Banda, aides said.',
    'Malawi was led for 30 years by Hastings Banda. At noon workers in Malawi cleaned the grave of Banda, aides said.',
    '2012-04-09',
  ],
];
