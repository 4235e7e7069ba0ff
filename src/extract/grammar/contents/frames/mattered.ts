import { DIRECTIVE, INTENT } from '../../../lexicon/speechFrames.js';
import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { isVerbal } from '../../phrases/clause.js';
import { countedAt } from '../../phrases/isCounted.js';
import { article, isPronoun, needsNoun } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { timeEnd } from '../../phrases/timeEnd.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { hasToken } from '../../tokens/hasToken.js';
import { looksPlural } from '../../tokens/looksPlural.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { phraseEnd, phraseFrom } from '../phraseEnd.js';

/** What is not given to somebody, or not granted. */
const withheld =
  /^(?:access|appeal|application|asylum|bail|bid|care|entry|motion|parole|permission|permit|request|status|treatment|visas?)$/;

/** Who is asked for something. */
const hearers = is.OBJECT_PRONOUN | is.CAPITAL | is.ROLE | is.BODY;

/** A thing that is what was said: demanded a vote, denied having taken it. */
export const mattered: Frame = (t, from, to, { word: verb, entry: { takes } }) => {
  const first = t[from] as Token;
  const { word, flags } = first;
  // The army guaranteed the safety of the convoy
  if (/^(?:neither|nothing)$/.test(word) || (word === 'the' && verb.startsWith('guar'))) return undefined;
  // Ruled him out, ruled the goal out; but: ruled out a vote
  if (verb.startsWith('rul') && wordAt(t, from - 1) !== 'out') return undefined;
  // Was denied bail, guards denied her access
  if (verb.startsWith('den') && [0, 1, 2].some((i) => withheld.test(wordAt(t, from + i)))) return undefined;
  if (word === 'having') return phraseFrom(t, from, to);
  const toSomebody = (flags & (is.OBJECT_PRONOUN | is.DETERMINER)) === is.OBJECT_PRONOUN;
  // Asked them all
  const everybody = /^(?:all|both)$/.test(wordAt(t, from + 1));
  const hears = toSomebody && !everybody && nounPhraseAfter(t, from + 1, to) > 0 && timeEnd(t, from + 1) === from + 1;
  // No more than two
  const start = hears || word === 'no' ? from + 1 : from;
  const phrase = nounPhraseAfter(t, countedAt(t, start), to);
  // Demanded talks with Lund
  const end = phrase < 0 && flags & (is.VERB | is.PRESENT) && looksPlural(word) ? from + 1 : phrase;
  if (verb.startsWith('ask')) {
    // Asked Lund for [an apology], asked them for [help]
    for (let i = from + 1; i <= end; i++)
      if (wordAt(t, i) === 'for' && flagsAt(t, i - 1) & hearers)
        return wordAt(t, i + 1) === 'comment' ? undefined : phraseFrom(t, i + 1, to);
    // Asked two experts, asked both of them, asked a question
    if (flagsAt(t, end - 1) & (is.ROLE | is.OBJECT_PRONOUN) || /^(?:questions?|thing)$/.test(wordAt(t, end - 1)))
      return undefined;
  }
  if (hears) return phraseFrom(t, start, to);
  if (isPronoun(first) || end < 0) return undefined;
  // Threatens their jobs; but not: threatened the firm with court
  const known = needsNoun(first) && !article.has(word);
  if (known && verb.startsWith('threat') && !hasToken(t, from, end, (token) => token.word === 'with')) return undefined;
  // Denied voters the right to appeal
  if (
    verb.startsWith('den') &&
    !wordAt(t, end - 1).endsWith('ing') &&
    flagsAt(t, end) & is.DETERMINER &&
    !isVerbal(t, nounPhraseAfter(t, end, to))
  )
    return undefined;
  return { from, to: phraseEnd(t, from, to), thing: !(takes & (DIRECTIVE | INTENT)) };
};
