import { flagsAt } from '../grammar/flagsAt.js';
import { isAnd } from '../grammar/isAnd.js';
import { isInnerThe } from '../grammar/nominal.js';
import { owners } from '../grammar/ownerBefore.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isBodyHead } from './isBodyHead.js';
import { isOffice } from './isOffice.js';
import { joining } from './joining.js';
import { wordOf } from './wordOf.js';

/**
 * Whether names alone follow a word that opens a source, which is a name, then, too.
 *
 * Handles: [Ruiz] and Lund said / [Ruiz], Lund and the Board said / [Ruiz] and her aides said
 * Not: [Labour] and Tory voters said / [Health] and Education Minister Ana Ruiz said / [Devon] and Cornwall Police said
 */
export function speaksWith(t: readonly Token[], at: number, sourceEnd: number, words: NameWords): boolean {
  if (!joining.has(wordAt(t, at))) return false;
  let joined = false;
  let i = at;
  for (; i < t.length && (t[i] as Token).end <= sourceEnd; i++) {
    const token = t[i] as Token;
    const link = isAnd(token.word);
    const next = wordAt(t, i + 1);
    if (link && (owners.has(next) || (next === 'the' && flagsAt(t, i + 2) & is.CAPITAL))) return true;
    if (link) joined = true;
    else if (token.word === ',') {
      if (joined) break;
    } else if (!(token.flags & is.CAPITAL) && !isInnerThe(t, i)) return false;
    else if (isOffice(token) && !opensTitle(t, i, words)) return false;
  }
  return joined && !isBodyHead(t, i, words);
}

/** Whether no name stands before an office: and [President] Lund, and French [President] Lund. */
function opensTitle(t: readonly Token[], office: number, words: NameWords): boolean {
  const left = t[office - 1] as Token;
  return !(left.flags & is.CAPITAL) || isOffice(left) || words.peoples.has(wordOf(left));
}
