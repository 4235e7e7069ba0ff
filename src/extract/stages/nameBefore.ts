import { dates } from '../grammar/phrases/nominal.js';
import { CLAUSE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** Who speaks so is no time: Winter [said]. */
const speech = /^(?:says?|said|adds|added|tells|told|asks|asked)$/;
/** What stands before a surname alone. */
const titled = /^(?:mrs?|ms|miss|dr|sir|dame)\.?$/;
/** Times that are surnames, too. */
const surname = /^(?:march|spring|summer|weeks|winter)$/;

/**
 * Whether what follows shows the last token, which looks like a time or a verb, to be a name: said [June] Ruiz; [Will]
 * says; in [Year] 10; “It is late,” said [Will]; [Winter] said; Ms [Winter]; Ana [Winter], who. But not: in [June] Ruiz
 * said, the [June] Labs test; the union [Monday] said.
 *
 * @param word - What follows, and its flags.
 */
export function endsInName(out: readonly Token[], word: string, flags: number): boolean {
  const last = out.at(-1);
  if (!last || !(last.flags & is.CAPITAL)) return false;
  const left = out.at(-2);
  const opens = !left || (left.flags & (is.PUNCTUATION | is.MARKED)) !== 0;
  if (last.word === 'long') return opens && speech.test(word);
  if (!(last.flags & (is.TIME | is.MODAL))) return false;
  if (last.flags & is.TIME && (opens ? speech.test(word) : titled.test(left.word))) return true;
  // Ana March, but not: the Porto Pride March
  const two = ((out.at(-3)?.flags ?? 0) & (is.CAPITAL | is.ROLE | is.TITLE)) !== is.CAPITAL;
  if (two && left?.flags === is.CAPITAL && surname.test(last.word)) return true;
  if (flags & is.PUNCTUATION) return ((left?.entry.takes ?? 0) & CLAUSE) !== 0 && out.at(-3)?.mark !== undefined;
  if (last.word === 'year') return /^\d\d?$/.test(word);
  const named = /^(?:may|will)$/.test(last.word)
    ? flags & (is.PAST | is.PRESENT)
    : (flags & (is.CAPITAL | is.TIME)) === is.CAPITAL && /^(?:april|june|august)$/.test(last.word);
  return !!named && !dates(left);
}

/** The same token as nothing but a name, or but a noun: the [Year] 10 pupil. */
export const asName = (token: Token): Token => ({ ...token, flags: token.word === 'year' ? 0 : is.CAPITAL });
