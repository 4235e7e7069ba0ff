import { headOf } from '../entities/words/headOf.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { isVerbal } from '../grammar/phrases/clause.js';
import { finite, isCue } from '../grammar/phrases/joinsNext.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { sentenceSubject } from '../grammar/subjects/sentenceSubject.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { hasWord } from '../grammar/tokens/hasWord.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

/** What is said of words that stand somewhere. */
const reads =
  /^(?:reads?|begins|began|ends|ended|opens|opened|concludes?|concluded|continues|goes|advise[sd]?|states?)$/;
/** What stands before whose a document is. */
export const makers = /* @__PURE__ */ wordSet('by from');
/** Words for people, who are not "it". */
const people = /^(?:i|we|you|s?he|they|police)\b/;
/** Sentences back. */
const farthest = 2;
/** Marks and conjunctions before "it". */
const most = 8;

/**
 * The document that "it" means: the subject of the sentence before or, where it reads or begins, what that sentence had.
 *
 * Handles: [A leaflet from the port] went round. It told people to pack. / On the desk lay [a note]. “Good luck,” it read.
 * Not: The port printed a leaflet. It told people to pack. / The port said the leaflet was late. It told people to pack.
 */
export function documentBefore(
  { tokens: t, sentences }: Line,
  at: number,
  verb: string,
  isSomebody: (subject: Range) => boolean,
): Range | undefined {
  const sentence = sentenceAt(sentences, at);
  const start = sentences[sentence]?.from ?? at;
  // But not: Pupils “were hungry,” it said; and in one sentence: it is short; it warns; of what it calls
  const behind = /^(?:;|what)$/.test(wordAt(t, at - 1));
  const opens = behind || (at - start <= most && t.slice(start, at).every(canPrecede));
  for (let i = behind ? sentence : sentence - 1; i >= 0 && i >= sentence - farthest; i--) {
    const { from, to: end } = sentences[i] as Range;
    const to = Math.min(end, at);
    const subject = sentenceSubject(t, from, to);
    const head = subject ? headOf(t, subject) : from;
    const isDocument =
      flagsAt(t, head) & is.CARRIER || (/ed$/.test(wordAt(t, head)) && flagsAt(t, head - 1) & is.CARRIER);
    if (subject && isDocument) return { from: subject.from, to: documentEnd(t, subject) };
    if (!opens) return undefined;
    // We have a copy of the letter. It warns
    const acting = !(reads.test(verb) || (subject && (isSomebody(subject) || people.test(wordAt(t, subject.from)))));
    const had = lastDocument(t, from, to, acting);
    if (had) return had;
    // On the wall hangs a card from Ruiz
    const hung = subject ? undefined : lastDocument(t, from, to, false);
    if (hung && hasWord(t, hung.from, hung.to, makers)) return hung;
    if (subject && wordAt(t, subject.from) !== 'it') return undefined;
  }
  return undefined;
}

const canPrecede = ({ flags }: Token): boolean =>
  (flags & (is.MARKED | is.PUNCTUATION | is.CONJUNCTION | is.ADVERB)) !== 0;

/** Whether it is a verb of speech: the council [denied] that the memo was late. */
const reports = (token: Token): boolean => isCue(token, finite);

/** Index after a document and whose it is: [a paper by Norway] warns, [her report] ends. */
function documentEnd(t: Line['tokens'], { from, to: end }: Range): number {
  let noun = from;
  while (
    noun + 1 < end &&
    (!(flagsAt(t, noun) & is.CARRIER) || (flagsAt(t, noun + 1) & is.CARRIER && !isVerbal(t, noun + 1)))
  )
    noun++;
  const details = flagsAt(t, noun + 1) & is.PREPOSITION || /(?:ed|ade|en|awn)$/.test(wordAt(t, noun + 1));
  return details ? Math.max(noun + 1, end) : noun + 1;
}

/** The last document of a sentence, with what tells whose it is; where only that counts, one that does something, and not in what a body says. */
function lastDocument(t: Line['tokens'], from: number, to: number, acting: boolean): Range | undefined {
  for (let i = to - 1; i > from; i--) {
    if (!(flagsAt(t, i) & is.CARRIER) || (acting && !isVerbal(t, i + 1))) continue;
    let start = i;
    while (start > from && start > i - 5 && !(flagsAt(t, start) & is.DETERMINER)) start--;
    // The council said the report was late, but not: said in a statement read to the court
    const reported = acting && wordAt(t, start - 1) !== 'in' && hasToken(t, from, start, reports);
    if (flagsAt(t, start) & is.DETERMINER && !reported)
      return { from: start, to: documentEnd(t, { from: start, to: nounPhraseAfter(t, start, to) }) };
  }
  return undefined;
}
