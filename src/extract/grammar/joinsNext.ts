import {
  ADDRESSEE,
  CHARGE,
  CHARGE_FOR,
  CLAUSE,
  DIRECTIVE,
  INTENT,
  LABEL,
  LABEL_AS,
  LABEL_TO,
  MATTER,
  QUESTION,
  THAT_ONLY,
} from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { skipAdverbs } from './adverbials.js';
import { isVerbal } from './clause.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

const finite = is.PAST | is.PRESENT;
const reporting =
  CLAUSE |
  ADDRESSEE |
  DIRECTIVE |
  CHARGE |
  CHARGE_FOR |
  LABEL |
  LABEL_AS |
  LABEL_TO |
  MATTER |
  INTENT |
  THAT_ONLY |
  QUESTION;

/** Whether the token is a speech verb that reports a clause, not a noun that looks like one. */
export function isCue(token: Token | undefined): boolean {
  return token !== undefined && (token.entry.takes & reporting) !== 0 && !(token.flags & is.CAPITAL);
}

/** Whether "and" is followed by somebody, a verb of speech and words in marks or "that". */
export function quotesNext(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  if (end < 0 || end >= to) return false;
  const cue = t[skipVerbGroup(t, end, to)];
  const after = t[skipVerbGroup(t, end, to) + 1];
  return (
    cue !== undefined &&
    isCue(cue) &&
    (cue.flags & finite) !== 0 &&
    after !== undefined &&
    (after.mark !== undefined ||
      after.word === 'that' ||
      after.word === ':' ||
      (after.word === ',' && t[skipVerbGroup(t, end, to) + 2]?.mark !== undefined))
  );
}

/** Whether what follows a comma reports something else: ", adding that", ", and Jones said", ", according to". */
export function joinsNext(t: readonly Token[], from: number, to: number, complete = true): boolean {
  let i = skipAdverbs(t, from, to);
  const first = t[i];
  if (!first) return false;
  if (first.word === 'according') return true;
  if (first.flags & is.GERUND && isCue(first)) return true;
  if (
    first.flags & is.CONJUNCTION ||
    first.word === 'while' ||
    first.word === 'as' ||
    first.word === 'though' ||
    first.word === 'although'
  ) {
    i = skipAdverbs(t, i + 1, to);
    const next = t[i];
    if (!next) return false;
    if (next.flags & is.GERUND && isCue(next)) return true;
    if (isCue(next) && next.flags & finite && !(next.flags & is.SPEECH_NOUN)) return true;
    if (next.flags & is.MODAL && t[i + 1]?.word === 'only' && isCue(t[i + 2])) return true;
    const phrase = nounPhraseAfter(t, i, to);
    const verb = first.flags & is.CONJUNCTION ? afterApposition(t, phrase, to) : phrase;
    if (verb > 0) {
      const at = skipVerbGroup(t, verb, to);
      const cue = t[at];
      if (verb > phrase && at < to && isVerbal(t, at)) return true;
      return (
        cue !== undefined &&
        at < to &&
        isCue(cue) &&
        ((cue.flags & (finite | is.PARTICIPLE)) !== 0 || cue.word === 'say')
      );
    }
    return false;
  }
  if (complete && first.flags & (is.PAST | is.PRESENT) && isCue(first) && !(first.flags & is.SPEECH_NOUN)) return true;
  const title = (first.flags & (is.CAPITAL | is.PRESENT)) === (is.CAPITAL | is.PRESENT);
  if (complete && title && first.entry.takes & reporting) return true;
  const end = nounPhraseAfter(t, i, to);
  if (end > 0 && end < to) {
    const cue = t[end] as Token;
    const after = t[end + 1];
    return (
      isCue(cue) &&
      (cue.flags & finite) !== 0 &&
      (!after ||
        end + 1 >= to ||
        after.mark !== undefined ||
        (after.flags & (is.PUNCTUATION | is.TIME | is.PREPOSITION)) !== 0)
    );
  }
  return false;
}

/** Index after ", the mayor," or ", who …," behind a noun phrase. */
function afterApposition(t: readonly Token[], end: number, to: number): number {
  if (end < 0 || t[end]?.word !== ',') return end;
  for (let i = end + 1; i < Math.min(to, end + 12); i++) if ((t[i] as Token).word === ',') return i + 1;
  return end;
}

function skipVerbGroup(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && (t[i] as Token).flags & (is.ADVERB | is.HAVE | is.MODAL | is.BE)) i++;
  return i;
}
