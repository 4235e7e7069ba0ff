import { flagsAt } from '../grammar/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';

const skipped = is.PUNCTUATION | is.MARKED | is.NUMBER | is.PREPOSITION | is.DETERMINER | is.CONJUNCTION;

/** Whether most words of a headline have capitals, or all in marks are written in them, so that capitals tell nothing: “VOTE RUIZ” */
export function isTitleCaseLine({ headline, around, tokens }: Line): boolean {
  if (!headline && !around) return false;
  let capitals = 0;
  let small = 0;
  for (const { flags, word } of tokens) {
    if (flags & skipped) continue;
    if (flags & (headline ? is.CAPITAL : is.UPPERCASE)) capitals++;
    else if (!headline || word.length > 3) small++;
  }
  const last = tokens.at(-1);
  // Harbour Minister Ana Ruiz said no.
  const sentence = (last?.mark?.final ?? last?.word) === '.' && !(flagsAt(tokens, tokens.length - 2) & is.CAPITAL);
  return headline ? capitals > 2 * small && !sentence : capitals > 1 && small === 0;
}
