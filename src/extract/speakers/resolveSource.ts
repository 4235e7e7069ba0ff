import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { TokenPlace } from '../entities/words/locateTokens.js';
import type { TextPlace } from '../entities/words/textPlaces.js';
import { afterApposition } from '../grammar/phrases/joinsNext.js';
import { isDeterminer, isNominal } from '../grammar/phrases/nominal.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { noteMaker } from './noteMaker.js';
import { readLabel } from './readLabel.js';
import { referencesIn } from './referencesIn.js';
import { byRule, nobody, type ResolvedSpeaker } from './resolvedSpeaker.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace, SpeakerRule } from './speakerRule.js';

/** Where people post. */
const networks = /* @__PURE__ */ wordSet(
  'x x. twitter facebook instagram linkedin telegram bluesky mastodon tiktok social',
);

/** Asks the rules who a source is, and keeps in mind who spoke. */
export function resolveSource(
  context: SpeakerContext,
  rules: readonly SpeakerRule[],
  source: Span,
  at: TextPlace,
): ResolvedSpeaker {
  const place = context.locate(source);
  if (!place) return keepInMind(context, byRule('transcriptLabel', readLabel(context, source)), source, at);
  const { line, tokens: range, sentence } = place;
  const { tokens, around } = context.lines[line] as Line;
  const whoIn = (part: Range): readonly EntityDraft[] => {
    const place = placeOf(part);
    for (const rule of rules) {
      const drafts = rule.find(place, context)?.drafts ?? [];
      if (drafts.length > 0) return drafts;
    }
    return [];
  };
  const placeOf = (part: Range): SourcePlace => ({
    tokens,
    from: part.from,
    to: part.to,
    line,
    sentence,
    at,
    // Residents and the union, read as one
    references: referencesIn(context, line, part).filter(({ tokens }) => tokens.to <= part.to || part.to === range.to),
    whoIn,
  });
  // Neither Ruiz nor Lund said
  if (wordAt(tokens, range.from) === 'neither' || /^no[rt]$/.test(wordAt(tokens, range.from - 1)))
    return byRule('unknown', nobody);
  const asked = placeOf(range);
  for (const rule of rules) {
    const found = rule.find(asked, context);
    if (!found) continue;
    noteDocuments(context, tokens, place, found);
    return keepInMind(context, byRule(rule.name, found), source, {
      sentence: at.sentence,
      paragraph: at.paragraph,
      quoted: around !== undefined,
      // By Ruiz, Ruiz's plan
      agent: wordAt(tokens, range.from - 1) === 'by' || (flagsAt(tokens, range.to - 1) & is.POSSESSIVE) !== 0,
    });
  }
  return byRule('unknown', nobody);
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
  // Ruiz, the author of a report, but not: Ruiz, counsel to the inquiry; Ruiz, named in the report
  for (let i = from; i < to; i++) if (i < from + 2 || !/^(?:to|in)$/.test(wordAt(t, i - 2))) note(t[i] as Token);
  // Writing on X, Ruiz
  for (let i = Math.max(sentence.from, from - 12); i + 1 < Math.min(sentence.to, to + 12); i++)
    if ((t[i] as Token).word === 'on' && networks.has((t[i + 1] as Token).word)) noteMaker(context, 'post', drafts);
  const end = Math.min(sentence.to, to + 12);
  const noteIn = (at: number): void => {
    const its = wordAt(t, at) === 'its';
    if (!its && !(wordAt(t, at) === 'in' && isDeterminer(t[at + 1] as Token))) return;
    for (const token of t.slice(its ? at + 1 : at + 2, Math.min(end, at + 5))) {
      note(token);
      if (!isNominal(token)) break;
    }
  };
  // In a letter, two judges said
  if (from - sentence.from < 7 && wordAt(t, from - 1) === ',') noteIn(sentence.from);
  // Ruiz, who was not involved in the study, said
  for (let i = wordAt(t, to) === ',' ? afterApposition(t, to, sentence.to) : to; i + 2 < end; i++) noteIn(i);
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
  const { sentence, paragraph, quoted, agent } = at;
  const note = (draft: EntityDraft): void =>
    focus.note({ draft, start, sentence, paragraph, subject: !agent, speaker: !agent, quoted });
  for (const draft of found.drafts) if (byStart.get(start)?.draft !== draft) note(draft);
  if (found.voice) note(found.voice);
  return found;
}
