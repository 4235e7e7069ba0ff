import { isVerbal } from '../../grammar/phrases/clause.js';
import { nounPhraseBefore } from '../../grammar/phrases/nounPhraseBefore.js';
import { opensSubject } from '../../grammar/phrases/opensSubject.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { isSay } from '../../grammar/tokens/isSay.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { tokenAt } from '../../grammar/tokens/tokenAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { ADDRESSEE } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { afterOwner } from '../words/afterOwner.js';
import { isOffice } from '../words/isOffice.js';
import { matters } from '../words/matters.js';
import { officeOfMatter } from './officeOfMatter.js';

/** Index where the words for an office before a name start: senior nurse Ana Ruiz; `from` where there are none. */
export function roleBefore(t: readonly Token[], lowest: number, from: number): number {
  // General (ret.) Ana Ruiz, Chief (Mrs) Ana Ruiz
  if (wordAt(t, from - 1) === ')') {
    const bracket = wordAt(t, from - 3) === '(' ? from - 3 : from - 4;
    const titled = /^ret/.test(wordAt(t, bracket + 1)) || flagsAt(t, bracket + 1) & is.TITLE;
    return titled && wordAt(t, bracket) === '(' ? roleBefore(t, lowest, bracket) : from;
  }
  const left = tokenAt(t, from - 1);
  if (!left || from <= lowest || left.flags & is.POSSESSIVE) return from;
  // A major Porto firm
  if (left.word === 'major' && flagsAt(t, from - 2) & is.DETERMINER) return from;
  const held = isOffice(left);
  // Told jurors Ruiz had left
  if (held && looksPlural(left.word) && (tokenAt(t, from - 2)?.entry.takes ?? 0) & ADDRESSEE) return from;
  const end = held ? from : officeOfMatter(t, lowest, from);
  let start = nounPhraseBefore(t, lowest, end);
  if (start < 0) return from;
  // Eva Berg and her brother Ana Ruiz; Berg and French president Ana Ruiz; asked by lawyer Ana Ruiz; a letter from farmer Ana Ruiz; her men guarded founder Ana Ruiz
  for (let i = start; i + 1 < end; i++)
    if (/^(?:by|for|from|to|with)$/.test(wordAt(t, i)) || (i > start && didThere(t, i))) start = i + 1;
    else if (wordAt(t, i) === 'and' && (flagsAt(t, i + 1) & is.DETERMINER || isPersonBefore(t, i))) start = i + 1;
  while (start < from && (flagsAt(t, start) & is.DETERMINER || isAct(t, lowest, start))) start++;
  // A lawyer Ruiz hired
  const contact = /^(?:an?|one|two)$/.test(wordAt(t, start - 1)) && !(flagsAt(t, from + 1) & is.CAPITAL);
  if (contact && isVerbal(t, from + 1)) return from;
  return afterOwner(t, { from: start, to: from });
}

/** Whether several people, or a body, do something there: the crew [followed] captain Ana Ruiz; but not: newly elected president Ana Ruiz. */
const didThere = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at).endsWith('ed') &&
  !(flagsAt(t, at) & is.CAPITAL) &&
  (looksPlural(wordAt(t, at - 1)) || /^(?:men|women|people|crew|staff|team)$/.test(wordAt(t, at - 1)));

/** Whether what somebody does stands there, and no part of an office: [joining] nurse Ana Ruiz, who [married] actor Jan Lund; but not: said planning officer Ana Ruiz. */
function isAct(t: readonly Token[], lowest: number, at: number): boolean {
  const doer = at > lowest ? flagsAt(t, at - 1) : 0;
  // It does not surprise clerk Ana Ruiz
  if (doer & is.NEGATION) return true;
  const does = doer & (is.PRONOUN | is.RELATIVE) || (doer & (is.CAPITAL | is.POSSESSIVE)) === is.CAPITAL;
  if (does && wordAt(t, at).endsWith('ed')) return true;
  if (!/^(?!managing|acting|outgoing|incoming|presiding|commanding).*ing$/.test(wordAt(t, at))) return false;
  if (at === lowest) return !opensSubject(t, at, t.length);
  return !(flagsAt(t, at) & is.CAPITAL || isSay(t[at - 1] as Token));
}

/** Whether a name of somebody ends before "and": Ruiz, but not: Justice and interior minister. */
const isPersonBefore = (t: readonly Token[], and: number): boolean => {
  const { flags, word } = t[and - 1] as Token;
  return (flags & (is.CAPITAL | is.BODY | is.UPPERCASE)) === is.CAPITAL && !matters.has(word);
};
