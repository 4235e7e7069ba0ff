import type { Finding } from '../finding.js';
import { ADDRESSEE, MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { Place } from '../rule.js';
import type { Range, Token } from '../token.js';
import { skipAddressee, skipAdverbials } from './adverbials.js';
import { hasVerb, isVerbal, startsClause } from './clause.js';
import { contentAfter } from './contentAfter.js';
import { contentEnd, isDash, trimEnd } from './contentEnd.js';
import { hasMarkedClause, isEmbedded, markedStart, resumedMark } from './markedContent.js';

const reasons: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'because',
  'although',
  'though',
  'if',
  'unless',
  'since',
]);
const fronting = is.SUBORDINATOR | is.GERUND | is.PREPOSITION;

/** What an attribution set off by commas or marks reports: the words before it and those that go on after it. */
export function attributionParts(place: Place, span: Range, source: Range, cue: Range): Finding | undefined {
  const { tokens: t, to } = place;
  const start = afterEarlier(place, span.from);
  let close = span.from - 1;
  if (close < start) return undefined;
  const left = t[close] as Token;
  const onMark = left.mark !== undefined;
  if (!onMark && left.word !== ',' && !isDash(left)) return undefined;
  if (!onMark) close--;
  if (close < start) return undefined;
  const afterMark = onMark || (t[close] as Token).mark !== undefined;
  const inverted = source.from > cue.from;
  const modality = place.verb?.negated ? 'denied' : undefined;
  const negative = (t[cue.from] as Token).flags & is.NEGATION;
  if (negative) return undefined;
  if (afterMark) {
    const mark = (t[close] as Token).mark as Mark;
    if (isIntroduced(place, close)) return undefined;
    const set =
      !onMark ||
      ',?!—-.'.includes(mark.final) ||
      (close === contentStart(t, start, close) &&
        mark.end - mark.start > 12 &&
        ((t[place.at] as Token).entry.takes & ~MARKS_ONLY) !== 0) ||
      !mark.closed;
    if (!set || (inverted && isEmbedded(t, close, start, mark))) return undefined;
    const content: Range[] = [
      { from: markedStart(t, place.text, contentStart(t, start, close), close), to: close + 1 },
    ];
    const resumed = resumedMark(t, span.to, to);
    if (resumed) content.push(resumed);
    return { content, source, cue, modality, confidence: 0.95 };
  }
  if (place.depth > 0 || !((t[place.at] as Token).entry.takes & ~MARKS_ONLY)) return undefined;
  const rest = restAfter(place, span, inverted);
  const first = t[start] as Token;
  const fronted = (first.flags & fronting) !== 0 && !(first.flags & is.PRONOUN);
  const clause =
    hasVerb(t, start, close + 1) || hasMarkedClause(t, start, close + 1) || (place.headline && close - start > 1);
  if (
    rest < to &&
    (t[rest]?.mark ||
      ((t[rest]?.word === ',' || t[rest]?.word === ':') && t[rest + 1]?.mark && t[rest + 1]?.mark?.capital))
  )
    return undefined;
  if (rest < to && t[rest]?.word === ',') {
    const next = t[rest + 1];
    const resumed = next?.mark !== undefined && !fronted && !next.mark.capital;
    const predicate = next !== undefined && isVerbal(t, rest + 1) && !(next.flags & is.GERUND);
    const consequence = first.flags & is.SUBORDINATOR && next !== undefined && startsClause(t, rest + 1, to);
    const reason = next !== undefined && reasons.has(next.word);
    const goesOn =
      resumed ||
      predicate ||
      next?.word === 'whether' ||
      consequence ||
      reason ||
      (next && !(next.flags & (is.GERUND | is.CONJUNCTION | is.SUBORDINATOR)) && !clause && hasVerb(t, rest + 1, to));
    if (goesOn)
      return {
        content: [
          { from: contentStart(t, start, close), to: close + 1 },
          { from: rest + 1, to: contentEnd(t, rest + 1, to) },
        ],
        source,
        cue,
        modality,
      };
  }
  if (!clause && (fronted || close - start < 3)) return undefined;
  const ended =
    rest >= trimEnd(t, span.to, to) ||
    ((t[rest] as Token).flags & is.PUNCTUATION && (t[rest] as Token).word !== ':') ||
    (inverted && (t[rest] as Token).flags & is.RELATIVE) ||
    ((t[rest] as Token).flags & is.SUBORDINATOR && (t[rest] as Token).word !== 'that');
  if (!ended) return undefined;
  if (fronted && contentAfter(t, cue.to - 1, to) && !inverted) return undefined;
  return { content: [{ from: contentStart(t, start, close), to: close + 1 }], source, cue, modality };
}

/** Whether somebody else before the marks says them: When a man shouted, "Shame," she laughed. */
const isIntroduced = ({ found }: Place, mark: number): boolean =>
  found.some(
    ({ cue, content }) =>
      cue !== undefined &&
      cue.to <= mark &&
      mark - cue.to < 2 &&
      content.some(({ from, to }) => from === mark && to === mark + 1),
  );

/** Index after the addressee, the days and the places of an attribution. */
function restAfter(place: Place, span: Range, inverted: boolean): number {
  const { tokens: t, to } = place;
  let i = span.to;
  const verb = t[place.at] as Token;
  if (!inverted && verb.entry.takes & ADDRESSEE) i = skipAddressee(t, i, to);
  i = skipAdverbials(t, i, to);
  return i;
}

/** Passes the conjunction before the content: But "no," she said. */
function contentStart(t: readonly Token[], from: number, last: number): number {
  let i = from;
  while (i < last && (t[i] as Token).flags & (is.CONJUNCTION | is.PUNCTUATION)) i++;
  return i;
}

/** Index after the earlier attributions of the sentence. */
function afterEarlier(place: Place, before: number): number {
  let start = place.from;
  for (const finding of place.found) {
    for (const part of [finding.source, finding.cue, ...finding.content]) {
      if (part && part.to <= before - 1 && part.to > start && finding.content.every((c) => c.from < part.to))
        start = Math.max(start, part.to);
    }
  }
  if (place.found.length && start > place.from) {
    const last = place.found[place.found.length - 1] as Finding;
    const end = Math.max(...last.content.map((c) => c.to));
    if (end >= before - 1 && last.cue && last.cue.from < (last.content[0] as Range).from) return place.from;
  }
  return start;
}
