import type { Finding } from '../finding.js';
import { INTENT, LABEL_TO, MARKS_ONLY, VOICE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { Place } from '../rule.js';
import type { Range, Token } from '../token.js';
import { hasVerb } from './clause.js';
import { contentAfter } from './contentAfter.js';
import { contentEnd, trimEnd } from './contentEnd.js';
import { contentGoesOn, isFronted, predicateAfter, restAfter } from './contentGoesOn.js';
import { afterEarlier, contentStart } from './contentStart.js';
import { isDash } from './dash.js';
import { hasMarkedClause, isEmbedded, markedStart, resumedMark } from './markedContent.js';

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
    else if (!inverted) {
      const more = predicateAfter(t, restAfter(place, span), contentStart(t, start, close), to);
      if (more) content.push(more);
    }
    return { content, source, cue, modality, confidence: 0.95 };
  }
  if (place.depth > 0 || !((t[place.at] as Token).entry.takes & ~(MARKS_ONLY | VOICE | LABEL_TO))) return undefined;
  if (t[span.to]?.word === 'to' && !inverted && (t[place.at] as Token).entry.takes & INTENT) return undefined;
  const rest = restAfter(place, span);
  const first = t[start] as Token;
  const fronted = isFronted(first);
  const clause =
    hasVerb(t, start, close + 1) || hasMarkedClause(t, start, close + 1) || (place.headline && close - start > 1);
  if (
    rest < to &&
    (t[rest]?.mark ||
      ((t[rest]?.word === ',' || t[rest]?.word === ':') && t[rest + 1]?.mark && t[rest + 1]?.mark?.capital))
  )
    return undefined;
  if (rest < to && t[rest]?.word === ',') {
    if (contentGoesOn(t, { start, clause, inverted }, rest, to))
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
  const adverbial = (first.flags & is.ADVERB) !== 0 || first.word.endsWith('ing');
  if (!clause && (fronted || adverbial || close - start < 3)) return undefined;
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
      cue !== undefined && cue.to <= mark && mark - cue.to < 2 && content.some(({ from }) => from === mark),
  );
