import { isVerbal } from '../../grammar/phrases/clause.js';
import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { owners } from '../../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { only } from '../../grammar/tokens/only.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Line } from '../../line.js';
import type { Range, Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { headOf } from '../words/headOf.js';
import { areHuman, isHuman } from '../words/isHuman.js';
import { joining } from '../words/joining.js';
import { descriptionEnd, indexAfter, opensDescription } from './descriptionEnd.js';
import { groupStart } from './groupStart.js';
import type { LineName } from './lineNames.js';

/** What references are looked for by, the same for every sentence of a text. */
export interface ReferenceSearch {
  /** The names, by their first tokens. */
  readonly names: ReadonlyMap<Token, LineName>;
  /** Ends of the sources of quotations, by their starts. */
  readonly sources: ReadonlyMap<number, number>;
  /** 1 for the offsets that a name or a source starts at: most words open neither. */
  readonly opened: Uint8Array;
  /** Words said of somebody named. */
  readonly described: ReadonlySet<string>;
  readonly words: NameWords;
}

/** Takes a reference that was found; it is inside a longer one, or of several people, or neither. */
export type AddReference = (
  tokens: Range,
  form: Reference['form'],
  drafts?: readonly EntityDraft[],
  inner?: boolean,
  group?: boolean,
) => void;

const personal = /* @__PURE__ */ wordSet(`
  he she him her his hers himself herself they them their it its both
  he's she's it's they're they've he'd she'd it'd they'd he'll she'll it'll they'll`);
/** Words of other classes refer to nobody, but for names. */
const referring = is.PRONOUN | is.OBJECT_PRONOUN | is.DETERMINER | is.ROLE;

const isNoun = ({ flags, word }: Token): boolean =>
  (flags & (is.CAPITAL | is.ROLE)) !== 0 || (flags === 0 && !word.endsWith('ed'));

/** Whether "both" is two people by itself: while [both] said; but not: both parties, both Ruiz and Lund, in both. */
const isPair = (t: readonly Token[], at: number, from: number): boolean =>
  isVerbal(t, flagsAt(t, at + 1) & is.ADVERB ? at + 2 : at + 1) &&
  (at === from || (flagsAt(t, at - 1) & (is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR)) !== 0);

/** Reads the names, pronouns and descriptions of a sentence. */
export function readReferences(
  { tokens: t, around }: Line,
  { from, to }: Range,
  { names, sources, opened, described, words }: ReferenceSearch,
  add: AddReference,
): void {
  const quoted = around !== undefined;
  // What opens a sentence and is somebody's
  const addOwned = (tells: (phrase: Range) => boolean): void => {
    const whole = { from, to: nounPhraseAfter(t, from, to) };
    // Her father hates it
    const shorter = wordAt(t, whole.to - 1).endsWith('s') ? [{ from, to: whole.to - 1 }] : [];
    const phrase = [whole, ...shorter].find(tells);
    if (phrase && !names.has(t[phrase.to - 1] as Token)) add(phrase, 'description');
  };
  // The end of the last description or name
  let taken = 0;
  for (let i = from; i < to; i++) {
    const token = t[i] as Token;
    const known = opened[token.start] === 1;
    if (!(known || token.flags & referring)) continue;
    const name = known ? names.get(token) : undefined;
    const end = known ? sources.get(token.start) : undefined;
    const speaks = end !== undefined;
    const opens = i === from && !quoted && !speaks;
    if (!name && personal.has(token.word)) {
      // The pilot himself
      if (token.word.length > 6 && i > from && isNoun(t[i - 1] as Token)) continue;
      if (
        token.word === 'both' &&
        !(speaks ? end === token.end || areHuman(t[i + 1] as Token, words) : isPair(t, i, from))
      )
        continue;
      // Who is meant inside somebody's words, and by "it", is asked for speakers alone.
      if (speaks || !(quoted || token.word[0] === 'i')) add(only(i), 'pronoun');
      // His wife looked up
      if (opens && owners.has(token.word))
        addOwned((phrase) => phrase.to > from + 1 && isHuman(t[headOf(t, phrase)] as Token, words));
      continue;
    }
    // Estonia's regulator
    if (name && opens && flagsAt(t, name.to - 1) & is.POSSESSIVE)
      addOwned((phrase) => (flagsAt(t, phrase.to - 1) & is.BODY) !== 0);
    let stop = 0;
    if (speaks) stop = indexAfter(t, i, to, end);
    else if (!name && !quoted && opensDescription(token)) stop = nounPhraseAfter(t, i, to);
    // Ruiz and the mayor
    const joined = name && joining.has(wordAt(t, name.to));
    const last =
      !joined && (name?.to ?? 0) < stop ? descriptionEnd(t, { from: i, to: stop }, speaks, names, described, words) : 0;
    // Reporters Without Borders are no group; Norrvik Bank [analysts] are one
    const group = (name && name.to > i + 1) || i < taken ? -1 : groupStart(t, i, from);
    if (last > i) add({ from: i, to: last }, 'description');
    else if (group >= 0) add({ from: group, to: i + 1 }, 'description', [], false, true);
    taken = Math.max(taken, last, name?.to ?? 0);
    for (let one = name; one; one = one.inner)
      add({ from: i, to: one.to }, one.form, one.drafts, last > i || one !== name);
  }
}
