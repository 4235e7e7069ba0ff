import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { countWords } from '../marks/countWords.js';
import type { Token } from '../token.js';
import { unknownEntry } from './classifyWord.js';

/** No name is so long. */
const longest = 120;

function ruleFor(
  tokens: readonly Token[],
  text: string,
  at: number,
  mark: Mark,
  rules: readonly MarkRule[],
): MarkRule | undefined {
  const words = countWords(text, mark);
  return rules.find(({ isName }) => isName?.({ tokens, text, at }, words));
}

/** Reads pairs of marks that surely hold a name as that name, with the comma or full stop inside it as one of its own. */
export function readNamedMarks(tokens: readonly Token[], text: string, rules: readonly MarkRule[]): readonly Token[] {
  let out: Token[] | undefined;
  tokens.forEach((token, at) => {
    const { mark } = token;
    const rule = mark?.closed && mark.end - mark.start < longest && ruleFor(tokens, text, at, mark, rules);
    if (!mark || !rule) {
      out?.push(token);
      return;
    }
    out ??= tokens.slice(0, at);
    const { start, end } = mark;
    const named = { mark, rule: rule.name, reason: rule.reason };
    out.push({ start, end, word: '', flags: is.CAPITAL, entry: unknownEntry, mark: undefined, named });
    const { final } = mark;
    if (final === ',' || final === '.' || final === ';')
      out.push({
        start: end,
        end,
        word: final,
        flags: is.PUNCTUATION,
        entry: unknownEntry,
        mark: undefined,
        named: undefined,
      });
  });
  return out ?? tokens;
}
