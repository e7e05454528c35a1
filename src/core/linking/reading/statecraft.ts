import { follows, type Reading, wordAt } from './reading.ts';
import { AUXILIARIES, wordSet } from './words.ts';

/** What governments give, or keep, when they were asked. */
export const REPLIES = wordSet('answer reply reaction consent assent approval blessing retort rebuttal orders');

/** "Turned to Moscow for help", "under pressure from Washington", "on orders from Tehran": whether tokens `[from, to)` are asked or dictate behind a preposition. */
export function isAppealedTo(reading: Reading, from: number, to: number): boolean {
  if (!follows(reading, from) || !follows(reading, from - 1)) return false;
  const before = wordAt(reading, from - 1);
  if (before === 'from') return DICTATES.has(wordAt(reading, from - 2)) && !isOfPeople(reading, to);
  if (before !== 'to' || !TURNS.has(wordAt(reading, from - 2)) || wordAt(reading, to) !== 'for' || !follows(reading, to)) return false;
  for (let i = to + 1; i <= to + 1 + BETWEEN && follows(reading, i); i++) if (AID.has(wordAt(reading, i))) return true;
  return false;
}
const DICTATES = wordSet(
  'confidence criticism condemnation threats warnings demands pressure orders instructions approval objections assurances guarantees permission interference meddling backlash',
);
const TURNS = wordSet('turned turn turns turning looked look looks looking appealed appeal appeals appealing');
const AID = wordSet(
  'help aid assistance support backing protection loans loan credit money cash arms weapons ammunition troops guns oil gas guidance security investment mediation',
);
/** Words before what is asked for: "for military and financial help". */
const BETWEEN = 2;
/** "Pressure from London commuters". */
const isOfPeople = (reading: Reading, to: number): boolean =>
  follows(reading, to) && /[^s]s$/.test(wordAt(reading, to)) && !AUXILIARIES.has(wordAt(reading, to));

/** Whether a capital does at token `to` what only states do: "gave him no answer", "raised the tax", "is waging", "the case which Dublin is fighting". */
export function doesAsState(reading: Reading, from: number, to: number): boolean {
  const verb = wordAt(reading, to);
  if (GIVES.has(verb)) return givesReply(reading, to);
  if (TAXES.has(verb)) return hasTax(reading, to);
  let at = to;
  while (at < to + AUXILIARY && AUXILIARIES.has(wordAt(reading, at)) && follows(reading, at)) at++;
  if (at === to) return isBuiltOn(reading, from, verb, ENACTED);
  const doing = wordAt(reading, at);
  if (doing === 'pay') return hasPrice(reading, at + 1);
  return follows(reading, at) && (doing === 'waging' || (doing === 'no' && MINDS.has(wordAt(reading, at + 1))) || isBuiltOn(reading, from, doing, FOUGHT));
}
/** "Seoul has no intention". */
const MINDS = wordSet('intention intentions plan plans interest illusions desire appetite');

/** "Seoul will pay dearly", "must pay a heavy price". */
const hasPrice = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === 'dearly' || [at + 1, at + 2].some((i) => wordAt(reading, i) === 'price' && follows(reading, i));
const GIVES = wordSet('gave gives give');
const TAXES = wordSet(
  'raised raises raise cut cuts lowered lowers scrapped scraps abolished abolishes introduced introduces doubled doubles slashed slashes levied levies',
);
const FOUGHT = wordSet('fighting contesting challenging defending appealing fought contested challenged defended appealed');
const ENACTED = wordSet('passed enacted adopted repealed fought contested defended challenged appealed');
const AUXILIARY = 2;

/** "Gave no answer", "gave him no reply"; "gave no performance" may be a town's stage. */
function givesReply(reading: Reading, verb: number): boolean {
  const no = THEM.has(wordAt(reading, verb + 1)) ? verb + 2 : verb + 1;
  return follows(reading, no + 1) && WHOSE.has(wordAt(reading, no)) && ANSWERS.has(wordAt(reading, no + 1));
}
const THEM = wordSet('him her them it us me');
const WHOSE = wordSet('no its an any');
const ANSWERS = wordSet(
  'answer reply response reason explanation guarantee guarantees assurance assurances consent assent approval blessing permission undertaking backing',
);

/** "Raised the tax on diesel", "cut taxes": no "raised its tourist tax", which is a town's. */
function hasTax(reading: Reading, verb: number): boolean {
  for (let i = verb + 1; i <= verb + OBJECT && follows(reading, i); i++) {
    const word = wordAt(reading, i);
    if (OF_TOWNS.has(word)) return false;
    if (DUES.has(word)) return !OF_TOWNS.has(wordAt(reading, i + 2));
  }
  return false;
}
const OBJECT = 4;
const DUES = wordSet('tax taxes tariff tariffs duty duties excise vat conscription');
const OF_TOWNS = wordSet('council tourist tourism visitor visitors city local municipal hotel hotels property parking congestion overnight homes dog stays');

/** "The case which Dublin is fighting", "the law Budapest passed": a thing of the courts or the statute book leads to the capital. */
function isBuiltOn(reading: Reading, from: number, verb: string, verbs: ReadonlySet<string>): boolean {
  if (!verbs.has(verb) || !follows(reading, from)) return false;
  const which = wordAt(reading, from - 1);
  return ON_PAPER.has(which === 'which' || which === 'that' ? wordAt(reading, from - 2) : which);
}
const ON_PAPER = wordSet('case lawsuit ruling verdict fine claim law laws bill act treaty legislation amendment directive tariffs sanctions');
