import { attributionParts } from '../grammar/contents/attributionParts.js';
import { contentAfter } from '../grammar/contents/contentAfter.js';
import { saidBy } from '../grammar/contents/saidBy.js';
import { isSomebody } from '../grammar/phrases/isSomebody.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { namedAfter } from '../grammar/subjects/agentAfter.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { only } from '../grammar/tokens/only.js';
import { relativeWords } from '../grammar/tokens/relativeWords.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { ADDRESSEE, DIRECTIVE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Index of the verb of saying after "as" or "to have" at `i`, or -1. */
function sayingAfter(t: readonly Token[], i: number): number {
  const next = wordAt(t, i + 1);
  const infinitive = wordAt(t, i) === 'to' && next === 'have';
  // Quoted by the Post saying
  if (!infinitive && !((wordAt(t, i) === 'as' || next === 'saying') && next.endsWith('ing'))) return -1;
  return infinitive || next === 'having' ? i + 2 : i + 1;
}

/** Index of the colon before what is quoted from a document or from somebody, or 0: quoted [the mayor]: “No”; quoted from [a note] he had kept: “No”. */
function quotedAt(t: readonly Token[], source: Range, to: number): number {
  let i = source.to;
  if (!hasKind(t, source.from, i, is.CARRIER) && !isSomebody(t, source) && !owners.has(wordAt(t, source.from)))
    return 0;
  while (i < to && wordAt(t, i) !== ':' && !(t[i] as Token).entry.takes) i++;
  return wordAt(t, i) === ':' && t[i + 1]?.mark ? i : 0;
}

/**
 * Being quoted as saying something, in the passive and by others.
 *
 * Handles: The commander was quoted as saying that three tools were plausible. / He was reported to have said that it was late. / We quoted Ruiz as saying that it was late.
 * Or: It was late, Ruiz was quoted as saying. / “No,” the agency quoted Ruiz as saying.
 * Not: The poem was quoted as an example.
 */
export const quotedAsSaying: AttributionRule = {
  name: 'quotedAsSaying',
  confidence: 0.85,
  on: 'verb',
  find: (place) => {
    const { tokens: t, at, to, verb, subject } = place;
    if (!verb) return undefined;
    if (!verb.passive) {
      if (!/^(?:quot|cit)/.test(wordAt(t, at))) return undefined;
      // Quoted an “informed source” as saying
      const marked = t[at + 2]?.mark && wordAt(t, at + 3) === 'as';
      const start = wordAt(t, at + 1) === 'from' ? at + 2 : at + 1;
      const source = marked ? { from: at + 1, to: at + 3 } : namedAfter(t, start, to);
      if (!source) return undefined;
      const colon = quotedAt(t, source, to);
      if (colon) return { content: [only(colon + 1)], source, cueEnd: start };
      let as = wordAt(t, source.to) === ',' ? source.to + 1 : source.to;
      // Ruiz, who chairs the panel, as saying
      if (relativeWords.has(wordAt(t, as))) while (as < Math.min(to, source.to + 12) && wordAt(t, as) !== 'as') as++;
      const saying = sayingAfter(t, as);
      const after = saying < 0 ? undefined : contentAfter(t, saying, to);
      if (after) return saidBy(after, source);
      const cue = { from: verb.from, to: at + 1 };
      return saying < 0 || !subject
        ? undefined
        : attributionParts(place, { from: subject.from, to: saying + 1 }, source, cue);
    }
    // Was asked to sign a form saying it was safe
    const asked = (t[at] as Token).entry.takes & (ADDRESSEE | DIRECTIVE);
    for (let i = at + 1; subject && !asked && i < Math.min(to, at + 12); i++) {
      const saying = sayingAfter(t, i);
      if (saying < 0) continue;
      const after = contentAfter(t, saying, to);
      if (after) return saidBy(after, subject);
      return attributionParts(place, { from: subject.from, to: i + 2 }, subject, { from: verb.from, to: i + 2 });
    }
    return undefined;
  },
};
