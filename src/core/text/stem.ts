/** Forms that no rule below brings home, by the word they belong to. */
const IRREGULAR: Readonly<Record<string, string>> = {
  agree: 'agreement agreements',
  annex: 'annexation',
  assassinate: 'assassination',
  begin: 'began begun',
  blow: 'blew blown',
  break: 'broke broken',
  convict: 'conviction convictions',
  die: 'died dying',
  drive: 'drove driven',
  elect: 'election elections',
  explode: 'explosion explosions',
  fall: 'fell fallen',
  fight: 'fought',
  flee: 'fled',
  hold: 'held',
  impeach: 'impeachment',
  invade: 'invasion',
  kill: 'killing killings',
  leave: 'left leaving',
  meet: 'met meeting meetings',
  occupy: 'occupation',
  oust: 'ouster',
  overthrow: 'overthrew overthrown',
  resign: 'resignation',
  retake: 'retook retaken',
  rise: 'rose risen',
  seize: 'seizure',
  shoot: 'shot shooting shootings',
  sink: 'sank sunk sinking',
  steal: 'stole stolen',
  succeed: 'succeeded succeeding',
  strike: 'struck',
  take: 'took taken',
  win: 'won',
  withdraw: 'withdrew withdrawn withdrawal',
};
const HOME = new Map(Object.entries(IRREGULAR).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)));

/** A rough stem: what a word's inflections share. Both triggers and text go through it, so only agreement between them matters. */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    found = cut(word);
    stems.set(word, found);
  }
  return found;
}

/** Stems of words met before: a text repeats its words, and so do texts. A reader's day holds fewer different words than this. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function cut(word: string): string {
  let s = word.replace(/['’]s?$/, '');
  s = HOME.get(s) ?? s;
  if (s.length > 5) s = s.replace(/(?:ations?|ition)$/, 'at');
  if (s.length > 4) s = s.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|e)$/, '');
  else if (s.length > 3) s = s.replace(/(?:s|e)$/, '');
  return s.replace(/(.)\1$/, '$1');
}

/** The stems of a phrase's words: triggers of events are packed as these, and the stop of "Jan." is no part of a token. */
export const stemsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => stem(word.replace(/^([^.]+)\.$/, '$1')));
