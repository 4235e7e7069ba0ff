import * as is from '../lexicon/wordClasses.js';
import type { MarkRule } from '../markRule.js';
import { countWords } from '../marks/countWords.js';
import type { Token } from '../token.js';

const unasked = { flags: 0, takes: 0, asked: false };

/** Reads pairs of marks that surely hold a name as that name, with the comma or full stop inside it as one of its own. */
export function readNames(tokens: readonly Token[], text: string, rules: readonly MarkRule[]): readonly Token[] {
  let out: Token[] | undefined;
  tokens.forEach((token, at) => {
    const { mark } = token;
    const words = mark ? countWords(text, mark) : 0;
    const rule = mark?.closed && rules.find(({ isName }) => isName?.({ tokens, text, at }, words));
    if (!mark || !rule) {
      out?.push(token);
      return;
    }
    out ??= tokens.slice(0, at);
    const { start, end } = mark;
    const named = { mark, rule: rule.name, reason: rule.reason };
    out.push({ start, end, word: '', flags: is.CAPITAL, entry: unasked, named });
    const { final } = mark;
    if (final === ',' || final === '.' || final === ';')
      out.push({ start: end, end, word: final, flags: is.PUNCTUATION, entry: unasked });
  });
  return out ?? tokens;
}
