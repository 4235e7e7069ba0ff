import { isNominal } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { NameGroup } from '../described/nameGroups.js';
import type { EntityDraft } from '../entityDraft.js';
import type { NameMention } from '../nameMention.js';
import { isSurnameToo } from '../names/isBodyHead.js';

/** What letters stand for that are no body: a cause, a sum, a machine. */
const things = /* @__PURE__ */ wordSet(`
  a&e ai cctv covid diy dna dvd est et faq foia gdp gmt gps hiv html id ipo ist it jpeg lgbt lgbtq lng mba mri nda ok pdf phd png ppe pr pst ptsd qr sms suv tnt tv ufo usb vat vip vp vr wi-fi wifi ww2 wwii`);

/** What names of firms and clubs end with that no surname is, where nothing else tells what speaks: Norrvik Mining, the Norrvik Tigers. */
const bodyEnds = /* @__PURE__ */ wordSet(`
  albion alert ambulance apparel appeal archive athletic audio automotive ballet battalion bears beer beers books
  broadband builders bulldogs bulls butchers cartel cement chemical chocolate choir cinema circle clinic
  clothing cloud coffee constabulary couriers creamery credit cricket cruises cycling dairy data defence defense
  dental designs devils digital distillery distribution drinks eagles education electrical electricity engineering equity fashion films finance
  financial fire fitness football footwear freight furniture gang giants golf growers hawks hockey holidays hq hydro
  inns inquiry investors jewellers kennels leisure lions loans lumber machinery mafia markets materials medical
  metals militia minerals mining mobile mortgages mutual nuclear nursery offshore oil online opera optical
  orchestra packaging panthers parcels parents pensions pirates pubs racing radio raiders rangers realty records
  recycling renewables rescue resorts retail rugby sailing savings scientific seafood sharks solar sports squadron stoppers
  summit supermarkets supply surgery swimming tankers taxis tenants terminals textiles tigers timber tobacco tours toys traders
  trading trains trams transit transport travel trucks vets volunteers warriors waste wealth wildlife winery
  wireless wolves`);
/** How more of them end: Norrvik Biotech, Norrvik Healthcare. */
const bodyEnding = /(?:[ao]tech|care|ware|ics|icals|ities|(?:st|p|ru)ments|tures|eries)$/;

/** Whether it stands for one of many things or opens a line before a colon: an ATM, LAHORE:; not: an FBI agent. */
const isOne = ({ tokens: t, title, to }: NameMention): boolean =>
  title > 0 ? /^an?$/.test(wordAt(t, title - 1)) && !(t[to] && isNominal(t[to] as Token)) : wordAt(t, to) === ':';

