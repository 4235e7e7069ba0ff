import type { Finding } from '../finding.js';
import { contentEnd } from '../grammar/contents/contentEnd.js';
import { skipAdverbs, skipTimes } from '../grammar/phrases/adverbials.js';
import { somebody } from '../grammar/phrases/agreement.js';
import { auxiliary, isVerbal } from '../grammar/phrases/clause.js';
import { looksLikeNoun } from '../grammar/phrases/looksLikeNoun.js';
import { article, isInPhrase } from '../grammar/phrases/nominal.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { CHARGE, CHARGE_FOR, LABEL, LABEL_AS, MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** What looks like a verb where a subject would start; not: retired doctors, leading members. */
const isDoing =
  /^(?!(?:lead|presid|manag|visit|act|campaign|protest|strik)ing|(?:un.*|retir|injur|wound|marri|elect|experienc|concern|interest|unit|arm)ed).{3}.*(?:ing|ed)$/;

/** What stands after the verb up to the marks or, where they are open, as far as its clause goes. */
function fragmentAfter(t: readonly Token[], verb: number, at: number, to: number, source: Range): Finding {
  // Played down the row as “a storm”
  const last = /^(?:down|out|off|up)$/.test(wordAt(t, verb + 1)) ? verb + 1 : verb;
  const start = skipAdverbs(t, skipTimes(t, last + 1, at), at, is.PUNCTUATION | is.OBJECT_PRONOUN);
  // A move critics described as “late”
  const describes = ((t[verb] as Token).entry.takes & (LABEL_AS | CHARGE_FOR)) === LABEL_AS;
  const as = describes && wordAt(t, start) === 'as' ? start + 1 : start;
  const { final } = (t[at] as Token).mark as Mark;
  const end = /[.!?,]/.test(final) ? at + 1 : contentEnd(t, at, to);
  return { content: [{ from: as, to: end }], source, cue: { from: verb, to: last + 1 } };
}

/**
 * A marked fragment in a clause with an unlisted verb: the clause's subject is taken to have said it.
 *
 * Handles: The council honoured her for "mending what others broke".
 * Not: The "peace dividend" vanished.
 */
export const fragmentOfSubject: AttributionRule = {
  name: 'fragmentOfSubject',
  confidence: 0.5,
  on: 'mark',
  find: ({ tokens: t, at, from, to, headline, depth, found }) => {
    if (headline || depth > 0) return undefined;
    // Quoted an “informed source” as saying
    if (found.some(({ source }) => source && source.from <= at && at < source.to)) return undefined;
    const { innerStart, innerEnd, capital } = (t[at] as Token).mark as Mark;
    const floor = Math.max(from, at - 40);
    let reserve: Finding | undefined;
    let infinitive = 0;
    let joined = 0;
    for (let i = at - 1; i > floor; i--) {
      const { mark, word, flags, entry } = t[i] as Token;
      if (mark || word === ';') return undefined;
      // Used her speech to thank them for “coming”
      if (flags & is.PLAIN && wordAt(t, i - 1) === 'to') infinitive ||= i;
      // Member states had “known for years”
      if (!isVerbal(t, i) || (looksLikeNoun(t[i] as Token) && flagsAt(t, i + 1) & auxiliary)) continue;
      if (flagsAt(t, i + 1) & is.PARTICIPLE) return undefined;
      // Have paid tribute to “a titan”
      const tribute = wordAt(t, i + 1) === 'tribute';
      const source = subjectBefore(t, from, tribute ? skipBefore(t, from, i, is.HAVE | is.ADVERB) : i);
      // Told them that it was late, but thanked them for “coming”
      if (flagsAt(t, i - 1) & is.CONJUNCTION) joined ||= i;
      if (!source || flags & auxiliary) continue;
      // A fair dedicated to “open views”
      if (article.has(wordAt(t, source.from)) && !hasKind(t, source.from, source.to, somebody)) return undefined;
      // Also embraced enhanced methods, fighting climate change
      if (isDoing.test(wordAt(t, source.from)) && !(flagsAt(t, source.from) & is.CAPITAL)) return undefined;
      if (innerEnd - innerStart < 18 && (!(entry.takes & ~MARKS_ONLY) || entry.takes & (LABEL | CHARGE)))
        return undefined;
      // Sums disguised as “fees”, won votes among “moderate” voters
      const named = word.endsWith('ed') && wordAt(t, i + 1) === 'as';
      const next = t[at + 1];
      const ofNoun = !capital && innerEnd - innerStart < 30 && next && isInPhrase(next);
      if (!entry.takes && (named || ofNoun)) return undefined;
      // If the rivals quit, “nothing will be left”
      if (wordAt(t, at - 1) === ',' && /^(?:if|unless|when|once|until)$/.test(wordAt(t, source.from - 1)))
        return undefined;
      const told = joined && found.some(({ cue }) => cue && i < cue.to);
      const finding = fragmentAfter(t, infinitive || (told ? joined : i), at, to, source);
      if (!(flagsAt(t, source.from - 1) & is.SUBORDINATOR)) return finding;
      reserve ??= finding;
      i = source.from;
    }
    return reserve;
  },
};
