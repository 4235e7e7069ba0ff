import { contentEnd } from '../grammar/contents/contentEnd.js';
import { skipTimes } from '../grammar/phrases/adverbials.js';
import { startsClause } from '../grammar/phrases/clause.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { questionWords } from '../lexicon/questionWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';

const making = /* @__PURE__ */ wordSet(
  'leave leaves left made make makes making let lets letting hold holds held reach reached take takes took taken',
);

/**
 * A phrase that says: made (it) clear (that), made the case that, took the view that, let it be known that, was clear that, wanted to know why.
 *
 * Handles: The minister made it clear that no ship would leave. / She made the case that the pier was safe.
 * Or: Ruiz was adamant that the pier was safe. / Ministers take the view that the pier is safe. / Ruiz is of the view that it is safe. / Ruiz made clear the pier was safe. / They reached the conclusion that it was safe. / Ruiz wanted to know who had closed the pier.
 * Not: The rain made the water clear. / He made a case for his violin. / It was clear that the pier was safe.
 */
export const madeClear: AttributionRule = {
  name: 'madeClear',
  confidence: 0.5,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    const clear = wordAt(t, at) === 'clear';
    const late = skipTimes(t, at + 1, to);
    const start =
      wordAt(t, late) === 'that' || /^(?:last|this)$/.test(wordAt(t, at + 1)) || (clear && wordAt(t, at + 1) === 'to')
        ? late
        : at + 1;
    const opener = wordAt(t, start);
    const asks = wordAt(t, at) === 'know' && wordAt(t, at - 2) === 'wanted';
    let made = asks ? at - 2 : at - 1;
    // Let the board know that
    if (wordAt(t, at) === 'know')
      for (let i = made; i > Math.max(from, at - 6); i--) if (/^let/.test(wordAt(t, i))) made = i;
    let it = false;
    while (made > from && (flagsAt(t, made) & (is.ADVERB | is.DETERMINER) || /^(?:it|be)$/.test(wordAt(t, made)))) {
      if (wordAt(t, made) === 'it') it = true;
      made--;
    }
    // Made clear it would not move, is adamant the pier was safe
    const bare =
      /^(?:clear|adamant)$/.test(wordAt(t, at)) && startsClause(t, start, to) && !(flagsAt(t, start) & is.TIME);
    if (!(it || bare) && opener !== 'that' && !questionWords.has(opener)) return undefined;
    // Was clear that, is of the view that
    const stance = wordAt(t, made) === 'of' ? made - 1 : made;
    const firm =
      (opener === 'that' ? /^(?:adamant|clear|opinion|view)$/ : /^adamant$/).test(wordAt(t, at)) &&
      (flagsAt(t, stance) & is.BE) !== 0;
    if (firm) made = stance;
    else if (!asks && !making.has(wordAt(t, made))) return undefined;
    const verb = skipBefore(t, from, made, is.HAVE | is.ADVERB | is.MODAL | is.BE);
    const subject = subjectBefore(t, from, verb);
    // But not: it was clear that, it's clear that
    if (firm && [subject?.from ?? at, verb].some((i) => /^(?:it|this|that|what)\b/.test(wordAt(t, i))))
      return undefined;
    // It was made clear that
    const impersonal = wordAt(t, subject?.from ?? at) === 'it' && hasKind(t, verb, made, is.BE);
    const source = impersonal ? undefined : subject;
    const end = contentEnd(t, start, to);
    return subject && end > start + 1
      ? { content: [{ from: start, to: end }], source, cue: { from: verb, to: at + 1 } }
      : undefined;
  },
};
