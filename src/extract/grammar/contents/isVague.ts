import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

const refusal =
  /^(?:(?:\w+ ){0,2}anonymity|for (?:his|her|their) (?:sur)?names? |not to be (?:named|identified|quoted)|to be (?:called|known|(?:named|identified|quoted) (?:only|by|as))|only (?:as|by)|that (?:his|her|their) names? (?:not|be (?:withheld|kept|changed)))/;
/** Second words of it; few others are worth to be put together with theirs. */
const refusing = /* @__PURE__ */ wordSet('anonymity as be by her his their to');

/** Whether only a name is withheld: asked [not to be named], asked for [full anonymity], asked [that her name not be used]. */
export const isRefusal = (t: readonly Token[], at: number): boolean =>
  (refusing.has(wordAt(t, at + 1)) || wordAt(t, at) === 'anonymity' || wordAt(t, at + 2) === 'anonymity') &&
  refusal.test(wordsBetween(t, at, at + 5));

const vague =
  /^(?:(?:nobody|no-one) that|very little about) |^(?:otherwise|differently|likewise|farewell|goodbye|mass|(?:very |too )?little|(?:much )?the same(?: thing)?)(?: (?:[,.?!]|an?|at|i?n|on|to|when|last|before|after|again)(?: |$)|$)/;
/** First words of it, but for "the". */
const openers = /* @__PURE__ */ wordSet(
  'differently farewell goodbye likewise little mass much no-one nobody otherwise too very',
);

/** Whether a word or two are all that tells what was said: suggests [otherwise], told her mother [much the same], said [Mass] in Porto, told [nobody] that. */
export const isVague = (t: readonly Token[], at: number): boolean =>
  (openers.has(wordAt(t, at)) || wordAt(t, at + 1) === 'same') && vague.test(wordsBetween(t, at, at + 5));
