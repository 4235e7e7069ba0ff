import { headOf } from '../../entities/words/headOf.js';
import { isHuman } from '../../entities/words/isHuman.js';
import { isOffice } from '../../entities/words/isOffice.js';
import { sentenceAt } from '../../entities/words/sentenceAt.js';
import { afterApposition } from '../../grammar/phrases/joinsNext.js';
import { sentenceSubject } from '../../grammar/subjects/sentenceSubject.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { spanOf } from '../../grammar/tokens/spanOf.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Range, Token } from '../../token.js';
import { describedInWords } from '../describedInWords.js';
import { documentBefore } from '../documentBefore.js';
import { meantBy } from '../meantBy.js';
import { madeKnown } from '../noteIssued.js';
import { peopleBefore } from '../peopleBefore.js';
import type { Resolution, SpeakerRule } from '../speakerRule.js';

/**
 * A pronoun means who the reader has in mind.
 *
 * Handles: Ruiz left early. “It is over,” [she] said.
 * Not: “It is over,” [the mayor] said.
 */
export const personalPronoun: SpeakerRule = {
  name: 'personalPronoun',
  find: ({ tokens: t, references: [first], from, to, line, whoIn }, context) => {
    const { issuers, lines, byStart, words } = context;
    const spoken = lines[line] as Line;
    if (first?.form !== 'pronoun' || first.tokens.from !== from || first.tokens.to !== to) return undefined;
    const meant = (range: Range): Resolution | undefined => {
      const drafts = whoIn(range);
      // The two men met; they said
      const counted = wordAt(t, range.from) === 'the' && flagsAt(t, range.from + 1) & is.NUMBER;
      if (drafts.length === 0 || (counted && !drafts[0]?.named)) return undefined;
      return { drafts, inferred: true, ...(!drafts[0]?.named && { described: [spanOf(t, range)] }) };
    };
    if (wordAt(t, from) !== 'it') {
      const named = meantBy(first, true);
      const own = describedInWords(spoken, from, named.drafts, context);
      const they = wordAt(t, from).startsWith('they') ? peopleBefore(spoken, from, words) : undefined;
      // Lenders left. The two men laughed. They said
      const nearer =
        they && (named.drafts.length === 0 || first.draft?.speaksFor || flagsAt(t, they.from + 1) & is.NUMBER);
      const people = own ?? (nearer ? they : undefined);
      return (people && meant(people)) || named;
    }
    const document = documentBefore(spoken, from, wordAt(t, to), ({ from: start, to: end }) => {
      const head = t[headOf(t, { from: start, to: end })] as Token;
      const subject = byStart.get((t[start] as Token).start);
      // Her solicitor, Ana Ruiz; officers; but not: Pfizer
      const human = head.flags & is.CAPITAL ? isOffice(head) : isHuman(head, words);
      return human || (subject?.draft?.human === true && subject.tokens.to === end);
    });
    const written = document && meant(document);
    const noun = document && t.slice(document.from, document.to).find(({ flags }) => flags & is.CARRIER);
    // Only what is written reads.
    const key = document ? noun?.word : /^reads?$/.test(wordAt(t, to)) ? '' : undefined;
    const makers = key === undefined ? undefined : issuers.get(key);
    if (makers && (!document || makers[0]?.named)) return { drafts: makers, inferred: true };
    const before = spoken.sentences[sentenceAt(spoken.sentences, from) - 1];
    const subject = before && sentenceSubject(t, before.from, before.to);
    const made = subject && madeKnown(t, afterApposition(t, subject.to, t.length));
    const body = subject && (made?.length || flagsAt(t, headOf(t, subject)) & is.BODY) ? subject : undefined;
    if (written) return (body && made?.includes(key ?? '') && meant(body)) || written;
    const other = meantBy(first, true);
    if (key === '') return { ...other, drafts: [] };
    return (body && !other.drafts.length && meant(body)) || other;
  },
};
