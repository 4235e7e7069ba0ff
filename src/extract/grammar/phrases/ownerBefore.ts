import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { only } from '../tokens/only.js';
import { phraseBefore } from './nounPhraseBefore.js';

/** Whose something is: [her] advice. */
export const owners = /* @__PURE__ */ wordSet('his her their its my our');

/** Whose word it is: her advice, the insurer's last verdict. */
export function ownerBefore(t: readonly Token[], from: number, noun: number): Range | undefined {
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    const token = t[i] as Token;
    if (owners.has(token.word)) return only(i);
    if (token.flags & is.POSSESSIVE) return phraseBefore(t, from, i + 1);
  }
  return undefined;
}
