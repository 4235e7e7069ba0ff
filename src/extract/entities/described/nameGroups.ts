import type { KnownEntity } from '../../articleOptions.js';
import { isVerbal } from '../../grammar/phrases/clause.js';
import { afterBracketed } from '../../grammar/tokens/afterBracketed.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { Description } from '../description.js';
import type { NameMention, NameShape } from '../nameMention.js';
import { ofPlaces } from '../names/nameRun.js';
import { royals, suffixes } from '../names/namesOfRun.js';
import { besideName } from './besideName.js';
import { describe } from './describe.js';
import { isLocated } from './isLocated.js';
import { ownsNext } from './isModifier.js';
import { linkBefore } from './linkBefore.js';
import { sourceEnd } from './sourceEnd.js';
import { takenUpBy } from './takenUpBy.js';

/** The mentions of one form of a name, and what stands beside them. */
export interface NameGroup {
  readonly words: readonly string[];
  /** The name whose surname the first mention shares: Ana, of Ana and Jan Lund. */
  readonly shared: NameMention | undefined;
  readonly mentions: NameMention[];
  readonly descriptions: Description[];
  /** Of the first mention, or of a dateline. */
  shape: NameShape;
  /** What speaks for a person, above 0, or for a body, below 0. */
  person: number;
  /** Whom the caller knows by it. */
  readonly known?: KnownEntity | undefined;
  /** How often it stands where something is: in Porto. */
  located: number;
  /** Whether a verb follows it somewhere, as people have verbs more often than things. */
  acts: boolean;
  /** Whether a quotation has it as its source. */
  spoken: boolean;
  /** Above 0 for Mr, below 0 for Mrs. */
  readonly gender: number;
}

/** Lands and cities that are forenames as often. */
const forenames = /^(?:chad|georgia|jordan|milan|virginia)$/;

/** Groups names by their words, in the order of first mention. */
export function groupNames(
  names: readonly NameMention[],
  sources: ReadonlyMap<number, number>,
  words: NameWords,
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  // The groups of names listed up to here: Ana Ruiz, Jan Lund and Eva Berg
  let listed: NameGroup[] = [];
  let spokenTo = 0;
  for (const [index, mention] of names.entries()) {
    const { words: own, known } = mention;
    const shared = sharedSurname(mention, names[index + 1], words);
    const all = shared ? [...own, ...shared.words.slice(1)] : own;
    const last = all.at(-1) as string;
    const company = all.length > 1 && words.companies.has(last);
    const list = company || (all.length > 1 && suffixes.has(last)) ? all.slice(0, -1) : all;
    const gender = genderOfTitle(mention, words);
    // Mr Toste is not Mrs Toste
    // A word as it is where it can be, since a new key is slow to look up.
    const word = gender === 0 ? (list[0] as string) : `${list[0]} ${gender}`;
    const key = known ? `=${known.id}` : list.length > 1 ? list.join(' ') : word;
    let group = groups.get(key);
    if (!group) {
      const noble = (ofPlaces.has(list[0] as string) && list[1] === 'of') || royals.test(key);
      const person = noble ? 9 : words.forename(list[0] as string) === undefined ? 0 : 2;
      group = {
        words: list,
        shared,
        mentions: [],
        descriptions: [],
        shape: mention.shape,
        person,
        located: 0,
        acts: false,
        spoken: false,
        known,
        gender,
      };
      groups.set(key, group);
    }
    const { tokens } = mention;
    group.mentions.push(mention);
    if (mention.shape === 'place' || mention.shape === 'storm') group.shape = mention.shape;
    const located = isLocated(tokens, mention, words);
    if (located) group.located++;
    const voiced = group.person < 1 && list.length > 1 && /^spokes/.test(wordAt(tokens, mention.to));
    if (company) group.person -= 4;
    // Cyprus, the newest member; but not: Georgia, a nurse
    const land = mention.shape === 'place' && mention.title === mention.from && !forenames.test(key);
    const described = Math.min(land ? 0 : 3, describe(mention, located, words, group.descriptions));
    group.person += Math.max(-3, described) + besideName(sources, tokens, mention, located, words);
    const link = linkBefore(names[index - 1], mention);
    // Hurricanes Irma and Maria
    if (link && mention.shape === 'plain' && list.length === 1 && names[index - 1]?.shape === 'storm')
      group.shape = 'storm';
    if (link) listed.push(group);
    else listed = [group];
    const takenUp = takenUpBy(mention, words);
    if (takenUp < 0) group.person += takenUp;
    // An inn in Little Wickham has shut
    const acts = wordAt(tokens, mention.title - 1) !== 'in' && isActor(tokens, mention.to);
    if (acts || isBehindVerb(tokens, mention.title) || takenUp > 0)
      for (const one of link === 'and' ? listed : [group]) one.acts = true;
    const end = (tokens[mention.to - 1] as Token).end;
    // Two members, Ana Ruiz and Jan Lund, said; Healthcare products
    if (!link || end > spokenTo || flagsAt(tokens, mention.to) === 0 || ownsNext(tokens, mention.to))
      spokenTo = sourceEnd(sources, tokens, mention, words);
    group.spoken ||= spokenTo > 0 || takenUp < -2 || voiced;
  }
  return [...groups.values()];
}

/** What the title before a name tells: above 0 for Mr, below 0 for Mrs. */
const genderOfTitle = ({ tokens, title, from }: NameMention, { genders }: NameWords): number =>
  title < from ? (genders.get(wordAt(tokens, from - 1)) ?? 0) : 0;

/** The next name, where a forename shares its surname: [Ana] and Jan Lund. */
function sharedSurname(
  { words: own, tokens, to, shape }: NameMention,
  next: NameMention | undefined,
  words: NameWords,
): NameMention | undefined {
  const shares =
    own.length === 1 &&
    shape === 'plain' &&
    next?.tokens === tokens &&
    next.title === to + 1 &&
    wordAt(tokens, to) === 'and' &&
    next.words.length === 2 &&
    words.forename(own[0] as string) !== undefined;
  return shares ? next : undefined;
}

/** Whether a verb follows, other than one that may be a noun: left, too weighed in. */
function isActor(t: readonly Token[], to: number): boolean {
  const after = afterBracketed(t, to);
  const at = flagsAt(t, after) & is.ADVERB ? after + 1 : after;
  return isVerbal(t, at) && !(flagsAt(t, at) & is.PRESENT);
}

/** Verbs behind which somebody stands: opposite sat Ruiz, she asked Ruiz. */
const facing = /* @__PURE__ */ wordSet('asked asks interrupted knelt lived lives sat sits stands stood thanked waited');

/** What of a document is told with who made it: written by Ruiz. */
const makes = /^(?:written|signed|drafted|led|chaired)$/;

/** Whether such a verb or a document stands before the name: a report by Ruiz, written by Ruiz. */
const isBehindVerb = (t: readonly Token[], title: number): boolean => {
  const left = wordAt(t, title - 1);
  const made = (flagsAt(t, title - 2) & is.CARRIER) !== 0 || makes.test(wordAt(t, title - 2));
  return facing.has(left) || (left === 'by' && made);
};
