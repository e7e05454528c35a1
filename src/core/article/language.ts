/** The language of a text by its script and its commonest words, checked against what the page claims. */

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on he his by at from be this have are had not but they which said who will has been were their',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ses aux mais ont été cette elle',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta son también fue',
  it: 'di che e la il un a per è una in sono ho non del si le ma dei della con da più lo gli come al alla anche nel ha delle questo essere stato',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog worden door naar heeft hij ze wordt deze over',
  pt: 'de a que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também são pela',
  pl: 'i w na z do się nie że to jest o jak za po dla od przez ale są tym oraz który jego już tego tylko być przy która czy może lub ich',
  cs: 'a se v na je že s z do o i ve za pro k by jak ale jsou po který jako podle byl od které také už při která jeho není',
  sk: 'a sa v na je že s z do o aj vo za pre k by ako ale sú po ktorý podľa bol od ktoré tiež už pri ktorá jeho nie',
  sv: 'och i att det som en på är av för med den till har de inte om ett men var jag från vid så kan när han också efter nu',
  da: 'og i at det er en til af på som med for den de ikke der har om et men var fra ved så kan når han også efter nu jeg sig blev',
  no: 'og i det er på som en til av for at med den de ikke har om et men var fra ved så kan når han også etter nå jeg seg ble',
  is: 'og í að á er sem um til við en það var með fyrir ekki af þá eru hefur hann frá því hún verið',
  fi: 'ja on ei että se oli joka myös mutta ovat kun hän sen mukaan kuin vuoden ole jo niin tai',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne ise ancak var her o ya olduğu',
  ro: 'de și în a la cu pe nu o că un din este pentru care mai au se ce sunt prin dar fost',
  hu: 'a az és hogy nem is egy ez meg de van csak már ki mint volt el még vagy azt szerint után',
  id: 'yang dan di ini dengan untuk dari dalam itu tidak pada akan juga ke karena bisa ada mereka oleh telah tersebut kata atau',
  vi: 'và của là có được cho không một các trong người với những đã khi này để từ ở cũng',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo alisema hilo kama hii yake',
  zu: 'ukuthi futhi kodwa ngoba uma kanye lo le',
  ru: 'и в не на что с по как это к из за у о для от он же но его то все так был было она они при году после также',
  uk: 'і в не на що з за у до як та це про від для його але який було також під час які року після',
  bg: 'на и да за в се от че с по са не е като до ще това при след който със или има',
  sr: 'и у је да на се за са од су о не који као што али из није',
};

const WORDS = new Map(Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/** The commonest words of a language, for making filler that still reads as that language; empty for unknown ones. */
export const stopWords = (lang: string): readonly string[] => [...(WORDS.get(lang) ?? [])];

/** Scripts that name a language by themselves, or nearly. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u3400-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

/** Languages that share a script or most words: statistics of a page cannot part them, its markup can. */
const KIN: readonly string[] = [
  'ar fa ur ps ckb',
  'no nb nn da',
  'cs sk',
  'sr hr bs mk bg',
  'id ms',
  'hi mr ne',
  'ru be uk',
  'es ca gl',
  'zh yue',
  'zu xh',
  'nl af',
];

/** Enough text for statistics; more only costs time. */
const SAMPLE = 6_000;

/** Primary language subtag by the text alone, or undefined for short or unknown text. */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  for (const [script, lang] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (lang === 'ja' ? 0.1 : 0.4)) return lang;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: string | undefined;
  let most = 0;
  for (const [lang, stop] of WORDS) {
    const count = words.reduce((sum, word) => sum + (stop.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [lang, count];
  }
  return most > words.length * 0.06 && most >= 4 ? best : undefined;
}

/**
 * BCP 47 tag of the article in lower case: what the page claims where the text does not speak against it, else what the text says.
 * `claims` are values of `lang`, `og:locale` and the like, most trusted first.
 */
export function articleLanguage(text: string, claims: readonly (string | undefined)[]): string | undefined {
  const tags = claims.map(tagOf).filter((tag): tag is string => tag !== undefined);
  const said = languageOfText(text);
  if (said === undefined) return tags[0];
  const same =
    tags.find((tag) => primary(tag) === said) ?? tags.find((tag) => KIN.some((kin) => kin.split(' ').includes(said) && kin.split(' ').includes(primary(tag))));
  return same ?? said;
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** The BCP 47 tag that a page's claim means, lower case: `en_US`, ` en-US, de` → `en-us`; undefined where it is none. */
export function tagOf(claim: string | undefined): string | undefined {
  const tag = claim
    ?.trim()
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(/[,;\s].*$/, '');
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/.test(tag) ? tag : undefined;
}
