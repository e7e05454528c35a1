/**
 * Names of months in the languages of the news in Latin script, without diacritics. A hyphen stands for any ending; without one the
 * name is whole, as many words go on like a month ("Decker", "Octavia", "Marathon", "Maya").
 */
const LATIN: readonly string[] = [
  'janua- januw- janair- janaay- jannaay- jannew- jannar janar janv- janei- janner ianua- enero gennaio gener stycz- ocak leden ledna tammi-',
  'febr- febb- fevr- fever- luty lutego subat unor unora helmi-',
  'march marz maerz marzo marzec marca marco marec mars marso mart marta marti marts martie marcius maret mrt marzu maris martxo- maarso maart maalis- brezen brezna',
  'april- aprel- avril abril abriil abrell kwie- nisan duben dubna huhti-',
  'may mai mag mei maj maja majs maijs maio maig mayo mayis mayu maiat- maggio majus kvet- touko-',
  'june juni juin juny juna junho junio junie junij- junius giugn- hazir- czerw- cerven cervna kesak-',
  'july juli jula julho julio julie juliol julij- julius julai julay- juillet lugl- temm- lipiec lipca cervenec cervence heina-',
  'august augusta augusti augusts augustus auguszt- agost agosto agosti agusta agust agustus agustos aout sierp- srpen srpna elok-',
  'septem- septie- septim- septh- setye- setem- setie- settem- szept- sept eylul wrzes- zari syysk-',
  'octob- octu- oktob- oktub- oktya- oktab- okth- outub- ottob- ottub- ekim pazdz- rijen rijna lokak-',
  'novem- novie- novim- nof kasim listopad- marras-',
  'decem- dezem- dicie- dicem- desem- desim- aralik grudz- grudn- gruod- prosin- joulu-',
];

/** Beginnings of them in other scripts: the longest that fits decides, so inflected forms ("сентября") need no entries of their own. */
const OTHERS: readonly string[] = [
  'янв січ ιαν يناير كانون',
  'фев лют φεβ فبراير شباط',
  'мар бер μαρ مارس اذار',
  'апр кві απρ ابريل نيسان',
  'мая май тра μαι مايو ايار',
  'июн чер ιουν يونيو حزيران',
  'июл лип ιουλ يوليو تموز',
  'авг сер αυγ اغسطس اب',
  'сен вер σεπ سبتمبر ايلول',
  'окт жов οκτ اكتوبر تشرين',
  'ноя лис νοε نوفمبر',
  'дек гру δεκ ديسمبر',
];

const LATIN_FORMS = LATIN.map((names) => names.split(' '));
const BY_START = new Map<string, number>(OTHERS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])));

/** Lower case without diacritics, for comparing. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/[أإآ]/g, 'ا');
}

/** Month 1-12 of a word: a name, an abbreviation of three letters or more, or an inflected form; or undefined. */
export function monthOf(word: string): number | undefined {
  const name = plain(word);
  if (/^[a-z]/.test(name)) return latinMonth(name);
  for (let length = Math.min(8, name.length); length >= 2; length--) {
    const month = BY_START.get(name.slice(0, length));
    if (month !== undefined && (length >= 3 || name.length === length)) return month;
  }
  return undefined;
}

function latinMonth(name: string): number | undefined {
  const isNamed = (form: string) => (form.endsWith('-') ? name.startsWith(form.slice(0, -1)) : name === form);
  const whole = LATIN_FORMS.findIndex((forms) => forms.some(isNamed));
  const month = whole >= 0 || name.length < 3 ? whole : LATIN_FORMS.findIndex((forms) => forms.some((form) => form.startsWith(name)));
  return month < 0 ? undefined : month + 1;
}
