import { dates } from '../grammar/nominal.js';
import { CLAUSE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/**
 * Whether what follows shows the last token, which looks like a month or a verb, to be a name: said [June] Ruiz; [Will]
 * says; in [Year] 10; “It is late,” said [Will]. But not: in [June] Ruiz said, the [June] Labs test.
 *
 * @param word - What follows, and its flags.
 */
export function endsInName(out: readonly Token[], word: string, flags: number): boolean {
  const last = out.at(-1);
  if (!last || !(last.flags & is.CAPITAL && last.flags & (is.TIME | is.MODAL))) return false;
  if (flags & is.PUNCTUATION) return ((out.at(-2)?.entry.takes ?? 0) & CLAUSE) !== 0 && out.at(-3)?.mark !== undefined;
  if (last.word === 'year') return /^\d\d?$/.test(word);
  const named = /^(?:may|will)$/.test(last.word)
    ? flags & (is.PAST | is.PRESENT) && !(flags & is.PLAIN)
    : (flags & (is.CAPITAL | is.TIME)) === is.CAPITAL && /^(?:april|june|august)$/.test(last.word);
  return !!named && !dates(out.at(-2));
}

/** The same token as nothing but a name, or but a noun: the [Year] 10 pupil. */
export const asName = (token: Token): Token => ({ ...token, flags: token.word === 'year' ? 0 : is.CAPITAL });
