import type { Trap } from './trap.ts';

/** What a few words beside a name say of it: whose relative, which street, whose inquiry, who acts behind a place. */
export const TOLD_BESIDE: readonly Trap[] = [
  [
    'the elder of two presidents',
    'Bush',
    'george-h-w-bush',
    'George W. Bush stayed at his ranch in Texas. Nobody had won there since the elder Bush in 1988.',
    'George W. Bush stayed at his ranch in Texas. Nobody had won there since Bush in 2004.',
    '2024-11-09',
  ],
  [
    'brother of a first name',
    'Nawaz',
    'nawaz-sharif',
    'Maryam Nawaz waited in Karachi for Shehbaz Sharif, the younger brother of Nawaz.',
    'Maryam Nawaz waited in Karachi for Shehbaz Sharif, the uncle of nobody else.',
    '2022-04-05',
  ],
  [
    'who left a widow',
    'Zia',
    'ziaur-rahman',
    'Khaleda Zia is dead. General Ziaur Rahman was shot in 1981. “Dhaka has had Zia’s widow,” says a nurse in Dhaka.',
    'Khaleda Zia ruled after her husband was killed. In Dhaka they speak of Zia and her sons.',
    '2026-02-14',
  ],
  [
    'a street in French',
    'Charles de Gaulle',
    'charles-de-gaulle',
    'The crowd in Paris sang of Charles de Gaulle until midnight.',
    'The crowd in Paris sang on Avenue Charles de Gaulle until midnight.',
    '2025-07-15',
  ],
  [
    'a war called after a sea',
    'Pacific',
    'pacific-ocean',
    'Peru lost its saltpetre and ships in the Pacific long ago.',
    'Peru lost its saltpetre in the War of the Pacific long ago.',
    '2025-03-02',
  ],
  [
    'the Strip of Nevada',
    'the Strip',
    'gaza-strip',
    'Hotels of Gaza lost their power. Nobody left the Strip that night.',
    'LAS VEGAS — Hotels lost their power. Nobody left the Strip that night.',
    '2024-03-02',
  ],
  [
    'an article of a treaty that is not named',
    'Article 5',
    'article-5',
    'NATO met in Brussels. The envoys spoke of Article 5 for an hour.',
    'Pakistan’s parliament met. The speaker spoke of Article 5 for an hour.',
    '2022-04-04',
  ],
  [
    'a full name behind the station it speaks on',
    'BBC',
    'bbc',
    'On the BBC David Holt asked Rishi Sunak about it.',
    'Fans of BBC David Holt asked Rishi Sunak about it.',
    '2024-05-30',
  ],
];
