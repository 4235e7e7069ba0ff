import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { isCapitalised } from '../tokens/isCapitalised.js';

/** Who does something before a colon of a headline, whatever has capitals: [Ruiz] Slams Lund: “You lied” */
export function actorInHeadline(t: readonly Token[], from: number, colon: number): Range | undefined {
  for (let i = from + 1; i < colon; i++) {
    const { flags, word } = t[i] as Token;
    // Ruiz on the port: “It is late”
    if (word === 'on' && isCapitalised(t, from, i) && i - from < 4) return { from, to: i };
    if (flags & (is.PRESENT | is.VERB)) return isCapitalised(t, from, i + 1) ? { from, to: i } : undefined;
  }
  return undefined;
}
