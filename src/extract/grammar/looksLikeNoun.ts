import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';

const nounLike = /* @__PURE__ */ wordSet(`
  points notes states reasons cries cry reason state report claim comment remark note post email text message call shows
  sign show rules labels terms questions answers objects forecasts protests attacks blogs tweet stress quotes hints
  boasts jokes challenge challenges project projects frames casts brands finds presses press paint paints`);

/** Whether a form of a verb of speech is more often a noun: states, reports. */
export const looksLikeNoun = ({ word, flags }: Token): boolean =>
  nounLike.has(word) || ((flags & is.PRESENT) !== 0 && (flags & (is.SPEECH_NOUN | is.CARRIER)) !== 0);
