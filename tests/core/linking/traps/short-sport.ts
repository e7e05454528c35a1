import type { Trap } from './trap.ts';

/** Briefs, trades, rankings and brackets, where towns and states are sides. */
export const SHORT_SPORT: readonly Trap[] = [
  [
    'clubs of the league that the report is on',
    'Broncos',
    'brisbane-broncos',
    'The Broncos beat the Raiders 24-18 in the NRL grand final on Sunday. Brisbane Broncos captain Adam Reynolds scored a try and kicked a goal.',
    'The Denver team met the Raiders in the NFL on Sunday. The Broncos won 24-18, as their quarterback threw a touchdown. The Tennessee Titans lost.',
  ],
  [
    'clubs of Australia among others of theirs',
    'Lions',
    'brisbane-lions',
    'The Lions beat the Magpies by 20 points in the AFL final. Their coach praised the Brisbane Lions midfielder.',
    'The Lions beat the Saints by 20 points in the NFL. Their coach praised the Detroit Lions quarterback.',
  ],
  [
    'a rank is no address',
    'No. 10',
    'downing-street',
    'The mayor came to No. 10 Thursday, and No. 10 said that he was welcome. The prime minister met him.',
    'The visitors lost at home to No. 10 Indiana on Thursday, and the governor said that he was glad.',
  ],
  [
    'a number is no address',
    'No 10',
    'downing-street',
    'He left No 10 in a huff, and the prime minister had no comment.',
    'He left the No 10 shirt in a bag, and the prime minister had no comment.',
  ],
  [
    'a college that is ranked is no state',
    'Tennessee',
    'tennessee',
    'The visitors stayed in Tennessee for 3 days, and No. 3 Main Street was sold in Alabama.',
    'The visitors lost 24-20 to No. 8 Tennessee, and No. 3 Alabama beat Auburn.',
  ],
  [
    'seeds of colleges',
    'Kansas',
    'kansas',
    'Auburn and Duke are universities in America, and Kansas has a new governor.',
    'Auburn and Duke are No. 1 seeds, Purdue a No. 2, and Kansas meets Drake.',
  ],
  [
    'a dateline within a round-up',
    'DALLAS',
    'dallas',
    'Boston lost at Detroit in overtime. DALLAS (AP) - Two Bruins scored their first NHL goals, putting the Bruins ahead of the Dallas Stars.',
    'Boston lost at Detroit in overtime. DALLAS beat the Boston Bruins: two Bruins scored NHL goals, and the Dallas Stars lost the lead.',
  ],
  [
    'a part of a bracket',
    'the West',
    'western-world',
    'Auburn and Duke are universities in America, and Russia accuses the West of a plot.',
    'Auburn and Duke are No. 1 seeds, and Drake is a No. 7 in the West and plays Kansas.',
  ],
  [
    'a trade has a price',
    'Indianapolis',
    'indianapolis-colts',
    'The Dallas Cowboys traded a linebacker to the Jets. New York moved a cornerback to Indianapolis for two first-round picks.',
    'The Dallas Cowboys traded a linebacker to the Jets for a first-round pick. His family moved to Indianapolis for the schools.',
  ],
  [
    'a trade in two sentences is no region',
    'New England',
    'new-england',
    'Atlanta sent a judge to New England for a second trial. A pilot of the Jets could be next.',
    'Atlanta traded a receiver to New England for a second-round pick. A safety of the Jets could be next.',
  ],
];
