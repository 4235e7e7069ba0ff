import type { Finding } from '../finding.js';
import { INTENT, LABEL_TO, MARKS_ONLY, VOICE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Place } from '../rule.js';
import type { Range, Token } from '../token.js';
import { hasVerb } from './clause.js';
import { contentAfter } from './contentAfter.js';
import { contentEnd, trimEnd } from './contentEnd.js';
import { contentGoesOn, isFronted, predicateAfter, restAfter } from './contentGoesOn.js';
import { afterEarlier, contentStart } from './contentStart.js';
import { isDash } from './dash.js';
import { distantMark, hasMarkedClause, isEmbedded, markedStart } from './markedContent.js';

/** What an attribution set off by commas or marks reports: the words before it and those that go on after it. */
export function attributionParts(place: Place, span: Range, source: Range, cue: Range): Finding | undefined {
  const { tokens: t, to, verb } = place;
  const start = afterEarlier(place, span.from);
  let close = span.from - 1;
  if (close < start || (t[cue.from] as Token).flags & is.NEGATION) return undefined;
  const left = t[close] as Token;
  if (!left.mark) close--;
  if (close < start || !(left.mark || left.word === ',' || isDash(left))) return undefined;
  const from = contentStart(t, start, close);
  const inverted = source.from > cue.from;
  const modality = verb?.negated ? 'denied' : undefined;
  const { takes } = (t[place.at] as Token).entry;
  const { mark } = t[close] as Token;
  if (mark) {
    const set =
      !left.mark ||
      !mark.closed ||
      ',?!—-.'.includes(mark.final) ||
      (close === from && mark.end - mark.start > 12 && takes & ~MARKS_ONLY);
    if (!set || isIntroduced(place, close) || (inverted && isEmbedded(t, close, start, mark))) return undefined;
    const content: Range[] = [{ from: markedStart(t, place.text, from, close), to: close + 1 }];
    const resumed = distantMark(t, span.to, to);
    const more = resumed ? { from: resumed, to: resumed + 1 } : predicateAfter(t, restAfter(place, span), from, to);
    if (more && (resumed || !inverted)) content.push(more);
    return { content, source, cue, modality, confidence: 0.95 };
  }
  if (place.depth > 0 || !(takes & ~(MARKS_ONLY | VOICE | LABEL_TO))) return undefined;
  if (t[span.to]?.word === 'to' && !inverted && takes & INTENT) return undefined;
  const first = t[start] as Token;
  const clause =
    hasVerb(t, start, close + 1) || hasMarkedClause(t, start, close + 1) || (place.headline && close - start > 1);
  const content = [{ from, to: close + 1 }];
  const found: Finding = { content, source, cue, modality };
  const rest = restAfter(place, span);
  const stop = t[rest] as Token;
  if (rest < to) {
    const comma = stop.word === ',';
    if (stop.mark || ((comma || stop.word === ':') && t[rest + 1]?.mark?.capital)) return undefined;
    if (comma && contentGoesOn(t, first, clause, inverted, rest, to)) {
      content.push({ from: rest + 1, to: contentEnd(t, rest + 1, to) });
      return found;
    }
  }
  const fronted = isFronted(first);
  if (!clause && (fronted || first.flags & is.ADVERB || first.word.endsWith('ing') || close - start < 3))
    return undefined;
  const ended =
    rest >= trimEnd(t, span.to, to) ||
    (stop.flags & is.PUNCTUATION && stop.word !== ':') ||
    (inverted && stop.flags & is.RELATIVE) ||
    (stop.flags & is.SUBORDINATOR && stop.word !== 'that');
  return ended && !(fronted && !inverted && contentAfter(t, cue.to - 1, to)) ? found : undefined;
}

/** Whether somebody else before the marks says them: When a man shouted, "Shame," she laughed. */
const isIntroduced = ({ found }: Place, mark: number): boolean =>
  found.some(
    ({ cue, content }) =>
      cue !== undefined && cue.to <= mark && mark - cue.to < 2 && content.some(({ from }) => from === mark),
  );
