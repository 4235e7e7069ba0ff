import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { hasVerb, isVerbal } from '../phrases/clause.js';
import { isNominal, isPronoun, needsNoun } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { reflexives, skipBack } from '../phrases/skipBack.js';
import { isComma } from '../tokens/commas.js';
import { isDash } from '../tokens/dash.js';
import { hasMark } from '../tokens/hasMark.js';
import { relativeWords } from '../tokens/relativeWords.js';
import { wordAt } from '../tokens/wordAt.js';

const farthest = 28;

/** Everything between a quotation and its verb, when it can only be the speaker: "…," Ana Ruiz, 67, a nurse in Cork, said. */
export function speakerAfterMark(t: readonly Token[], lowest: number, verb: number): Range | undefined {
  let relative = 0;
  let verbs = false;
  const floor = Math.max(lowest, verb - farthest);
  if (!hasMark(t, floor, verb)) return undefined;
  for (let i = verb - 1; i >= floor; i--) {
    const token = t[i] as Token;
    if (token.mark) {
      // Your article (“The end”, July 4) argues
      if (wordAt(t, i - 1) === '(') return undefined;
      const comma = wordAt(t, i + 1) === ',';
      const from = comma ? i + 2 : i + 1;
      const alone = verbs && !relative && !isApposed(t, from, verb);
      return alone || !(comma || ',?!—.-'.includes(token.mark.final))
        ? undefined
        : speakerBetween(t, from, verb, relative);
    }
    if (token.flags & is.SUBORDINATOR && token.word !== 'that') return undefined;
    if (relativeWords.has(token.word)) relative = i;
    else verbs ||= isVerbal(t, i);
  }
  return undefined;
}

/** What stands between a quotation and its verb, without a relative clause, where it is a noun phrase. */
function speakerBetween(t: readonly Token[], from: number, verb: number, relative: number): Range | undefined {
  // “Ours?” Varna, she recalled, asked
  if (verb - 2 > from && wordAt(t, verb - 2) === ',' && isPronoun(t[verb - 1] as Token)) return undefined;
  const first = t[from] as Token;
  const nominal = isNominal(first) || first.flags & (is.DETERMINER | is.PRONOUN | is.NUMBER);
  if (from >= verb || !nominal || /(?:ing|ed)$/.test(first.word)) return undefined;
  let to = verb;
  if (relative) {
    const comma = wordAt(t, relative - 1) === ',';
    // Ruiz, who led the inquiry into the claims, said; a man who asked for time said; not: Ruiz, who led it into the [claims]
    const over = comma && isComma(t[skipBack(t, relative, verb) - 1] as Token);
    const inside = needsNoun(t[verb - 1] as Token) || !hasVerb(t, relative + 1, verb);
    if (!over && (inside || (comma && hasVerb(t, from, relative)))) return undefined;
    to = comma ? relative - 1 : relative;
  } else
    while (
      to > from + 1 &&
      ((t[to - 1] as Token).flags & (is.PUNCTUATION | is.ADVERB) || reflexives.has(wordAt(t, to - 1))) &&
      wordAt(t, to - 1) !== ')'
    )
      to--;
  // Ruiz — a clerk — said
  for (let i = from + 1; i < to; i++) if (isDash(t[i])) to = i;
  const { flags } = t[to - 1] as Token;
  return flags & (is.PREPOSITION | is.RELATIVE) || (flags & (is.DETERMINER | is.PRONOUN)) === is.DETERMINER
    ? undefined
    : { from, to };
}

/** Whether a name and a comma open it: Ruiz, 45 and retired in Porto, said. */
function isApposed(t: readonly Token[], from: number, verb: number): boolean {
  const end = nounPhraseAfter(t, from, verb);
  return end > 0 && ((t[end - 1] as Token).flags & is.CAPITAL) !== 0 && wordAt(t, verb - 1) === ',';
}
