/**
 * First names that the press spells in several ways. Any of a row stands for the others in the name of one and the same person; between
 * bars stand those of one language, which are so common that the dictionary holds them all (`variants.ts`).
 */
const ROWS = [
  'Sergei Sergey Sergej | Serhiy Serhii Sergiy Sergii | Siarhei',
  'Andrei Andrey Andrej | Andriy Andrii Andrij',
  'Alexei Alexey Aleksei Aleksey Alexej | Oleksiy Oleksii Olexiy',
  'Dmitry Dmitri Dmitriy Dmitrij | Dmytro | Dzmitry',
  'Yuri Yury Yuriy Yurii',
  'Oleksandr Oleksander Olexander Olexandr | Alexander | Aleksandr | Alexandr | Aleksander | Aliaksandr',
  'Volodymyr Wolodymyr | Vladimir | Wladimir | Uladzimir',
  'Vitali Vitaly Vitalii Vitaliy',
  'Valery Valerii Valeriy Valeri Valerij',
  'Yevgeny Evgeny Yevgeni Yevgeniy Evgeni | Yevhen',
  'Nikolai Nikolay Nikolaj | Mykola | Mikalai',
  'Nicolas | Nicholas | Nikolas | Nikolaos | Nicos | Nikos | Nico',
  'Anatoly Anatoli Anatolii Anatoliy',
  'Gennady Gennadi Gennadiy',
  'Arseniy Arsenii Arseny',
  'Mykhailo Mykhaylo | Mikhail | Mikhael | Michail',
  'Kyrylo Kirill Kyrill',
  'Viktor | Victor | Wiktor',
  'Igor | Ihor',
  'Oleg | Oleh',
  'Konstantin | Kostyantyn',
  'Grigory | Hryhoriy | Hryhorii',
  'Pavel | Pavlo | Paul',
  'Pyotr | Petr | Petro | Peter',
  'Yulia | Yuliia | Julia | Juliya',
  'Svetlana | Svitlana | Sviatlana',
  'Elena | Yelena | Olena | Helena',
  'Natalia | Natalya | Nataliya | Natalja',
  'Mohammed Mohamed Muhammad Mohammad Muhammed | Mahomed',
  'Ahmed Ahmad | Ahmet',
  'Mahmoud | Mahmud | Mahmood',
  'Hussein Hussain Husain | Husayn | Hossein',
  'Hassan Hasan',
  'Yusuf Youssef Yousef Yousuf | Yousaf | Yusef',
  'Abdullah Abdallah',
  'Ibrahim Ebrahim',
  'Khalid Khaled',
  'Osama | Usama',
  'Omar Umar | Omer',
  'Mustafa Mostafa',
  'Abdul Abdel Abdal',
  'Qasem | Qassem | Kassem | Qasim | Qassim | Ghasem',
  'Yahya | Yehia | Yahia | Yehya',
  'Rashid | Rachid | Rached | Rasheed',
  'Walid | Waleed',
  'Iyad | Ayad | Ayyad | Eyad',
  'Faisal | Faysal | Feisal',
  'Nasser | Naser | Nasir',
  'Tariq | Tarek | Tareq',
  'Suleiman | Sulaiman | Soleiman | Suleyman',
  'Mehdi | Mahdi',
  'Said | Saeed | Saied',
  'Ismail | Ismael | Esmail',
].map((row) => row.split(' | ').map((language) => language.split(' ')));
const ROW_OF = new Map(ROWS.flatMap((row, i) => row.flat().map((name) => [name.toLowerCase(), i] as const)));
const SPELLINGS = new Map(ROWS.flat().flatMap((language) => language.map((name) => [name, language] as const)));

/** How one language spells a first name, itself among them; undefined where it has one way only. @param name with its capital */
export const spellingsOf = (name: string): readonly string[] | undefined => SPELLINGS.get(name);

/** What a name is heard as, however it is written: Yevgeniya and Evghenia, Viktor and Victor, Said and Saeed. */
export function soundOf(name: string): string {
  const known = SOUNDS.get(name);
  if (known !== undefined) return known;
  if (SOUNDS.size >= SOUNDS_KEPT) SOUNDS.clear();
  const sound = hear(name);
  SOUNDS.set(name, sound);
  return sound;
}
/** One article asks for the same names again and again. */
const SOUNDS = new Map<string, string>();
const SOUNDS_KEPT = 5000;

function hear(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/([gk])h/g, '$1')
    .replace(/ee/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/ae|ei/g, 'ai')
    .replace(/(.)\1+/g, '$1')
    .replace(/^ie/, 'e')
    .replace(/(?<=.)h$/, '');
}

/** Shorter names differ by a vowel as often as not: Dan and Dean. */
const LONG = 5;

/** Whether two first names are one, written in two ways. */
export function isSameFirstName(a: string, b: string): boolean {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return x !== '';
  const row = ROW_OF.get(a.toLowerCase());
  if (row !== undefined && row === ROW_OF.get(b.toLowerCase())) return true;
  return Math.min(x.length, y.length) >= LONG && x[0] === y[0] && x.at(-1) === y.at(-1) && isVowelApart(x, y);
}

/** "Khaled" and "Khalid", "Aidarus" and "Aidaros": one vowel more, less or another. */
function isVowelApart(a: string, b: string): boolean {
  let from = 0;
  while (a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const vowel = (name: string) => /^[aeiou]?$/.test(name.slice(from, name.length - end));
  return vowel(a) && vowel(b);
}
