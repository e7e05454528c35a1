/**
 * Names of months in the languages of the news, as beginnings of words without diacritics. The longest beginning that fits decides,
 * so abbreviations and inflected forms ("сентября", "września", "Sept.") need no entries of their own.
 */
const NAMES: readonly string[] = [
  'jan ian ene gen sty oca led янв січ ιαν tammi يناير كانون',
  'feb fev lut sub uno фев лют φεβ helmi فبراير شباط',
  'mar mrt maer maar mart bre мар бер μαρ maalis مارس اذار',
  'apr abr avr nis kwi dub апр кві απρ huhti ابريل نيسان',
  'may mai mag mei maj maio mayis kve мая май тра μαι touko مايو ايار',
  'jun juin giu haz cze cervn июн чер ιουν kesa يونيو حزيران',
  'jul juil lug tem lip cervenc июл лип ιουλ heina يوليو تموز',
  'aug aou ago agu sie srp авг сер αυγ elo اغسطس اب',
  'sep set eyl wrz zar syys szept сен вер σεπ سبتمبر ايلول',
  'oct okt ott out eki paz rij loka окт жов οκτ اكتوبر تشرين',
  'nov nof kas lis marras ноя лис νοε نوفمبر',
  'dec dez dic des ara gru pro joulu дек гру δεκ ديسمبر',
];

const BY_START = new Map<string, number>(NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])));

/** Lower case without diacritics, for comparing. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/[أإآ]/g, 'ا');
}

/** Month 1-12 of a word, or undefined. */
export function monthOf(word: string): number | undefined {
  const name = plain(word);
  for (let length = Math.min(8, name.length); length >= 2; length--) {
    const month = BY_START.get(name.slice(0, length));
    if (month !== undefined && (length >= 3 || name.length === length)) return month;
  }
  return undefined;
}
