import { skipAdverbials } from '../grammar/adverbials.js';
import { hasVerb, isVerbal, startsClause } from '../grammar/clause.js';
import { contentEnd, trimEnd } from '../grammar/contentEnd.js';
import { afterBracket } from '../grammar/contentStart.js';
import { isDash } from '../grammar/dash.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Index of the comma after the speaker and what is added to the name, or -1. */
function closingComma(t: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 1 < Math.min(to, from + 12); i++) {
    const token = t[i] as Token;
    if (token.word === ',' || isDash(token)) return i;
    if (token.mark || token.flags & is.PUNCTUATION || token.flags & is.RELATIVE) return -1;
  }
  return -1;
}

/** Whether a bare noun follows that says how, not who: according to plan, according to size. */
function isMatter(t: readonly Token[], { from, to }: Range): boolean {
  const { word, flags } = t[from] as Token;
  return to - from === 1 && flags === 0 && !word.endsWith('s') && word !== 'police';
}

/** Whether a clause of its own starts here: it is late: according to; that, according to; because according to. */
function opensHere(t: readonly Token[], from: number, at: number): boolean {
  const before = t[at - 1]?.word === ',' ? at - 2 : at - 1;
  if (before < from) return false;
  const { word } = t[before] as Token;
  return (
    word === ':' ||
    word === ';' ||
    word === '(' ||
    word === 'that' ||
    word === 'because' ||
    word === 'though' ||
    (word === 'and' && before === at - 1)
  );
}

/** Who is named after "according to" where the clause follows: what stands after a comma is mostly its subject. */
function leadingSource(t: readonly Token[], from: number, to: number): Range | undefined {
  const apposed = withMaker(t, subjectAfter(t, from, to), to);
  const end = nounPhraseAfter(t, from, to);
  const opener = t[end + 1]?.flags ?? 0;
  if (!apposed || (t[apposed.to]?.word === ',' && opener & (is.DETERMINER | is.ROLE))) return apposed;
  return end > 0 ? { from, to: end } : apposed;
}

/** Takes in who made a document: a report [published by the port]. */
function withMaker(t: readonly Token[], source: Range | undefined, to: number): Range | undefined {
  if (!source || !((t[source.to - 1] as Token).flags & is.CARRIER)) return source;
  for (let i = source.to; i + 1 < Math.min(to, source.to + 4); i++) {
    const { word, flags } = t[i] as Token;
    if (word === 'by') {
      const end = nounPhraseAfter(t, i + 1, to);
      return end > 0 ? { from: source.from, to: end } : source;
    }
    if (!(word.endsWith('ed') || flags & (is.PARTICIPLE | is.TIME | is.ADVERB))) return source;
  }
  return source;
}

/** Index where the clause starts that is reported: after a colon or bracket, at the relative clause that comes last. */
function clauseStart(t: readonly Token[], from: number, at: number): number {
  const start = afterBracket(t, from, at);
  const last = t[at - 1]?.word === ',' ? at - 2 : at - 1;
  for (let i = last; i > start; i--) {
    const { word } = t[i] as Token;
    const next = t[i + 1]?.word;
    if (word === ':' && hasVerb(t, i + 1, last)) return i + 1;
    if (word !== ',' || i === last) continue;
    return (next === 'who' || next === 'which') && hasVerb(t, start, i) ? i + 1 : start;
  }
  return start;
}

/**
 * The speaker after "according to".
 *
 * Handles: According to the union, two ships can be crewed. / Two ships can be crewed, according to the union.
 * Not: The cards were sorted according to size.
 */
export const accordingTo: AttributionRule = {
  name: 'accordingTo',
  confidence: 0.85,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    if (t[at]?.word !== 'according' || t[at + 1]?.word !== 'to') return undefined;
    const cue = { from: at, to: at + 2 };
    const left = t[at - 1];
    if (left?.word === 'is' || left?.word.endsWith("'s")) return undefined;
    if (at === from || opensHere(t, from, at) || (left && left.word !== ',' && at - from < 3 && !left.mark)) {
      const source = leadingSource(t, at + 2, to);
      if (!source || isMatter(t, source)) return undefined;
      const next = skipAdverbials(t, source.to, to);
      const comma = t[next]?.word === ',' ? next : closingComma(t, next, to);
      const start = comma > 0 ? comma + 1 : next;
      const end = contentEnd(t, start, to);
      return end > start ? { content: [{ from: start, to: end }], source, cue } : undefined;
    }
    const source = withMaker(t, subjectAfter(t, at + 2, to), to);
    const close = trimEnd(t, from, at);
    if (!source || close <= from || isMatter(t, source)) return undefined;
    const start = clauseStart(t, from, at);
    if (start >= close) return undefined;
    const content = [{ from: start, to: close }];
    const comma = closingComma(t, source.to, to);
    const fronted =
      ((t[from] as Token).flags & is.SUBORDINATOR) !== 0 &&
      closingComma(t, from, close) < 0 &&
      startsClause(t, comma + 1, to);
    if (comma > 0 && (fronted || isVerbal(t, comma + 1) || (!hasVerb(t, from, close) && hasVerb(t, comma, to))))
      content.push({ from: comma + 1, to: contentEnd(t, comma + 1, to) });
    return { content, source, cue };
  },
};
