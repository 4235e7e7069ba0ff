import * as is from '../../lexicon/wordClasses.js';
import type { Place } from '../../rule.js';
import type { Token } from '../../token.js';
import { hasVerb, isVerbal } from '../phrases/clause.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';

/** Passes the conjunction before the content: But "no," she said. */
export function contentStart(t: readonly Token[], from: number, last: number): number {
  let i = afterLabel(t, afterBracket(t, from, last + 1), last);
  while (i < last && (t[i] as Token).flags & (is.CONJUNCTION | is.PUNCTUATION)) i++;
  return i;
}

/** Index after a colon and the words that open the sentence: Details: the port is shut, police say; One thing is clear: it is shut, police say. */
function afterLabel(t: readonly Token[], from: number, last: number): number {
  const labelled = flagsAt(t, from);
  let colon = last - 1;
  while (colon > from && (t[colon] as Token).word !== ':') colon--;
  // But not: it faces two risks: fire and flood, police say
  if (colon > from && hasVerb(t, from, colon))
    return !t[colon + 1]?.mark && hasKind(t, colon + 1, last, is.CONJUNCTION) && !hasVerb(t, colon + 1, last)
      ? from
      : colon + 1;
  if (!(labelled & is.CAPITAL) || labelled & (is.DETERMINER | is.PRONOUN)) return from;
  for (let i = from + 1; i < Math.min(last, from + 6); i++) {
    // Stade - The port is shut, police say
    if (isDash(t[i])) return flagsAt(t, i + 1) & is.CAPITAL ? i + 1 : from;
    if ((t[i] as Token).word === ':') return i + 1;
  }
  return from;
}

/** Index after the earlier attributions of the sentence. */
export function afterEarlier({ tokens: t, found, from }: Place, before: number): number {
  let start = from;
  for (const { source, cue, content } of found)
    for (const part of [source, cue, ...content])
      if (
        part &&
        part.to < before &&
        part.to > start &&
        content.every((c) => c.from < part.to) &&
        // His claim that it was shut is false, Ruiz said
        !isVerbal(t, part.to)
      )
        start = part.to;
  // “No,” said Ruiz by email; the plan, she added
  for (let i = before - 1; start > from && i > start; i--) if ((t[i] as Token).word === ';') start = i + 1;
  const last = found.at(-1);
  const open = last?.cue && last.content.some(({ to }) => to + 1 >= before);
  return open ? from : start;
}

/** Index after a bracket that opens before the attribution and does not close: shut (the gate leaked, she said). */
export function afterBracket(t: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const token = t[i] as Token;
    if (token.word === ')') break;
    if (token.word === '(') return i + 1;
  }
  return from;
}
