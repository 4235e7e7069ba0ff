import { ADDRESSEE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Place } from '../rule.js';
import type { Range, Token } from '../token.js';
import { skipAddressee, skipAdverbials } from './adverbials.js';
import { isVerbal, startsClause } from './clause.js';
import { contentEnd } from './contentEnd.js';
import { joinsNext } from './joinsNext.js';
import { isDeterminer } from './nominal.js';

const reasons = /* @__PURE__ */ wordSet('because although though if unless since');
const furthering = /* @__PURE__ */ wordSet(`
  including especially particularly so that even by for from rather not such perhaps who which where whose whether`);
const fronting = is.SUBORDINATOR | is.GERUND | is.PREPOSITION;

/** Whether the word opens a clause or phrase that stands before a main clause. */
export const isFronted = ({ flags }: Token): boolean => (flags & fronting) !== 0;

/** A set-off attribution: where its words before start, whether they hold a clause, and whether the verb comes before the speaker. */
export interface SetOff {
  readonly start: number;
  readonly clause: boolean;
  readonly inverted: boolean;
}

/** Whether the content goes on after the comma at `comma`: It works, she said, and it is cheap. */
export function contentGoesOn(
  t: readonly Token[],
  { start, clause, inverted }: SetOff,
  comma: number,
  to: number,
): boolean {
  const next = t[comma + 1];
  if (!next) return false;
  const first = t[start] as Token;
  if (next.mark || isVerbal(t, comma + 1)) return true;
  if (next.word === 'whether' || reasons.has(next.word)) return true;
  if (first.flags & is.SUBORDINATOR) return true;
  if (!clause) return !(next.flags & (is.GERUND | is.CONJUNCTION | is.SUBORDINATOR));
  if (inverted) return false;
  return isDeterminer(next) || isFurthered(t, comma + 1, to);
}

/** Whether words go on with a clause that is complete. */
function isFurthered(t: readonly Token[], at: number, to: number): boolean {
  const next = t[at] as Token;
  if (furthering.has(next.word)) return true;
  return (next.word === 'and' || next.word === 'but') && !joinsNext(t, at, to);
}

/** What goes on without marks after words in marks that were no sentence: "Only you," she said, would try that. */
export function predicateAfter(t: readonly Token[], rest: number, start: number, to: number): Range | undefined {
  const next = t[rest + 1];
  if (t[rest]?.word !== ',' || rest + 1 >= to || !next || next.flags & is.GERUND) return undefined;
  const first = t[start] as Token;
  const fronted = isFronted(first);
  const fragment = first.mark?.capital === false;
  const predicate = next.flags & (is.BE | is.HAVE | is.MODAL | is.DO);
  const goesOn = (next.word === 'to' && fragment) || predicate || (fronted && startsClause(t, rest + 1, to));
  return goesOn ? { from: rest + 1, to: contentEnd(t, rest + 1, to) } : undefined;
}

/** Index after the addressee, the days and the places of an attribution. */
export function restAfter(place: Place, span: Range): number {
  const { tokens: t, to } = place;
  const addressed = (t[place.at] as Token).entry.takes & ADDRESSEE;
  return skipAdverbials(t, addressed ? skipAddressee(t, span.to, to) : span.to, to);
}
