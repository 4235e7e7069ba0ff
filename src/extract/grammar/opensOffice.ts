import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { flagsAt } from './flagsAt.js';
import { looksPlural } from './looksPlural.js';
import { tokenAt } from './tokenAt.js';

/**
 * Whether a word that looks like a verb opens an office before a name.
 *
 * Handles: “…,” [press] secretary Ana Ruiz said / “…,” [state] Sen. Ana Ruiz said / White House [press] secretary Ana Ruiz
 * Not: “…,” say officials / Critics [claim] President Lund lied
 */
export function opensOffice(t: readonly Token[], at: number): boolean {
  const { flags, word } = t[at] as Token;
  if (!(flags & is.PLAIN) || word === 'say') return false;
  const office = t[at + 1];
  if (!office || !(office.flags & (is.ROLE | is.TITLE)) || looksPlural(office.word)) return false;
  const left = tokenAt(t, at - 1);
  if (!left || !(flagsAt(t, at + 2) & is.CAPITAL)) return false;
  const titled = left.flags & (is.CAPITAL | is.ROLE) && !(office.flags & is.CAPITAL) && !looksPlural(left.word);
  return left.mark !== undefined || Boolean(titled);
}
