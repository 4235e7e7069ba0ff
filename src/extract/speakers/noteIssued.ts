import type { Reference } from '../entities/reference.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { isDeterminer, isNominal } from '../grammar/nominal.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

const issues =
  /^(?:adopt|publish|releas|issu|post|tabl|circulat|sends?$|sent$|fil|submit|present|unveil|writ|wrote$|draft|put$|distribut|display)/;
const farthest = 8;

/** Notes whose a document is that a body or somebody made known: [The committee] adopted a resolution. */
export function noteIssued(
  { lines, issuers }: SpeakerContext,
  { draft, subject, line, tokens: { to } }: Reference,
): void {
  if (!draft || !subject) return;
  const { tokens: t } = lines[line] as Line;
  let at = to;
  while (flagsAt(t, at) & (is.ADVERB | is.HAVE)) at++;
  if (!issues.test(t[at]?.word ?? '')) return;
  const end = Math.min(t.length, at + farthest);
  for (let i = at + 1; i < end; i++) {
    const token = t[i] as Token;
    if (token.flags & (is.CARRIER | is.SPEECH_NOUN)) issuers.set(token.word, [draft]).set('', [draft]);
    else if (!isNominal(token) && !isDeterminer(token) && token.word !== 'up') return;
  }
}
