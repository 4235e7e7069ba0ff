import { clauseStart } from '../grammar/contents/clauseStart.js';
import { contentEnd } from '../grammar/contents/contentEnd.js';
import { skipAdverbials } from '../grammar/phrases/adverbials.js';
import { afterApposition, finite, isCue } from '../grammar/phrases/joinsNext.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { ownerBefore, owners } from '../grammar/phrases/ownerBefore.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { trimEnd } from '../grammar/tokens/commas.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasMark } from '../grammar/tokens/hasMark.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { only } from '../grammar/tokens/only.js';
import { relativeWords } from '../grammar/tokens/relativeWords.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

/**
 * Words in marks that are somebody's own, and what is so by their reckoning or in their view.
 *
 * Handles: The ice was, in the words of the trucker, "thinner than soup". / It was, in her own words, "over". / In her words, it was "over". / It was, in her words, over. / By her own reckoning, it was over. / In her view, it was over. / It was over, in the view of Ruiz.
 * Not: The words of the song are lost. / It came into view, and in my view, it was over.
 */
export const inTheWordsOf: AttributionRule = {
  name: 'inTheWordsOf',
  confidence: 0.85,
  on: 'noun',
  find: ({ tokens: t, at, from, to, found }) => {
    const words = wordAt(t, at) === 'words';
    const within = words || /^(?:opinion|view)$/.test(wordAt(t, at));
    const owner = ownerBefore(t, from, at);
    const named = within && wordAt(t, at - 2) === 'in' ? agentAfter(t, at + 1, to, 'of') : undefined;
    const source = owner && wordAt(t, owner.from - 1) === (within ? 'in' : 'by') ? owner : named;
    const whose = wordAt(t, source?.from ?? -1);
    // Ruiz said it was, in her words, “over”; in my view, it was
    if (!source || /^(?:my|our)$/.test(whose) || (owners.has(whose) && isInside(found, at))) return undefined;
    const cue = source === owner ? { from: owner.from - 1, to: at + 1 } : { from: at - 2, to: at + 2 };
    const next = Math.max(at + 1, source.to);
    const before = cue.from - 1;
    const apart = wordAt(t, next) === ',';
    const comma = wordAt(t, before) === ',';
    // Paid by her account; struck by his remark, she left
    if (!(words || comma || (apart && before < from))) return undefined;
    if (before < from) {
      // In the words of the trucker, who fell in, the ice was “thinner than soup”
      const aside = relativeWords.has(wordAt(t, next + 1));
      const after = aside ? afterApposition(t, next, to) : skipAdverbials(t, next + 1, to);
      // In her view, however, it was over
      const clause = wordAt(t, after) === ',' ? after + 1 : after;
      const said = nounPhraseAfter(t, clause, to);
      // In her view, she said, it was over
      if (!words && isCue(t[said], finite) && wordAt(t, said + 1) === ',') return undefined;
      const end = contentEnd(t, clause, to);
      return !words || hasMark(t, clause, end) ? { content: [{ from: clause, to: end }], source, cue } : undefined;
    }
    for (let i = next; i < next + 4 && i < to; i++) if (t[i]?.mark) return { content: [only(i)], source, cue };
    const mark = comma ? before - 1 : before;
    if (t[mark]?.mark) return { content: [only(mark)], source, cue };
    // It was a crime, in Lund's view
    if (!words && comma && flagsAt(t, next) & is.PUNCTUATION && !apart)
      return { content: [{ from: clauseStart(t, from, before), to: before }], source, cue };
    // The strike was, in Lund's words, a crime
    const rest = { from: next + 1, to: trimEnd(t, next + 1, to) };
    return apart ? { content: [{ from, to: before }, rest], source, cue } : undefined;
  },
};
