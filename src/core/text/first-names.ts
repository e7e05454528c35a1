/**
 * First names that the press spells in several ways: transliterations of one name, and one name in the languages of neighbours.
 * Any of a row stands for the others in the name of one and the same person.
 */
const ROWS = [
  'Sergei Sergey Sergej Serhiy Serhii Sergiy Sergii Siarhei',
  'Andrei Andrey Andrej Andriy Andrii Andrij',
  'Alexei Alexey Aleksei Aleksey Alexej Oleksiy Oleksii Olexiy',
  'Dmitry Dmitri Dmitriy Dmitrij Dmytro Dzmitry',
  'Alexander Aleksandr Alexandr Aleksander Oleksandr Oleksander Olexander Olexandr Aliaksandr',
  'Vladimir Volodymyr Wolodymyr Uladzimir Wladimir',
  'Viktor Victor Wiktor',
  'Nikolai Nikolay Nikolaj Mykola Mikalai',
  'Mikhail Mikhael Michail Mykhailo Mykhaylo',
  'Igor Ihor',
  'Oleg Oleh',
  'Yevgeny Evgeny Yevgeni Yevgeniy Evgeni Yevhen',
  'Kirill Kyrylo Kyrill',
  'Konstantin Kostyantyn',
  'Grigory Hryhoriy Hryhorii',
  'Pavel Pavlo Paul',
  'Pyotr Petr Petro Peter',
  'Yulia Yuliia Julia Juliya',
  'Svetlana Svitlana Sviatlana',
  'Elena Yelena Olena Helena',
  'Natalia Natalya Nataliya Natalja',
  'Mohammed Mohamed Muhammad Mohammad Muhammed Mahomed',
  'Ahmed Ahmad Ahmet',
  'Mahmoud Mahmud Mahmood',
  'Hussein Hussain Husain Husayn Hossein',
  'Yusuf Youssef Yousef Yousuf Yousaf Yusef',
  'Ibrahim Ebrahim',
  'Osama Usama',
  'Omar Umar Omer',
  'Abdul Abdel Abdal',
].map((row) => row.toLowerCase().split(' '));
const ROW_OF = new Map(ROWS.flatMap((row, i) => row.map((name) => [name, i] as const)));

/** What a name is heard as, however it is written: Yevgeniya and Evghenia, Viktor and Victor, Said and Saeed. */
export function soundOf(name: string): string {
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
