import { BY_SHORT } from '../../dictionary/layout.ts';
import { COUNTRY, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import { type Facts, PLACED } from '../../facts/read.ts';
import type { Add, Case } from '../context/case.ts';
import type { Context } from '../context/context.ts';
import { isLongAcronym } from '../names/acronyms.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { isAllCaps, owns } from '../reading/token.ts';
import { ADHERENTS, HEADS, HEADS_OF_BODIES } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isCitys } from './clubs.ts';

const OF = new Set(['of', 'for', 'de', 'des', 'du', 'del']);
const WORLDWIDE = new Set(['international', 'world', 'united']);
/** What every country can have. */
const ANYBODYS = new Set('border borders territories territory frontier'.split(' '));

const isAcronym = (reading: Reading, { from, to }: Mention): boolean => to - from === 1 && isAllCaps(reading, from);

/** Country and relations: does anything else of its world stand in the article? */
export function judgeWorld(item: Case, e: number, kind: number, prominence: number, candidate: Candidate, add: Add): void {
  const { facts, context, mention, reading, placeBefore } = item;
  const { by, ambiguous } = candidate;
  const direct = facts.homeOf(e);
  const above = direct >= 0 && facts.kindOf(direct) !== PLACE ? facts.homeOf(direct) : -1;
  const home = above >= 0 ? above : direct;
  const often = home >= 0 ? (context.homes.get(home) ?? 0) : (context.homes.get(e) ?? 0);
  const short = by === BY_SHORT;
  // What `gatherContext` counted of this very entity.
  const counted = !short && !ambiguous && mention.candidates.length === 1 && !(facts.flagsOf(e) & PLACED);
  const own = context.named.has(e) && counted ? 1 : 0;
  if (home >= 0 && often > own) add('its country is in the article', POINTS.home + (often > 3 ? POINTS.homeOften : 0));
  // Romney where America leads, Maine: nobody and nothing else is called so, or only others who declare it (Liz Cheney).
  const sole =
    mention.candidates.every((c) => c.entity === e || (kind === PERSON && c.ambiguous && !context.named.has(c.entity))) &&
    home >= 0 &&
    home === context.leading &&
    !(facts.flagsOf(e) & PLACED);
  if (sole && kind === PERSON && short && !ambiguous && often >= OFTEN) add('its country leads the article', POINTS.homeLeadsPerson);
  else if (sole && !short && kind !== PERSON && (kind === PLACE || !ambiguous)) add('its country leads the article', POINTS.homeLeadsName);
  const neighbours = relatedIn(facts, context, mention, e, home);
  // "Labour Party": the whole name, but it says only what the body is.
  const last = wordAt(reading, mention.to - 1);
  const generic = !short && ambiguous && (HEADS.has(last) || ADHERENTS.has(last) || last === 'commons');
  const sharedName = generic && mention.candidates.length > 1;
  if (
    kind === ORGANISATION &&
    (short || generic || (ambiguous && mention.candidates.length > 1 && mention.to - mention.from > 1)) &&
    home >= 0 &&
    context.leading >= 0 &&
    facts.typeOf(home) === COUNTRY &&
    !isCitys(item, candidate)
  ) {
    if (home === context.leading) {
      const shared = mention.candidates.some((c) => c.entity !== e && facts.homeOf(c.entity) === home);
      const others = placeBefore >= 0 && placeBefore !== home;
      // "The Journal of the Acoustical Society" is another.
      const goesOn = OF.has(wordAt(reading, mention.to));
      const alone = mention.to - mention.from > 1 ? POINTS.shortBodyAlone : isPublicBody(item) ? POINTS.shortWordAlone : POINTS.shortBody;
      const body = short && !others && !goesOn ? (shared ? POINTS.shortBody : alone) : 0;
      add('its country leads the article', POINTS.homeLeads + body);
    } else if (
      prominence === 5 &&
      often >= 5 &&
      often * 2 >= (context.homes.get(context.leading) ?? 0) &&
      !mention.candidates.some((c) => facts.homeOf(c.entity) === context.leading)
    )
      add('its country almost leads the article', POINTS.homeAlmostLeads);
    else if (ambiguous && !(context.sport && short) && (generic || isLeaders(item, e) || (short && !neighbours)))
      add('another country leads the article', short ? POINTS.otherLeads : POINTS.otherLeadsName);
  }
  // "Democrats", of an article that names no other country.
  if (
    kind === ORGANISATION &&
    short &&
    prominence === 5 &&
    context.leading < 0 &&
    context.homes.size === 1 &&
    context.homes.has(home) &&
    isNations(reading, mention)
  )
    add('no other country is in the article', POINTS.homeAlmostLeads);
  // The Security Council of an article on the United Nations.
  if (short && prominence === 5 && often > own && direct >= 0 && facts.kindOf(direct) === ORGANISATION)
    add('its body is in the article', POINTS.homeAlmostLeads);
  const town = kind === PLACE && (facts.flagsOf(e) & PLACED) !== 0 && mention.to - mention.from > 1;
  if (town && home >= 0 && often <= own && context.leading >= 0 && context.leading !== home) add('another country leads the article', POINTS.otherLeadsTown);
  if (neighbours) add(`${neighbours} related in the article`, POINTS.neighbour * Math.min(3, neighbours));
  // "The occupied territories", "the southern border", of nobody who is related to those.
  else if (home < 0 && kind === PLACE && ambiguous && context.leading >= 0 && ANYBODYS.has(wordAt(reading, mention.to - 1)))
    add('nothing of its world in the article', POINTS.unrelatedTitle);
  else if (
    home >= 0 &&
    often <= own &&
    (sharedName || prominence < (kind === PERSON && !short && mention.to - mention.from > 1 ? 4 : 5)) &&
    (kind === PERSON || sharedName || (prominence < 4 && !(kind === TERM && !ambiguous))) &&
    !(!ambiguous && isLongAcronym(reading, mention))
  )
    add('nothing of its world in the article', unrelated(kind, mention, ambiguous, short || (facts.flagsOf(e) & PLACED) !== 0 || isAcronym(reading, mention)));
}

