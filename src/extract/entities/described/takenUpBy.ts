import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { tokenAt } from '../../grammar/tokens/tokenAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';
import { callsBody } from '../words/firms.js';
import { wordOf } from '../words/wordOf.js';

/** How many words later a pronoun may take up a name. */
const farthest = 20;
/** What a place stands behind. */
const places = /* @__PURE__ */ wordSet(
  'across around at from in inside into near of off on outside over past the through toward towards via',
);
const personal = /* @__PURE__ */ wordSet('he she his her hers him');

/**
 * How the next pronoun takes up a name: above 0 for a person, below for a body, below -2 for one that speaks.
 *
 * Handles: [Ana Ruiz] opens the door. She smiles. / It belongs to [Ana Ruiz]. Her bread is famous. / [Norrvik] lost. It says so. /
 * [Norrvik] lost. The company says no. / [Norrvik] said it would cut jobs.
 * Not: He lives in [Porto Alegre]. She does not.
 */
export function takenUpBy({ tokens: t, title, to, sentence, next = [] }: NameMention, words: NameWords): number {
  const first = title === sentence.from || tokenAt(t, title - 1)?.mark !== undefined;
  if (!(first || isAlone(t, sentence.from, title))) return 0;
  if (flagsAt(t, to - 1) & is.POSSESSIVE && to - title < 2) return 0;
  let owning = 0;
  // Ruiz said the union says no
  let told = t[to]?.entry.takes;
  for (let i = to; i < Math.min(t.length, to + farthest); i++) {
    const token = t[i] as Token;
    const { flags, word } = token;
    if (personal.has(word)) return to - title > 1 || first ? 1 : 0;
    const says = (t[i + 1]?.entry.takes ?? 0) !== 0 || decides(t, i + 1);
    if (first && (word === 'its' || (says && (word === 'it' || (!told && isFirm(t, i)))))) {
      // Norrvik Mare said no. Its chair
      const body = word === 'its' ? (flagsAt(t, i + 1) | flagsAt(t, i + 2)) & is.ROLE : isFirm(t, i);
      if (to - title > 1) return body || decides(t, i + 1) ? -1 : 0;
      if (word !== 'its') return -3;
      // Norrvik has closed its port. The company said
      owning = -2;
    }
    if (word === '.') told = 0;
    if (flags & is.CAPITAL && !opensSentence(t, i) && !isOther(token, words)) return owning;
  }
  // Norrvik has closed. ¶ The company said
  const ends = t.length <= to + farthest && next[1] && next[2]?.entry.takes;
  return first && ends && to - title < 2 && isFirm(next, 1) ? -3 : owning;
}

/** Whether a firm would do what follows: it [would cut] jobs; not: it would rain. */
const decides = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at) & is.MODAL) !== 0 &&
  /^(?:will|would)$/.test(wordAt(t, at)) &&
  /^(?:cut|close|open|launch|hire|buy|sell|appeal|sue|invest|recall|suspend|axe|expand|refund|cancel|acquire|resume|halt)$/.test(
    wordAt(t, at + 1),
  );

/** Whether a mark or the end of a sentence stands before. */
const opensSentence = (t: readonly Token[], at: number): boolean =>
  tokenAt(t, at - 1)?.mark !== undefined || /^[.?!:]$/.test(wordAt(t, at - 1));

/** Whether a company or another body is meant: [The company] has closed, “…,” the airline said. */
const isFirm = (t: readonly Token[], at: number): boolean => wordAt(t, at - 1) === 'the' && callsBody(wordAt(t, at));

/** Whether nobody else is mentioned before a name that is no place: It belongs to [Ana Ruiz]. */
function isAlone(t: readonly Token[], from: number, title: number): boolean {
  if (places.has(wordAt(t, title - 1))) return false;
  for (let i = from; i < title; i++) {
    const { flags, word } = t[i] as Token;
    if ((flags & is.CAPITAL && i > from) || flags & (is.ROLE | is.TITLE) || personal.has(word)) return false;
  }
  return true;
}

/** Whether a capital is no name of somebody: Danish, Easter. */
const isOther = (token: Token, words: NameWords): boolean =>
  (token.flags & is.TIME) !== 0 || words.peoples.has(wordOf(token)) || words.places.has(wordOf(token));
