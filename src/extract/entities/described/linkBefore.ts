import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import type { NameMention } from '../nameMention.js';

/**
 * The comma or "and" that alone stands between two names, behind "and" of any length, else both of one word or both of
 * several: Ana Ruiz, Jan Lund and Berg; Ruiz, Lund and Eva Berg.
 */
export function linkBefore(left: NameMention | undefined, right: NameMention): string | undefined {
  const { tokens: t, from, title } = right;
  if (left?.tokens !== t || title < from || from - left.to > 2) return undefined;
  const link = /^(?:,|,? ?and|&)$/.test(wordsBetween(t, left.to, from)) ? wordAt(t, from - 1) : undefined;
  return link === ',' && isShort(left) !== isShort(right) ? undefined : link;
}

/** Whether a name is one word. */
const isShort = ({ from, to }: NameMention): boolean => to - from < 2;
