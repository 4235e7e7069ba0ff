import type { RuledFinding } from '../../rule.js';
import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

/** What somebody did not do, but no saying: did not deny, wouldn't confirm, cannot complain. */
const undone = /(?:n[o'’]t|never) (?!sa[iy]|t[eo]l|ask|writ)/;

/** Whether words in marks follow a colon behind what somebody did not do: Ruiz did not deny it: “I was there”; but not: did not say: “No” */
export const speaksStill = (t: readonly Token[], { content: [first], cue }: RuledFinding): boolean =>
  first !== undefined &&
  cue !== undefined &&
  wordAt(t, first.from - 1) === ':' &&
  undone.test(wordsBetween(t, cue.from, cue.to));
