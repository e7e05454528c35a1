const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet',
  meeting: 'meet',
  meetings: 'meet',
  shot: 'shoot',
  shooting: 'shoot',
  fell: 'fall',
  fallen: 'fall',
  fought: 'fight',
  seized: 'seiz',
  seizure: 'seiz',
  took: 'take',
  taken: 'take',
  began: 'begin',
  begun: 'begin',
  won: 'win',
  sank: 'sink',
  sunk: 'sink',
  sinking: 'sink',
  left: 'leave',
  leaving: 'leave',
  struck: 'strike',
  killing: 'kill',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  withdrawal: 'withdraw',
  broke: 'break',
  broken: 'break',
  stolen: 'steal',
  split: 'split',
  resignation: 'resign',
  invasion: 'invad',
  assassination: 'assassinat',
  explosion: 'explod',
  collapse: 'collaps',
  election: 'elect',
  impeachment: 'impeach',
  ouster: 'oust',
  poison: 'poison',
  elected: 'elect',
  elections: 'elect',
  offensive: 'offensive',
  wars: 'war',
  annexation: 'annex',
  occupation: 'occupi',
  attacks: 'attack',
  signing: 'sign',
  died: 'die',
  death: 'death',
  deaths: 'death',
  agreement: 'agre',
  agreements: 'agre',
  treaties: 'treaty',
  coups: 'coup',
  parties: 'party',
};

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
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known) return known;
  let s = word.replace(/['’]s?$/, '');
  if (s.length > 5) s = s.replace(/(?:ations?|ition)$/, 'at');
  if (s.length > 4) s = s.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|e)$/, '');
  else if (s.length > 3) s = s.replace(/(?:s|e)$/, '');
  return s.replace(/(.)\1$/, '$1');
}

/** The stems of a phrase's words: triggers of events are packed as these. */
export const stemsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .map(stem);
