/**
 * Families of offices: what "Chancellor Merkel" and the role "Federal Chancellor" have in common. One bit a family, so that a title in
 * the text and the roles of a person are compared by one `&`.
 */
const PRESIDENT = 1 << 0;
export const PREMIER = 1 << 1;
export const CHANCELLOR = 1 << 2;
export const MINISTER = 1 << 3;
const OF_FOREIGN_AFFAIRS = 1 << 4;
const OF_DEFENCE = 1 << 5;
export const OFFICER = 1 << 6;
export const ROYAL = 1 << 7;
export const MEMBER = 1 << 8;
export const GOVERNOR = 1 << 9;
const SPOKESPERSON = 1 << 10;
export const HEAD = 1 << 11;
const ENVOY = 1 << 12;
export const JUDGE = 1 << 13;
export const CLERIC = 1 << 14;
const CANDIDATE = 1 << 15;
/** Titles that say "a person follows" and nothing of an office. */
export const HONORIFIC = 1 << 16;
/** Who may lead a government. */
export const HEAD_OF_GOVERNMENT = PRESIDENT | PREMIER | CHANCELLOR;

const FAMILIES: readonly [bit: number, words: string][] = [
  [PRESIDENT, 'president presidents presidential dp vp'],
  [PREMIER, 'premier premiers prime pm taoiseach'],
  [CHANCELLOR, 'chancellor'],
  [MINISTER, 'minister ministers secretary undersecretary under-secretary foreign-minister'],
  [OF_FOREIGN_AFFAIRS, 'foreign'],
  [OF_DEFENCE, 'defense defence war'],
  [
    OFFICER,
    'general gen lieutenant lt brigadier brig major maj colonel col commodore admiral adm marshal commander commander-in-chief chief-of-staff captain capt cmdr corporal sergeant commandant superintendent',
  ],
  [ROYAL, 'king kings queen prince princess emperor empress emir amir sultan crown duke duchess sheikh sheik shaikh monarch'],
  [
    MEMBER,
    'senator senators sen sens congressman congresswoman representative rep reps lawmaker councilman councilwoman councillor councilor alderman mp mps mla mlas msp msps mep meps deputy delegate speaker majority minority',
  ],
  [GOVERNOR, 'governor governors gov govs mayor mayors'],
  [SPOKESPERSON, 'spokesman spokeswoman spokesperson'],
  [
    HEAD,
    'chairman chairwoman chair chairperson head director chief ceo cfo coo cto cio leader founder boss commissioner secretary-general coordinator administrator dictator ruler',
  ],
  [ENVOY, 'ambassador envoy adviser advisor rapporteur negotiator'],
  [JUDGE, 'judge judges justice justices prosecutor attorney'],
  [CLERIC, 'pope patriarch ayatollah cardinal archbishop bishop imam mullah cleric rabbi metropolitan dalai'],
  [CANDIDATE, 'candidate nominee'],
];
/** What newspapers put before the names of men, and of women. */
export const MISTERS = 'mr sir lord monsieur herr señor senor signor'.split(' ');
export const MADAMS = 'mrs ms miss dame lady madam madame mme frau señora senora signora'.split(' ');
const HONORIFICS = [
  ...MISTERS,
  ...MADAMS,
  ...'rev reverend dr prof professor comrade cde datuk dato seri tun brother uncle aunt coach actor actress singer author journalist lawyer activist dissident oligarch billionaire analyst historian economist'.split(
    ' ',
  ),
];

const BITS = new Map<string, number>();
for (const [bit, words] of FAMILIES) for (const word of words.split(' ')) BITS.set(word, bit);
for (const word of HONORIFICS) BITS.set(word, HONORIFIC);
/** Words that may stand between a title and a name or before a title, and carry nothing. */
const FILLERS = new Set(
  'former ex vice under deputy assistant acting interim first second then outgoing incoming late senior chief state federal supreme staff army navy national security interior finance economy of the party opposition military rebel separatist'.split(
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
