import { isByName } from '../../entities/references/isByName.js';
import { headBeforeComma } from '../../entities/words/headOf.js';
import { isHuman } from '../../entities/words/isHuman.js';
import { article, isNameWord, isNominal } from '../../grammar/phrases/nominal.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { SpeakerRule } from '../speakerRule.js';

/** What bears a name behind a comma as people do. */
const places = /^(?:town|city|village|suburb|district|area|region|county|island|port|state|street)$/;

/** Whether a noun in the singular is for several people, or none: the family. */
const collective = ({ flags, word }: Token): boolean => (flags & is.BODY) !== 0 || /^(?:estate|family)$/.test(word);

/**
 * The name set off by a comma after an office.
 *
 * Handles: [The head of the office, Ana Ruiz,] said no.
 * Not: [The head of the office, a friend of Ana Ruiz,] said no.
 */
export const namedApposition: SpeakerRule = {
  name: 'namedApposition',
  find: ({ tokens: t, from, to, references }, { words }) => {
    const at = headBeforeComma(t, { from, to });
    const head = t[at] as Token;
    const several = looksPlural(head.word);
    const anybody =
      (article.has(wordAt(t, from)) && isHuman(head, words)) ||
      (at === from && head.word !== 'one' && isNameWord(head));
    const names = references.filter((reference) => {
      const {
        draft,
        tokens: { from: start, to: end },
      } = reference;
      if (!isByName(reference) || start <= from || !draft || draft.kind === 'place') return false;
      // Residents of Mill Lane in Stade, Vamia, said
      if (several && end - start < 2) return false;
      // Allies of the mayor, Ana Ruiz; but: the owners, Norrvik Yards
      if (draft.human && wordAt(t, at + 1) !== ',' && (several || collective(head))) return false;
      // Ana, Cork; a man from the town, Cork; a nurse, Cork; but not: a nurse, Vam, said
      const alone = end - start < 2 && wordAt(t, start - 1) === ',';
      const placed = isNameWord(head) || places.test(wordAt(t, start - 2)) || wordAt(t, end) !== ',';
      if (anybody && alone && placed && words.forename(wordAt(t, start)) === undefined) return false;
      // the Pole Ana Ruiz, a pilot called Jan Lund
      let left = wordAt(t, start - 1) === 'called' ? start - 2 : start - 1;
      while (left > from && left > start - 6 && isNominal(t[left] as Token)) left--;
      if (!/^[,:]$/.test(wordAt(t, left)) || (t[end - 1] as Token).flags & is.POSSESSIVE) return false;
      const next = t[end] as Token;
      return end >= to || next.flags & (is.PUNCTUATION | is.UPPERCASE) || /^(?:of|in|from|at|for)$/.test(next.word);
    });
    // The manager, Norrvik Mining, Ana Ruiz
    const name = names.find(({ draft }) => draft?.kind === 'person') ?? names[0];
    return name?.draft && { drafts: [name.draft] };
  },
};
