import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';

const skipped = is.PUNCTUATION | is.MARKED | is.NUMBER | is.PREPOSITION | is.DETERMINER | is.CONJUNCTION;
const verbal = is.VERB | is.PAST | is.PRESENT;
/** Longer are no words in marks of a heading inside a text. */
const longest = 60;

/** Whether most words of a headline have capitals, all of a heading, or all in marks are written in them, so that capitals tell nothing: “VOTE RUIZ” */
export function isTitleCaseLine({ headline, around, tokens }: Line): boolean {
  if (!headline && !around) return isHeading(tokens);
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

/** Whether a line inside the text is a heading in which all words have capitals; not: Ana Ruiz, Jan Lund, Drew Berg, Eva Kask */
function isHeading(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let commas = 0;
  let tells = false;
  for (const { flags, word, start, end } of tokens) {
    if (word === ',') commas++;
    if (flags & skipped && end - start < longest) continue;
    if (!(flags & is.CAPITAL)) return false;
    capitals++;
    tells ||= (flags & verbal) !== 0;
  }
  return tells && capitals > 5 && commas < 2;
}
