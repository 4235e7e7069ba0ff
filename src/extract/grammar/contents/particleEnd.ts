import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

/** Whether "went on" or "shot back" stands there, which reports a clause only around it: It was late, he went on, and dark. */
export const goesOn = (t: readonly Token[], at: number): boolean =>
  /^(?:on|back)$/.test(wordAt(t, at + 1)) &&
  /^(?:(?:went|goes) on|(?:shot|shoots|fire[ds]) back)$/.test(wordsBetween(t, at, at + 2));

/** Index after a verb with its particle: he went on, he points out. */
export const particleEnd = (t: readonly Token[], at: number): number =>
  goesOn(t, at) || (/^point/.test(wordAt(t, at)) && wordAt(t, at + 1) === 'out') ? at + 2 : at + 1;
