import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { TokenPlace } from '../entities/locateTokens.js';
import type { TextPlaces } from '../entities/textPlaces.js';
import { afterApposition } from '../grammar/joinsNext.js';
import { isDeterminer, isNominal } from '../grammar/nominal.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { noteMaker } from './noteMaker.js';
import { readLabel } from './readLabel.js';
import { referencesIn } from './referencesIn.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace, SpeakerRule } from './speakerRule.js';

/** Where people post. */
const networks = /^(?:x\.?|twitter|facebook|instagram|linkedin|telegram|bluesky|mastodon|tiktok|social)$/;

/** Who said a quotation, and the rule that found it. */
export interface ResolvedSpeaker extends Resolution {
  readonly rule: string;
}

/** Number of a sentence and of its paragraph. */
type TextPlace = ReturnType<TextPlaces['at']>;

/** Asks the rules who a source is, and keeps in mind who spoke. */
export function resolveSource(
  context: SpeakerContext,
  rules: readonly SpeakerRule[],
  source: Span,
  at: TextPlace,
): ResolvedSpeaker {
  const place = context.locate(source);
  if (!place) return keepInMind(context, { ...readLabel(context, source), rule: 'transcriptLabel' }, source, at);
  const { line, tokens: range, sentence } = place;
  const { tokens, around } = context.lines[line] as Line;
  const whoIn = (part: Range): readonly EntityDraft[] => {
    const place = { ...asked, ...part, references: referencesIn(context, line, part) };
    for (const rule of rules) {
      const drafts = rule.find(place, context)?.drafts ?? [];
      if (drafts.length > 0) return drafts;
    }
    return [];
  };
  const asked: SourcePlace = {
    tokens,
    ...range,
    line,
    sentence,
    at,
    references: referencesIn(context, line, range),
    whoIn,
  };
  for (const rule of rules) {
    const found = rule.find(asked, context);
    if (!found) continue;
    noteDocuments(context, tokens, place, found);
    return keepInMind(context, { ...found, rule: rule.name }, source, {
      ...at,
      quoted: around !== undefined,
      agent: tokens[range.from - 1]?.word === 'by',
    });
  }
  return { drafts: [], rule: 'unknown' };
}

/** Notes whose a document is: Ruiz said in a letter. */
function noteDocuments(
  context: SpeakerContext,
  t: readonly Token[],
  { tokens: { from, to }, sentence }: TokenPlace,
  { drafts }: Resolution,
): void {
  if (drafts.length === 0) return;
  const note = ({ flags, word }: Token): void => {
    if (flags & is.CARRIER) noteMaker(context, word, drafts);
  };
  t.slice(from, to).forEach(note);
  // Writing on X, Ruiz
  for (let i = Math.max(sentence.from, from - 12); i + 1 < Math.min(sentence.to, to + 12); i++)
    if ((t[i] as Token).word === 'on' && networks.test((t[i + 1] as Token).word)) noteMaker(context, 'post', drafts);
  const end = Math.min(sentence.to, to + 12);
  // Ruiz, who was not involved in the study, said
  for (let i = t[to]?.word === ',' ? afterApposition(t, to, sentence.to) : to; i + 2 < end; i++) {
    if ((t[i] as Token).word !== 'in' || !isDeterminer(t[i + 1] as Token)) continue;
    for (const token of t.slice(i + 2, Math.min(end, i + 5))) {
      note(token);
      if (!isNominal(token) && token.word !== 'first') break;
    }
  }
}

/** Notes who spoke, unless the words of the source were noted as they were read. */
function keepInMind(
  context: SpeakerContext,
  found: ResolvedSpeaker,
  { start }: Span,
  at: TextPlace & { readonly quoted?: boolean; readonly agent?: boolean },
): ResolvedSpeaker {
  const { focus, byStart } = context;
  if (found.drafts.length > 1) context.pair = { drafts: found.drafts, sentence: at.sentence };
  const noted = { ...at, subject: !at.agent, speaker: !at.agent };
  for (const draft of found.drafts) if (byStart.get(start)?.draft !== draft) focus.note({ draft, ...noted });
  if (found.voice) focus.note({ draft: found.voice, ...noted });
  return found;
}
