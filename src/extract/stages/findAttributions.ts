import { attributionRules } from '../attributionRules.js';
import type { Draft } from '../draft.js';
import { agrees, readVerbGroup } from '../grammar/verbGroup.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import { markRules } from '../markRules.js';
import type { AttributionRule, Place, RuledFinding } from '../rule.js';
import type { Range, Token } from '../token.js';

/** The drafts of a line, and its marks that are not speech with the reason. */
export interface Attributed {
  readonly drafts: Draft[];
  readonly notSpeech: { readonly mark: Mark; readonly rule: string; readonly reason: string }[];
  /** Marks that nobody says and nothing rules out. */
  readonly bare: Mark[];
}

const onVerb: readonly AttributionRule[] = /* @__PURE__ */ attributionRules.filter((rule) => rule.on !== 'mark');
const onMark: readonly AttributionRule[] = /* @__PURE__ */ attributionRules.filter((rule) => rule.on === 'mark');

/** Asks every rule about every sentence of a line. */
export function findAttributions(line: Line, text: string): Attributed {
  const result: Attributed = { drafts: [], notSpeech: [], bare: [] };
  const { tokens } = line;
  for (const { from, to } of line.sentences) {
    const found: RuledFinding[] = [];
    const base = { tokens, text, from, to, headline: line.headline, depth: line.around ? line.depth : 0, found };
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      if (line.headline && token.word === ':') ask(onVerb, 'colon', { ...base, at }, found);
      else if (token.word === 'according' || token.word === 'clear') ask(onVerb, 'word', { ...base, at }, found);
      else if (token.entry.takes || token.entry.prepositions) {
        if (token.flags & is.CAPITAL && !line.headline && at > from && !(token.flags & is.PAST && tokens[at - 1]?.mark)) continue;
        const verb = readVerbGroup(tokens, from, at);
        const subject = subjectBefore(tokens, from, verb.from);
        if (ask(onVerb, 'verb', { ...base, at, verb, subject: subject && agrees(tokens, verb, subject) ? subject : undefined }, found)) continue;
        if (token.flags & is.SPEECH_NOUN) ask(onVerb, 'noun', { ...base, at }, found);
      } else if (token.flags & is.SPEECH_NOUN && !(token.flags & is.CAPITAL)) ask(onVerb, 'noun', { ...base, at }, found);
    }
    for (let at = from; at < to; at++) {
      const mark = (tokens[at] as Token).mark;
      if (!mark) continue;
      const place: Place = { ...base, at };
      const claimed = found.some((finding) => finding.content.some((part) => part.from <= at && at < part.to));
      if (!claimed) {
        const words = countWords(text, mark);
        const ruledOut = markRules.find((rule) => rule.test(place, words));
        if (!ruledOut || ruledOut.name === 'scareQuote') if (ask(onMark, 'mark', place, found)) continue;
        if (ruledOut) result.notSpeech.push({ mark, rule: ruledOut.name, reason: ruledOut.reason });
        else result.bare.push(mark);
      }
    }
    for (const finding of found) result.drafts.push(draftOf(tokens, finding));
  }
  return result;
}

function ask(rules: readonly AttributionRule[], on: AttributionRule['on'], place: Place, found: RuledFinding[]): boolean {
  for (const rule of rules) {
    if (rule.on !== on) continue;
    const finding = rule.find(place);
    if (!finding || finding.content.length === 0) continue;
    found.push({ ...finding, rule: rule.name, confidence: rule.confidence });
    return true;
  }
  return false;
}

/** Words inside a pair, counted up to ten. */
export function countWords(text: string, mark: Mark): number {
  let words = 0;
  let inside = false;
  for (let i = mark.innerStart; i < mark.innerEnd && words < 10; i++) {
    const space = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

function draftOf(tokens: readonly Token[], finding: RuledFinding): Draft {
  const span = (range: Range): { start: number; end: number } => ({ start: (tokens[range.from] as Token).start, end: (tokens[range.to - 1] as Token).end });
  const marks: Mark[] = [];
  for (const part of finding.content) for (let i = part.from; i < part.to; i++) {
    const mark = (tokens[i] as Token).mark;
    if (mark) marks.push(mark);
  }
  return {
    rule: finding.rule,
    confidence: finding.confidence,
    content: finding.content.map(span),
    source: finding.source && span(finding.source),
    cue: finding.cue && span(finding.cue),
    modality: finding.modality,
    marks,
    lost: [],
  };
}
