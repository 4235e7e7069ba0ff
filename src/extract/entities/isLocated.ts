import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import type { NameMention } from './nameMention.js';

/** Those whose title names a place: the bishop of Porto. */
const officesOfPlaces = /* @__PURE__ */ wordSet(`
  bishop archbishop mayor king queen governor duke duchess earl count countess prince princess sheriff prefect`);

/** Whether a name of one word stands where something is: in Porto, the bishop of Porto, but not in Ruiz's view. */
export function isLocated(t: readonly Token[], { title, to }: NameMention): boolean {
  if (to - title !== 1 || flagsAt(t, title) & is.POSSESSIVE) return false;
  const left = wordAt(t, title - 1);
  return (
    /^(?:in|inside|outside|near|along)$/.test(left) || (left === 'of' && officesOfPlaces.has(wordAt(t, title - 2)))
  );
}
