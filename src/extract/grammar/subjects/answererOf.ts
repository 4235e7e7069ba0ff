import type { Range, Token } from '../../token.js';
import { ownerBefore } from '../phrases/ownerBefore.js';
import { agentAfter } from './agentAfter.js';

/** Whose the answer is whose noun stands there: [her] only reply, the answer from [Warsaw], the response of [Ruiz]. */
export const answererOf = (t: readonly Token[], from: number, noun: number, to: number): Range | undefined =>
  ownerBefore(t, from, noun) ?? agentAfter(t, noun + 1, to, 'from') ?? agentAfter(t, noun + 1, to, 'of');
