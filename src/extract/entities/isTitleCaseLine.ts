import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';

const skipped = is.PUNCTUATION | is.MARKED | is.NUMBER | is.PREPOSITION | is.DETERMINER | is.CONJUNCTION;

/** Whether most words of a headline have capitals, so that capitals tell nothing. */
export function isTitleCaseLine({ headline, tokens }: Line): boolean {
  if (!headline) return false;
  let capitals = 0;
  let small = 0;
  for (const { flags, word } of tokens) {
    if (flags & skipped) continue;
    if (flags & is.CAPITAL) capitals++;
    else if (word.length > 3) small++;
  }
  return capitals > 2 * small;
}
