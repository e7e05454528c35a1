import type { Trap } from './trap.ts';

/** Chambers of American states, and parties of provinces, by their bare names. */
export const STATE_CHAMBERS: readonly Trap[] = [
  [
    'the full name binds the bare one',
    'the Senate',
    'us-senate',
    'The Ohio Senate passed the bill. Congress was slower. Mitch McConnell said that the Senate would vote. Gov. Mike DeWine waits.',
    'The Ohio Senate passed the bill. Mitch McConnell said that the Senate would vote. Gov. Mike DeWine goes to Washington.',
    '2021-06-26',
  ],
  [
    'who runs for it runs for the nation’s',
    'the Senate',
    'us-senate',
    'The Ohio Senate passed the bill, and Gov. Mike DeWine will sign it. Sherrod Brown is running for the Senate again.',
    'The Ohio Senate passed the bill, and Gov. Mike DeWine will sign it. Sherrod Brown was in the Senate to watch.',
    '2021-06-26',
  ],
  [
    'lawmakers of the dateline’s state and its governor',
    'the Senate',
    'us-senate',
    'BOISE, Idaho — Gov. Brad Little met Idaho lawmakers in Washington. Republicans in the Senate had the votes.',
    'BOISE, Idaho — Gov. Brad Little met Idaho lawmakers in June. Republicans in the Senate had the votes.',
    '2021-06-26',
  ],
  [
    'the House of a state',
    'The House',
    'us-house-of-representatives',
    'AUSTIN, Texas — Tom DeLay was indicted. The House was won with money from Texas.',
    'AUSTIN, Texas — Tom DeLay was indicted. The House of Texas was won with money.',
    '2005-09-28',
  ],
  [
    'the nation’s party beside a premier',
    'NDP',
    'new-democratic-party',
    'Justin Trudeau won. Jason Kenney of Alberta was quiet. The NDP has 25 seats.',
    'Justin Trudeau won. Rachel Notley of Alberta was quiet. The NDP has 25 seats.',
    '2021-09-21',
  ],
];
