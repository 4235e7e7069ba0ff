import type { Draft } from '../draft.js';
import { agrees } from '../grammar/agreement.js';
import { spanOf } from '../grammar/spanOf.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import { readVerbGroup } from '../grammar/verbGroup.js';
import { phraseWords } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import type { AttributionRule, Place, RuledFinding } from '../rule.js';
import type { Rules } from '../rules.js';
import type { Token } from '../token.js';

/** The drafts of a line, and its marks that are not speech with the reason. */
export interface Attributed {
  readonly drafts: Draft[];
  readonly notSpeech: { readonly mark: Mark; readonly rule: string; readonly reason: string }[];
  /** Marks that hold a name or a title, wherever they stand. */
  readonly labels: Mark[];
  /** Marks that nobody says and nothing rules out. */
  readonly bare: Mark[];
}

/** Asks every rule about every sentence of a line. */
export function findAttributions(line: Line, text: string, rules: Rules, explain: boolean): Attributed {
  const result: Attributed = { drafts: [], notSpeech: [], labels: [], bare: [] };
  const { tokens } = line;
  const ask = (on: AttributionRule['on'], place: Place, found: RuledFinding[]): boolean =>
    askRules(rules.attribution, on, place, found, explain);
  for (const { from, to } of line.sentences) {
    const found: RuledFinding[] = [];
    const base = { tokens, text, from, to, headline: line.headline, depth: line.around ? line.depth : 0, found };
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      if (!token.entry.asked && !line.headline) continue;
      if (line.headline && token.word === ':') ask('colon', { ...base, at }, found);
      else if (phraseWords.has(token.word)) ask('word', { ...base, at }, found);
      else if (token.entry.takes || token.entry.prepositions) {
        if (token.flags & is.CAPITAL && !line.headline && at > from && !(token.flags & is.PAST && tokens[at - 1]?.mark))
          continue;
        const verb = readVerbGroup(tokens, from, at);
        const subject = subjectBefore(tokens, from, verb.from);
        if (
          ask(
            'verb',
            { ...base, at, verb, subject: subject && agrees(tokens, verb, subject) ? subject : undefined },
            found,
          )
        )
          continue;
        if (token.flags & is.SPEECH_NOUN) ask('noun', { ...base, at }, found);
      } else if (token.flags & is.SPEECH_NOUN && !(token.flags & is.CAPITAL)) ask('noun', { ...base, at }, found);
    }
    for (let at = line.marks.length ? from : to; at < to; at++) {
      const mark = (tokens[at] as Token).mark;
      if (!mark) continue;
      const place: Place = { ...base, at };
      const claimed = found.find((finding) => finding.content.some((part) => part.from <= at && at < part.to));
      const words = countWords(text, mark);
      const wholly = claimed?.content.some((part) => part.from === at && part.to === at + 1);
      if (wholly) continue;
      const ruledOut = rules.notSpeech.find((rule) => rule.test(place, words));
      const label = ruledOut !== undefined && !ruledOut.yields;
      if (label) result.labels.push(mark);
      if (claimed && !label) continue;
      if (!claimed && !label && ask('mark', place, found)) continue;
      if (ruledOut) result.notSpeech.push({ mark, rule: ruledOut.name, reason: ruledOut.reason });
      else result.bare.push(mark);
    }
    for (const finding of found) result.drafts.push(draftOf(tokens, finding));
  }
  return result;
}

function askRules(
  rules: readonly AttributionRule[],
  on: AttributionRule['on'],
  place: Place,
  found: RuledFinding[],
  explain: boolean,
): boolean {
  let first: RuledFinding | undefined;
  const lost: string[] = [];
  for (const rule of rules) {
    if (rule.on !== on) continue;
    const finding = rule.find(place);
    if (!finding || finding.content.length === 0) continue;
    if (first) lost.push(rule.name);
    else first = { ...finding, rule: rule.name, confidence: finding.confidence ?? rule.confidence, lost };
    if (!explain) break;
  }
  if (first) found.push(first);
  return first !== undefined;
}

/** Words inside a pair, counted up to ten. */
function countWords(text: string, mark: Mark): number {
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
  const marks: Mark[] = [];
  for (const part of finding.content)
    for (let i = part.from; i < part.to; i++) {
      const mark = (tokens[i] as Token).mark;
      if (mark) marks.push(mark);
    }
  return {
    rule: finding.rule,
    confidence: finding.confidence,
    content: finding.content.map((part) => spanOf(tokens, part)),
    source: finding.source && spanOf(tokens, finding.source),
    cue: finding.cue && spanOf(tokens, finding.cue),
    modality: finding.modality,
    marks,
    fired: [finding.rule],
    lost: finding.lost,
  };
}
