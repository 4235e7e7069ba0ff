import * as is from '../../lexicon/wordClasses.js';
import { isAgency } from '../../passages/isAgency.js';
import type { Range, Token } from '../../token.js';
import { isNominal } from '../phrases/nominal.js';
import { spanOf } from '../tokens/spanOf.js';

/** Places of a name that are looked at, and how far around each. */
const few = 20;
const near = 70;
/** Ruiz, the mayor, said */
const speaks = /^(?:,[^.“"]{0,50},)?(?: [a-z]+)? (?:sa(?:id|ys)|t(?:old|ells)|add(?:s|ed)|warn(?:s|ed))\b/;
const cue = /^(?:said|says|adds|added)$/;

/** Whether words of a headline end with a name that the text has again, or that speaks there; none of an agency or a paper. */
export function isNamedBelow(text: string, t: readonly Token[], { from, to }: Range, speaking = false): boolean {
  if (!t.slice(from, to).every((token) => token.flags & is.CAPITAL && isNominal(token))) return false;
  const { start, end } = spanOf(t, { from, to });
  if (isAgency(text.slice(start, end))) return false;
  const name = text.slice((t[to - 1] as Token).start, end);
  let at = end;
  for (let i = 0; i < few; i++) {
    at = text.indexOf(name, at + 1);
    if (at < 0) return false;
    const after = at + name.length;
    if (!speaking || speaks.test(text.slice(after, after + near)) || isSpoken(text.slice(Math.max(end, at - near), at)))
      return true;
  }
  return false;
}

/** Whether a verb of saying stands before the other words of a name: [said Ana] Ruiz. */
function isSpoken(before: string): boolean {
  const words = before.trimEnd().split(' ');
  while (/^\p{Lu}/u.test(words.at(-1) ?? '')) words.pop();
  return cue.test(words.at(-1) ?? '');
}
