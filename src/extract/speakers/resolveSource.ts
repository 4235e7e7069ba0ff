import type { Span } from '../../model/span.js';
import type { TokenPlace } from '../entities/locateTokens.js';
import type { Reference } from '../entities/reference.js';
import { isNominal } from '../grammar/nominal.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { findUnnamed } from './findUnnamed.js';
import { readLabel } from './readLabel.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace } from './speakerRule.js';

/** Who said a quotation, and the rule that found it. */
export interface ResolvedSpeaker extends Resolution {
  readonly rule: string;
}

/** Asks the rules who a source is, and keeps in mind who spoke. */
export function resolveSource(
  context: SpeakerContext,
  source: Span,
  at: { readonly sentence: number; readonly paragraph: number },
): ResolvedSpeaker {
  const place = context.locate(source);
  if (!place) return keepInMind(context, { ...readLabel(context, source), rule: 'transcriptLabel' }, source, at);
  const { tokens: t } = context.lines[place.line] as Line;
  const { from, to } = place.tokens;
  const referenceAt = (token: number): Reference | undefined =>
    context.byStart.get((t[token] as Token | undefined)?.start ?? -1);
  const references: Reference[] = [];
  for (let i = from; i < to; i++) {
    const reference = referenceAt(i);
    if (reference && reference.line === place.line) references.push(reference);
  }
  const asked: SourcePlace = {
    tokens: t,
    from,
    to,
    sentence: place.sentence,
    references,
    words: context.words,
    referenceAt,
    issuersOf: (word) => context.issuers.get(word),
    unnamed: (kind, words, options) => findUnnamed(context, t, words, kind, options),
  };
  for (const rule of context.rules) {
    const found = rule.find(asked);
    if (!found) continue;
    noteDocuments(context, t, place, found);
    return keepInMind(context, { ...found, rule: rule.name }, source, at);
  }
  return { drafts: [], inferred: false, rule: 'unknown' };
}

/** Notes whose a document is: Ruiz said in a letter. */
function noteDocuments(
  { issuers }: SpeakerContext,
  t: readonly Token[],
  { tokens, sentence }: TokenPlace,
  { drafts }: Resolution,
): void {
  if (drafts.length === 0) return;
  for (let i = tokens.from; i < tokens.to; i++) {
    const token = t[i] as Token;
    if (token.flags & is.CARRIER) issuers.set(token.word, drafts);
  }
  const end = Math.min(sentence.to, tokens.to + 12);
  for (let i = tokens.to; i + 2 < end; i++) {
    if (t[i]?.word !== 'in' || !((t[i + 1]?.flags ?? 0) & is.DETERMINER)) continue;
    for (let k = i + 2; k < Math.min(end, i + 5); k++) {
      const token = t[k] as Token;
      if (token.flags & is.CARRIER) issuers.set(token.word, drafts);
      if (!isNominal(token)) break;
    }
  }
}

/** Notes who spoke, unless the words of the source were noted as they were read. */
function keepInMind(
  { focus, byStart }: SpeakerContext,
  found: ResolvedSpeaker,
  { start, end }: Span,
  at: { readonly sentence: number; readonly paragraph: number },
): ResolvedSpeaker {
  for (const draft of found.drafts) {
    if (byStart.get(start)?.draft === draft) continue;
    focus.note({
      start,
      end,
      line: -1,
      tokens: { from: 0, to: 0 },
      form: 'description',
      ...at,
      subject: true,
      speaker: true,
      quoted: false,
      candidates: [draft],
      draft,
    });
  }
  return found;
}