/** "Democrats", "Congress"; but houses and senates are of states, too, and times of all kinds. */
const isNations = (reading: Reading, { from, to }: Mention): boolean =>
  ADHERENTS.has(wordAt(reading, to - 1)) || wordAt(reading, from) === 'congress' || wordAt(reading, from) === 'democratic';
const isTheCountrys = (reading: Reading, { from }: Mention): boolean => COUNTRYS.has(wordAt(reading, from - 1)) && owns(reading, from - 1);
const COUNTRYS = new Set(['country', 'nation']);

/** "Congress", "the DNA" of Romania: "Labor" of Australia: one word that only a body bears; "Angels" and "United" are words besides. */
const isPublicBody = ({ reading, mention, beside }: Case): boolean => {
  const word = wordAt(reading, mention.from);
  // "Labor is short on farms."
  const party = ADHERENTS.has(word) && (!beside.opens || owns(reading, mention.to - 1));
  return party || HEADS_OF_BODIES.has(word) || word === 'commons' || word === 'coalition' || isAcronym(reading, mention);
};

/** The House of Commons of an article on Canada: the country that leads has a body of the name. */
const isLeaders = ({ facts, mention, context }: Case, e: number): boolean =>
  mention.to - mention.from > 1 &&
  mention.candidates.some((c) => c.entity !== e && facts.kindOf(c.entity) === ORGANISATION && facts.homeOf(c.entity) === context.leading);

/** How often a country must be named to be what an article is about. */
const OFTEN = 3;

/** How many entities related to `e` the article names, its country and other readings of the mention left out. */
function relatedIn(facts: Facts, context: Context, mention: Mention, e: number, home: number): number {
  let related = 0;
  const meet = (other: number) => {
    if (other !== home && context.named.has(other) && !mention.candidates.some((c) => c.entity === other)) related++;
  };
  for (const other of facts.neighboursOf(e)) meet(other);
  meet(facts.insideOf(e));
  if (facts.kindOf(e) === PLACE) for (const other of context.named.keys()) if (facts.insideOf(other) === e) meet(other);
  return related;
}

/**
 * How much it tells against an entity that nothing of its world stands in the article.
 * @param weak a short form, an acronym or a generated name
 */
function unrelated(kind: number, { candidates, from, to }: Mention, ambiguous: boolean, weak: boolean): number {
  if (kind === PERSON) return POINTS.unrelated;
  if (ambiguous && to - from > 1) return POINTS.unrelatedTitle;
  if (ambiguous || weak || candidates.length > 1) return POINTS.unrelated;
  return kind === ORGANISATION ? POINTS.unrelatedBody : POINTS.unrelatedPlace;
}

/** Parties, ministries and courts bear the same names in many countries and states; a place right before the name, or after "of", tells whose it is. */
export function judgeNation({ facts, context, placeBefore, placeAfter, officerFrom, owners, reading, mention }: Case, e: number, add: Add): void {
  const direct = facts.homeOf(e);
  // "The Zimbabwean International Olympic Committee President".
  if (direct < 0 || (mention.to - mention.from > 2 && WORLDWIDE.has(wordAt(reading, mention.from)))) return;
  const above = facts.kindOf(direct) === PLACE ? -1 : facts.homeOf(direct);
  const home = above >= 0 ? above : direct;
  if (officerFrom >= 0 && facts.typeOf(home) === COUNTRY)
    add(
      officerFrom === home ? 'an officer from its country follows' : 'an officer from another country follows',
      officerFrom === home ? POINTS.nationOwn : POINTS.nationOther,
    );
  // "The Bangladeshi government, through its Foreign Ministry".
  if (owners.length && !owners.includes(home)) add('of another country of the sentence', POINTS.nationOther);
  // "The country's Supreme Court", of the country that the article is about.
  if (context.leading >= 0 && home !== context.leading && isTheCountrys(reading, mention)) add('of the country that leads the article', POINTS.nationOther);
  if (placeAfter >= 0 && placeAfter !== home && facts.typeOf(placeAfter) === COUNTRY && wordAt(reading, mention.to) === 'of')
    add('another country stands behind it', POINTS.nationOther);
  else if (placeAfter === home || (placeAfter >= 0 && facts.homeOf(placeAfter) === home && facts.standsForOf(placeAfter) >= 0))
    add('its country stands behind it', POINTS.nationOwn);
  if (placeBefore < 0) return;
  if (home === placeBefore) add('its country stands before it', POINTS.nationOwn);
  else if (facts.typeOf(placeBefore) === COUNTRY) add('another country stands before it', POINTS.nationOther);
  // "California Senate"; but "a Virginia Democrat" is a Democrat, and the Texas National Guard a part of the nation's.
  else if (!ADHERENTS.has(wordAt(reading, mention.to - 1)) && !(facts.homeOf(placeBefore) === home && wordAt(reading, mention.to - 1) === 'guard'))
    add('another place stands before it', POINTS.nationOther);
}
