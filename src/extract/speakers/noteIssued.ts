import type { Reference } from '../entities/reference.js';
import { isVerbal } from '../grammar/clause.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { isDeterminer, isNominal } from '../grammar/nominal.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

const issues =
  /^(?:adopt|publish|releas|issu|post|tabl|circulat|sends?$|sent$|fil|submit|present|unveil|writ|wrote$|draft|put$|distribut|display)/;
const farthest = 8;

const isDocument = ({ flags }: Token): boolean => (flags & (is.CARRIER | is.SPEECH_NOUN)) !== 0;

/** The document before "by" and a name: a report [by] Ruiz, a report published on Monday [by] the board. */
function issuedBy(t: readonly Token[], name: number): Token | undefined {
  let by = name - 1;
  while (by > name - farthest && by > 0 && (isNominal(t[by] as Token) || isDeterminer(t[by] as Token))) by--;
  if (t[by]?.word !== 'by') return undefined;
  for (let i = by - 1; i >= 0 && i > by - 5; i--) {
    const token = t[i] as Token;
    if (isDocument(token) && (i === by - 1 || issues.test((t[i + 1] as Token).word))) return token;
  }
  return undefined;
}

/** The document of a phrase that opens the sentence: In a [report] published yesterday Ruiz clears the board. */
function frontedDocument(t: readonly Token[], subject: number): Token | undefined {
  for (let i = subject - 1; i > 1 && i > subject - farthest; i--) {
    const token = t[i] as Token;
    if (
      /^[.;:?!]$/.test(token.word) ||
      token.mark ||
      (isVerbal(t, i) && t[i + 1]?.word !== 'by' && !isDocument(t[i - 1] as Token))
    )
      return undefined;
    if (!isDocument(token)) continue;
    for (let k = i - 1; k >= 0 && k > i - 5; k--)
      if (t[k]?.word === 'in') return isDeterminer(t[k + 1] as Token) ? token : undefined;
    return undefined;
  }
  return undefined;
}

/**
 * Notes whose a document is that a body or somebody made known: [The committee] adopted a resolution; a resolution
 * adopted on Monday by [the committee].
 */
export function noteIssued(
  { lines, issuers }: SpeakerContext,
  { draft, subject, line, tokens: { from, to } }: Reference,
): void {
  if (!draft) return;
  const { tokens: t } = lines[line] as Line;
  const note = ({ word }: Token): void => {
    issuers.set(word, [draft]).set('', [draft]);
  };
  const issued = issuedBy(t, from);
  if (issued) note(issued);
  // Ruiz clears, Ruiz, a former judge, clears
  const governed = flagsAt(t, from - 1) & (is.PREPOSITION | is.DETERMINER);
  const acts = subject || (!governed && /[^s]s$|ed$|^,$/.test(t[to]?.word ?? ''));
  const fronted = acts && frontedDocument(t, from);
  if (fronted) note(fronted);
  if (!subject) return;
  let at = to;
  while (flagsAt(t, at) & (is.ADVERB | is.HAVE)) at++;
  if (!issues.test(t[at]?.word ?? '')) return;
  const end = Math.min(t.length, at + farthest);
  for (let i = at + 1; i < end; i++) {
    const token = t[i] as Token;
    if (isDocument(token)) note(token);
    else if (!isNominal(token) && !isDeterminer(token) && token.word !== 'up') return;
  }
}
