import type { Trap } from './trap.ts';

/** Names of strangers: relatives by their first names, victims and suspects, peers, namesakes named in passing. */
export const STRANGERS: readonly Trap[] = [
  [
    'a child called like a city',
    'Austin',
    'austin',
    'Prices rose in Austin, Texas, and four schools of Austin closed.',
    'Her daughters go to school in Texas; Austin, 4, does not. A vigil is at the church.',
    '2015-06-01',
  ],
  [
    'a cousin called like a borough',
    'Brooklyn',
    'brooklyn',
    'Their cousin left Brooklyn on Monday. The police of New York came.',
    'They asked their cousin Brooklyn on Monday. The police of New York came.',
    '2015-06-01',
  ],
  [
    'a brother called like a city',
    'Dallas',
    'dallas',
    'In Texas, Dallas, her town, grew. Dallas grew again.',
    'Nobody in Texas knew. Dallas, her brother, drives a truck.',
    '2015-06-01',
  ],
  [
    'the member for another state',
    'Mike Rogers',
    'mike-rogers',
    'Aides told Mike Rogers of Michigan. Rep. Mike Rogers of Alabama left early.',
    'Aides told Mike Rogers of Michigan. Rep. Mike Rogers left early.',
    '2013-06-12',
  ],
  [
    'a correspondent called like a judge',
    'John Roberts',
    'john-roberts',
    'John Roberts, the chief justice of the court, was in Washington.',
    'John Roberts, the chief correspondent of the channel, was in Washington.',
    '2008-06-01',
  ],
  [
    'a father called like a river',
    'Don',
    'don',
    'Towns in Russia lie on the Don and the Volga. The Don rose again.',
    'She was born in Russia to Don and Pauline Kern.',
    '2012-09-20',
  ],
  [
    'a stranger introduced by a name that is famous',
    'Thatcher',
    'margaret-thatcher',
    'Britain in 1984: the miners struck, and Thatcher would not yield.',
    'The ship carried a stoker called Thatcher and a cook called Wilson, the British papers wrote.',
    '1984-06-01',
  ],
];
