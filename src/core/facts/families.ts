/**
 * Families of offices: what "Chancellor Merkel" and the role "Federal Chancellor" have in common. One bit a family, so that a title in
 * the text and the roles of a person are compared by one `&`.
 */
const FAMILIES: readonly [bit: number, words: string][] = [
  [1, 'president presidents presidential dp'],
  [2, 'premier premiers prime pm taoiseach'],
  [4, 'chancellor'],
  [8, 'minister ministers secretary undersecretary under-secretary foreign-minister'],
  [16, 'foreign'],
  [32, 'defense defence war'],
  [
    64,
    'general gen lieutenant lt brigadier brig major maj colonel col admiral adm marshal commander commander-in-chief chief-of-staff captain capt cmdr sergeant commandant superintendent',
  ],
  [128, 'king kings queen prince princess emperor empress emir amir sultan crown duke duchess sheikh sheik shaikh monarch'],
  [
    256,
    'senator senators sen sens congressman congresswoman representative rep reps lawmaker councilman councilwoman councillor councilor alderman mp mps mla mlas msp msps mep meps deputy delegate speaker majority minority',
  ],
  [512, 'governor governors gov govs mayor mayors'],
  [1024, 'spokesman spokeswoman spokesperson'],
  [
    2048,
    'chairman chairwoman chair chairperson head director chief ceo leader founder boss commissioner secretary-general coordinator administrator dictator ruler',
  ],
  [4096, 'ambassador envoy'],
  [8192, 'judge judges justice justices prosecutor attorney'],
  [16384, 'pope patriarch ayatollah cardinal archbishop bishop imam mullah cleric rabbi metropolitan dalai'],
  [32768, 'candidate nominee'],
];
/** Titles that say "a person follows" and nothing of an office. */
export const HONORIFIC = 65536;
/** What newspapers put before the names of men, and of women. */
export const MISTERS = 'mr sir lord monsieur herr señor senor signor'.split(' ');
export const MADAMS = 'mrs ms miss dame lady madam madame mme frau señora senora signora'.split(' ');
const HONORIFICS = [
  ...MISTERS,
  ...MADAMS,
  ...'rev reverend dr prof professor comrade datuk dato seri tun brother uncle aunt coach actor actress singer author journalist lawyer activist dissident oligarch billionaire analyst historian economist'.split(
    ' ',
  ),
];

const BITS = new Map<string, number>();
for (const [bit, words] of FAMILIES) for (const word of words.split(' ')) BITS.set(word, bit);
for (const word of HONORIFICS) BITS.set(word, HONORIFIC);
/** Words that may stand between a title and a name or before a title, and carry nothing. */
const FILLERS = new Set(
  'former ex vice deputy assistant acting interim first second then outgoing incoming late senior chief state federal supreme staff army navy national security interior finance economy of the party opposition military rebel separatist'.split(
    ' ',
  ),
);

/** Bits of a word before a name; 0 for none. @param word lower case, without full stop */
export const familyOf = (word: string): number => BITS.get(word) ?? 0;
export const isTitleFiller = (word: string): boolean => FILLERS.has(word);

/** Bits of a role as the dataset writes it: "Minister of Foreign Affairs". */
export function familiesOfRole(role: string): number {
  let bits = 0;
  for (const word of role.toLowerCase().split(/[^\p{L}]+/u)) bits |= BITS.get(word) ?? 0;
  return bits & (HONORIFIC - 1);
}
