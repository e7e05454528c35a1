import type { Trap } from './trap.ts';

/** Who of a family a sentence can mean: by spouse and kin, by a death, by an office of the day, by who speaks in a transcript. */
export const RELATIVES: readonly Trap[] = [
  [
    'the father told by the son’s surname',
    'Kim',
    'kim-jong-un',
    'Kim watched the parade in Pyongyang. Kim’s father, Kim Jong Il, built the square. Kim is 39.',
    'The crowd watched the parade in Toronto. The square is old. Kim is 39.',
    '2023-09-09',
  ],
  [
    'who has a husband',
    'Clinton',
    'hillary-clinton',
    'At the gala Hillary Clinton spoke first, and Bill Clinton last. Donald Trump stayed away. Clinton’s husband ate little.',
    'At the gala Bill Clinton spoke last. Donald Trump stayed away. Clinton’s wife ate little.',
    '2015-11-20',
  ],
  [
    'who died is not the son named last',
    'Bush',
    'george-h-w-bush',
    'In Houston George W. Bush thanked the choir. Bush, who died a week before, had asked for hymns.',
    'In Houston George W. Bush thanked the choir. Bush, who sat in the first row, had asked for hymns.',
    '2018-12-06',
  ],
  [
    'who is buried is not the heir',
    'Bongo',
    'omar-bongo',
    'Gabon thanked Ali Bongo for his calm. On Thursday Bongo will be buried in Franceville.',
    'Gabon thanked Ali Bongo for his calm. On Thursday Bongo will be sworn in at Franceville.',
    '2009-06-16',
  ],
  [
    'the office of the day against the former one in full',
    'Bush',
    'george-w-bush',
    'Former President George Bush, 76, sat in the cold of Washington. The United States has a new leader, and President Bush thanked the guests.',
    'Former President George Bush, 76, sat in the cold of Washington. The United States has a new leader, and the guests thanked him.',
    '2001-01-21',
  ],
  [
    'a label in capitals is one person',
    'CLINTON',
    'hillary-clinton',
    'Hillary Clinton and Donald Trump met in St. Louis.\nTRUMP: "It was a bad deal."\nMany recalled that President Bill Clinton had signed it.\nCLINTON: "That was long ago."',
    'Bill Clinton and Bob Dole met in San Diego.\nDOLE: "It was a bad deal."\nCLINTON: "That was long ago."',
    '2016-10-10',
  ],
  [
    'with whom somebody lies is somebody else',
    'Bush',
    'george-h-w-bush',
    'In Texas George W. Bush held his speech. Barbara Bush had died in spring. Bush will be buried beside her in College Station.',
    'In Texas George W. Bush held his speech. Barbara Bush had died in spring. Bush will be seated beside her picture in College Station.',
    '2018-12-04',
  ],
];
