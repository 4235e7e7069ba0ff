import type { EntityDraft } from '../entities/entityDraft.js';
import { isHuman } from '../entities/words/isHuman.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { wordOf } from '../entities/words/wordOf.js';
import { isVerbal } from '../grammar/phrases/clause.js';
import { nounPhraseBefore } from '../grammar/phrases/nounPhraseBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../lexicon/nameWords.js';
import { pronounSign } from '../lexicon/pronounSign.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/** What tells that somebody speaks to the other sex: he told her; she had asked him. */
const hearing = /^(?:he (?:\S+ ){1,3}her|she (?:\S+ ){1,3}him)\b/;
/** Words back in which a pronoun finds whom it means. */
const farthest = 80;

/**
 * Whom somebody's own words describe last before "he" or "she" in them, or those of two sentences in which they speak to
 * the other sex, where no name stands between, and where they do not mention those whom it would mean otherwise.
 *
 * Handles: “[My mother] rang me. She told me that it was late,” Ruiz said. / “I asked [the captain], and he told me to go.”
 * Or: Ruiz rang [a doctor], and he told her to go.
 * Not: “My mother knew Jan Lund. He told me that it was late,” Ruiz said.
 */
export function describedInWords(
  { tokens: t, sentences, around, turn }: Line,
  at: number,
  meant: readonly EntityDraft[],
  { byStart, words }: Pick<SpeakerContext, 'byStart' | 'words'>,
): Range | undefined {
  const sign = pronounSign(wordAt(t, at));
  const own = around ?? turn;
  // Ruiz saw a doctor, and he told her to go
  if (!sign || !(own || hearing.test(wordsBetween(t, at, at + 5)))) return undefined;
  const floor = Math.max(own ? 0 : (sentences[sentenceAt(sentences, at - 1)]?.from ?? at), at - farthest);
  const isOther = ({ start }: Token): boolean => (byStart.get(start)?.draft?.gender ?? 0) * sign < 0;
  if (!own && !hasToken(t, floor, at, isOther)) return undefined;
  const isMeant = ({ start }: Token): boolean => {
    const reference = byStart.get(start);
    return reference?.draft !== undefined && reference.form !== 'pronoun' && meant.includes(reference.draft);
  };
  if (hasToken(t, floor, at, isMeant)) return undefined;
  let reserve: Range | undefined;
  for (let i = at - 1; i > 0 && i >= floor; i--) {
    const token = t[i] as Token;
    const reference = byStart.get(token.start);
    if (reference?.form === 'name' && reference.draft?.human) {
      if (own) break;
      // Ruiz called at Jan Lund’s house, and he told her to go
      if (reference.draft.gender * sign > 0) return reference.tokens;
    }
    if (!isOnePerson(token, sign, words)) continue;
    let from = nounPhraseBefore(t, 0, i + 1);
    // Her list to [the doctor]
    if (!own) for (let k = i - 1; k > from; k--) if (flagsAt(t, k) & opening) from = k;
    if (!(flagsAt(t, from) & opening) || general.test(wordAt(t, from))) continue;
    // Her list, but not: her grandfather
    if (isOther(t[from] as Token) && !words.genders.get(token.word)) continue;
    // He was a clerk; one of them, a clerk
    if (flagsAt(t, from - 1) & is.BE || wordAt(t, from - 1) === ',') continue;
    if (isVerbal(t, i + 1)) return { from, to: i + 1 };
    reserve ??= { from, to: i + 1 };
  }
  return reserve;
}

const opening = is.DETERMINER | is.PRONOUN | is.OBJECT_PRONOUN;
const general = /^(?:every|each|any|no)$/;

/** Whether it is a noun for one person, who can be a man or a woman as asked. */
const isOnePerson = (token: Token, sign: number, words: NameWords): boolean =>
  !(token.flags & (is.CAPITAL | is.POSSESSIVE | is.OBJECT_PRONOUN)) &&
  !looksPlural(token.word) &&
  isHuman(token, words) &&
  (words.genders.get(wordOf(token)) ?? 0) * sign >= 0;