/** Whether a name is a place's and what its players are called. */
const isTeam = (list: readonly string[], { places, placeEnds, adjectives, forename }: NameWords): boolean => {
  const last = list.at(-1) as string;
  const several = list.length > 1 && /.{3}[^s']s$/.test(last) && !adjectives.has(last) && !placeEnds.has(last);
  return several && forename(list[0] as string) === undefined && places.has(list.slice(0, -1).join(' '));
};

/**
 * What a name names that is no part of a longer one; undefined where nothing tells.
 *
 * @param alone - What stands alone, with how much tells it of a person: 4 of Ruiz in “Mr Ruiz” or “Ruiz, 45,”
 */
export function kindOfName(
  { words: list, mentions, person, located, acts, spoken, shape }: NameGroup,
  alone: ReadonlyMap<string, number>,
  words: NameWords,
): EntityDraft['kind'] | undefined {
  const short = list.length === 1;
  const [first] = list as [string];
  const last = list.at(-1) as string;
  // Franco-German, X-rays
  if (
    short &&
    (things.has(first.replace(/-\d+$/, '')) ||
      /^[a-z]-[a-z]/.test(first) ||
      words.peoples.has(/-(.+)/.exec(first)?.[1] ?? ''))
  )
    return undefined;
  // Irma, of Hurricane Irma; not: Storm Lund said
  if (shape === 'storm') return spoken ? 'person' : undefined;
  // Photo: Ana Ruiz/AFP; not: a CNN/ORC poll
  if (words.forename(first) !== undefined && list.some((word) => /\w\/\w{2}/.test(word))) return undefined;
  // What stands beside one word tells more than the word.
  if (!short || person < 3) {
    // New Horizons, the charity, said
    const body = shape === 'place' ? person <= -2 && !words.places.has(list.join(' ')) : shape === 'programme';
    if (body && spoken) return 'organization';
    if (shape === 'place' || shape === 'programme') return shape;
    if (shape === 'acronym') return spoken || !mentions.every(isOne) ? 'organization' : undefined;
  }
  // A nurse, Ana School; the minister, Kaisa Chambers
  const called = person >= 3 && list.length === 2 && (isSurnameToo(last) || words.forename(first) !== undefined);
  // Glen Orrin Primary, KVAM-TV, the Porto Poll, the Hotel Grand Norrvik, USA Today
  if ((shape === 'body' && !called) || / poll$|primary$|-tv$|^(?:hotel|usa) /.test(list.join(' ')))
    return 'organization';
  // Ana Ruiz Boulevard
  if (
    !short &&
    /^(?:arena|avenue|belt|boulevard|county|islands?|mountain|peninsula|river|sea|stadium|strip)$/.test(last)
  )
    return spoken ? 'organization' : 'place';
  // The Arms Control Law, the Online Safety Bill
  if (list[2] && /^(?:law|bill)$/.test(last) && words.forename(first) === undefined) return 'programme';
  // The New Jersey Devils; not: California Democrats
  if (isTeam(list, words)) return 'organization';
  // Team Ruiz
  if (first === 'team' && !short) return 'organization';
  // A spokesman for Ana Ruiz, where Mr Ruiz is named, too
  if (person >= 2 || (!short && person >= -4 && (alone.get(last) ?? 0) >= 3)) return 'person';
  // Meta Platforms, World Athletics; Porto County said
  const headed =
    words.bodies.has(first) ||
    (first === 'world' && list[1] !== 'war') ||
    (spoken && /^(?:city|district|province|town)$/.test(last));
  if (!short && headed) return 'organization';
  // Northern Powergrid
  if (!short && words.adjectives.has(first)) return spoken ? 'organization' : undefined;
  // In El Fasher, which acts elsewhere
  if (located > 0 && !short) return 'place';
  // Statistics Norway, Sport England; Gareth England has a forename
  if (words.places.has(last)) return spoken || acts ? 'organization' : undefined;
  if (!short && person < 1) {
    const active = spoken || acts;
    if (active && (bodyEnds.has(last) || bodyEnding.test(last))) return 'organization';
    // Norrvik Zoo said; near Norrvik Park, which people are called, too; but not: the Porto School District
    const ends = words.placeEnds.has(last) || (!active && /^(?:farm|hill|lake|park|ridge)$/.test(last));
    if (ends && !(list[2] && last === 'district')) return spoken || person < -3 ? 'organization' : 'place';
  }
  // Budget Day, the Cold War
  if (
    !short &&
    /^(?:amendment|christmas|clause|day|depression|era|eve|prize|recession|revolution|room|side|wars?)$/.test(last)
  )
    return undefined;
  if (person <= -2) {
    if (short && !spoken && person > -4) return undefined;
    return located > 1 && !spoken ? 'place' : 'organization';
  }
  // Police, where the text has the Porto Police, too; Fla.
  if (short) return spoken && !words.organisations.has(first) && !/^.$|\d|\.$/.test(first) ? 'person' : undefined;
  const surname = [last, ...last.split('-')].some((word) => alone.has(word));
  // In VTM Nieuws
  const { tokens: t, from, to } = mentions[0] as NameMention;
  const lettered = from > 0 && /^\w{3}/.test(first) && flagsAt(t, from) & ~flagsAt(t, to - 1) & is.UPPERCASE;
  if (!lettered && list.length < 5 && (person >= 0 ? acts || spoken || surname : surname)) return 'person';
  return spoken ? 'organization' : undefined;
}
