const YEAR = '((?:19|20)\\d{2})(?![\\d\\p{L}])';
/** Words that stand before years and hardly ever before counts, and those that stand before both. */
const FIRM = 'in|since|seit|im jahr|early|late|mid';
const LOOSE = 'from|until|till|by|before|after|bis|ab|vor|nach';

/** The other end: "from 1999 to 2003", "vor 1914-18". */
const RANGE = '(?:(?: (?:to|and|until|bis|und) |[-–])\\d{2,4})';
const STOP = '(?:[;!?()"”»…—]|[.,:](?!\\d)|[-–\'’](?![\\d\\p{L}]))';
const SMALL_WORD = [
  'and|but|to|until|till|as|at|by|for|from|in|into|on|onwards?|under|with|when|where|while|after|before|because|that|which|who|the|an?|this|there',
  'it|he|she|they|we|his|her|its|their|is|was|were|are|had|has|have|would|will|could|did|also|already|still',
  'und|aber|als|auf|aus|bei|durch|für|im|mit|nach|seit|unter|von|vor|wegen|zum?|zur|der|die|das|dem|den|des|eine?|er|sie|es|wir|sich|ist|war|waren',
  'hat|hatten?|wurden?|wird|werden|nicht|noch|auch|schon|wieder',
].join('|');
/** What follows a year. After a count stands what is counted: "held by 2000 troops", "after 2000 long days", "vor 2000 Jahren". */
const AFTER_YEAR = `(?=${RANGE}?\\s*(?:$|\\n|${STOP}|(?<=\\s)(?:${SMALL_WORD})(?!\\p{L})(?! \\d)))`;

/** A year without month and day, in its first group: only where the words around it say that it is one. */
export const LONE_YEARS: readonly RegExp[] = [new RegExp(`(?<=\\b(?:${FIRM}) )${YEAR}`, 'giu'), new RegExp(`(?<=\\b(?:${LOOSE}) )${YEAR}${AFTER_YEAR}`, 'giu')];
