import type { Reference } from '../entities/reference.js';
import { isHuman } from '../entities/words/isHuman.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { hasVerb, isVerbal } from '../grammar/phrases/clause.js';
import { afterApposition } from '../grammar/phrases/joinsNext.js';
import { articles } from '../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../lexicon/nameWords.js';
import { signAmong } from '../lexicon/pronounSign.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

const asking = /^(?:ask(?:s|ed)|questions?)$/;
/** What those do who come in after their verb: then came a man. */
const coming = /^(?:c[ao]me|comes|stood|stands|sat|sits|wait(?:s|ed)|appear(?:s|ed)|rose|rises|lay|lies|liv(?:es|ed))$/;

/** Where somebody is whom nothing else tells of: the woman [beside] me. */
const beside = /^(?:beside|behind|next|opposite)$/;

/** A body, or somebody new who opens a sentence. */
export type Bystander = 'body' | 'newcomer';

/**
 * Whether a description without a name is the subject of a sentence, so that the next can mean it by a pronoun.
 *
 * Handles: [The harbour ministry] answered by mail. It said no. / [A diver] shook his head. “No,” he said.
 * Not: Ruiz met [a diver]. “No,” he said.
 */
export function isBystander(
  { tokens: t, sentences }: Line,
  reference: Reference,
  words: NameWords,
): Bystander | undefined {
  const {
    form,
    subject,
    speaker,
    tokens: { from, to },
  } = reference;
  if (form !== 'description' || !subject || speaker) return undefined;
  const head = t[to - 1] as Token;
  if (head.flags & is.BODY) return 'body';
  const opener = wordAt(t, from);
  const one = /^(?:an?|another)$/.test(opener);
  // The yard’s foreman
  const owned = t.slice(from, to).some(({ flags }) => flags & is.POSSESSIVE);
  const other = one || owned || beside.test(wordAt(t, to)) || /^(?:his|her|their|its|one)$/.test(opener);
  if (!other || !isHuman(head, words)) return undefined;
  const end = detailsEnd(t, reference.tokens);
  // A reporter shouted a question; who answers is somebody else
  if (t.slice(end, end + 3).some(({ word }) => asking.test(word))) return undefined;
  const left = tokenAt(t, from - 1);
  if (one && left && (coming.test(left.word) || (left.flags & is.BE && wordAt(t, from - 2) === 'there')))
    return 'newcomer';
  const next = wordAt(t, end) === ',' ? end + 1 : end;
  // One reader, a retired teacher, sent
  const verb = articles.has(wordAt(t, next)) ? afterApposition(t, end, t.length) : end;
  // His wife, the pianist Ana Ruiz, left
  if (verb > end && endsName(t, verb - 2, is.DETERMINER)) return undefined;
  if (!isVerbal(t, verb) && !/^wh(?:o|ose)$|[^s]s$/.test(wordAt(t, next))) return undefined;
  const opens = !left || left.mark || /^[.?!]$/.test(left.word);
  // As the hall emptied, a man rose; at noon, on the quay a man rose; in a report Ruiz, a former judge, clears them
  const start = sentences[sentenceAt(sentences, from)]?.from ?? from;
  const placed = flagsAt(t, start) & (is.PREPOSITION | is.TIME | is.ADVERB) && !hasVerb(t, start, from);
  const fronted = one && (left?.word === ',' ? !endsName(t, from - 2) : placed);
  return opens || fronted ? 'newcomer' : undefined;
}

/** Whether a name that no preposition governs ends there: a report Ruiz, a former judge, cleared; not: in Porto, a diver wept. */
function endsName(t: readonly Token[], at: number, no = 0): boolean {
  let i = at;
  while ((flagsAt(t, i) & (is.CAPITAL | is.PREPOSITION)) === is.CAPITAL) i--;
  return i < at && !(flagsAt(t, i) & (is.PREPOSITION | no));
}

/** Index after a description and what it is of: a man in a cap, a warden from Kaunas, a man at the back, the woman next to me. */
function detailsEnd(t: readonly Token[], { from, to }: Range): number {
  if (/^at the (?:back|front)$/.test(wordsBetween(t, to, to + 3))) return to + 3;
  if (beside.test(wordAt(t, to)))
    return Math.max(to, nounPhraseAfter(t, wordAt(t, to) === 'next' ? to + 2 : to + 1, t.length));
  if (!(flagsAt(t, to) & is.PREPOSITION)) return to;
  const end = Math.max(to, nounPhraseAfter(t, from, t.length));
  // A warden from Kaunas prods
  return flagsAt(t, end - 1) === 0 && flagsAt(t, end - 2) & is.CAPITAL ? end - 1 : end;
}

/** A description with what it is from, or a name: a manager from the yard, a warden of Kaunas, but not a man in a cap. */
export function withOrigin(t: readonly Token[], { tokens }: Reference): Range {
  const to = detailsEnd(t, tokens);
  return flagsAt(t, to - 1) & is.CAPITAL || wordAt(t, tokens.to) === 'from' ? { from: tokens.from, to } : tokens;
}

/** Whether "she" may as well mean whose somebody new is: [her boss] laughed, but not: his wife. */
export const isOwned = ({ tokens: t }: Line, { fresh, draft, tokens: { from } }: Reference): boolean => {
  const sign = signAmong(wordAt(t, from), 'his', 'her');
  return fresh === true && draft !== undefined && sign !== undefined && draft.gender * sign >= 0;
};
