import { wordAt } from '../../entities/wordAt.js';
import { spanOf } from '../../grammar/spanOf.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import { documentBefore } from '../documentBefore.js';
import { meantBy } from '../meantBy.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * A pronoun means who the reader has in mind.
 *
 * Handles: Ruiz left early. “It is over,” [she] said.
 * Not: “It is over,” [the mayor] said.
 */
export const personalPronoun: SpeakerRule = {
  name: 'personalPronoun',
  find: ({ tokens: t, references: [first], from, to, line, whoIn }, { issuers, lines, byStart }) => {
    if (first?.form !== 'pronoun' || first.tokens.from !== from || first.tokens.to !== to) return undefined;
    if (wordAt(t, from) !== 'it') return meantBy(first, true);
    const document = documentBefore(lines[line] as Line, from, wordAt(t, to), ({ from: start, to: end }) => {
      const subject = byStart.get((t[start] as Token).start);
      const whole = subject && (subject.tokens.to === end || wordAt(t, subject.tokens.to) === ',');
      return whole === true && subject.draft?.human === true;
    });
    // Only what is written reads.
    if (!document && /^reads?$/.test(wordAt(t, to))) {
      const drafts = issuers.get('');
      if (drafts) return { drafts, inferred: true };
    }
    const written = document ? whoIn(document) : [];
    if (!document || written.length === 0) return meantBy(first, true);
    const noun = t.slice(document.from, document.to).find(({ flags }) => flags & is.CARRIER);
    const maker = written[0]?.named ? undefined : issuers.get(noun?.word ?? '');
    if (maker?.[0]?.named) return { drafts: maker, inferred: true };
    return { drafts: written, inferred: true, ...(!written[0]?.named && { described: [spanOf(t, document)] }) };
  },
};
