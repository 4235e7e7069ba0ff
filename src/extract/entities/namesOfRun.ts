import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { isOffice } from './isOffice.js';
import type { NameShape } from './nameMention.js';
import { nameShape } from './nameShape.js';
import { wordOf } from './wordOf.js';

/** Tokens of a name, where the title before it starts, and what it looks like. */
export interface RunName {
  readonly name: Range;
  readonly from: number;
  readonly shape: NameShape;
}

/** Words that can be surnames although they are titles: Stephen King. */
const surnames = /* @__PURE__ */ wordSet('king prince bishop judge pope major');
/** Letters after a name. */
const postnominals = /* @__PURE__ */ wordSet(`
  kc qc mp mep msp td cbe obe mbe phd ph.d. md m.d. esq`);

/** The names in a run of capitals: a person with a title and the body that opens the title, a body, a place. */
export function namesOfRun(
  t: readonly Token[],
  start: number,
  runEnd: number,
  lowest: number,
  words: NameWords,
): RunName[] {
  let from = start;
  let end = runEnd;
  while (end - from > 2 && postnominals.has((t[end - 1] as Token).word)) end--;
  const whole = nameShape(t, from, end, words);
  if (whole !== 'plain') return [{ name: { from, to: end }, from, shape: whole }];
  let split = end - 2;
  while (split >= from && !isOffice(t[split] as Token)) split--;
  if (split >= from) {
    const body = bodyOfTitle(t, from, split, words);
    const person: RunName = { name: { from: split + 1, to: end }, from, shape: 'plain' };
    return body ? [body, person] : [person];
  }
  const last = t[end - 1] as Token;
  if (isOffice(last) && !(end - from > 1 && surnames.has(last.word))) {
    const body = bodyOfTitle(t, from, end - 1, words);
    return body ? [body] : [];
  }
  while (from < end && isAdjective(t[from] as Token, words)) from++;
  if (from === end) return [];
  return [{ name: { from, to: end }, from: roleBefore(t, lowest, from), shape: 'plain' }];
}

function isAdjective(token: Token, words: NameWords): boolean {
  const word = wordOf(token);
  return (
    words.peoples.has(word) ||
    words.adjectives.has(word) ||
    /-(?:american|european|speaking|born|led|backed)$/.test(word)
  );
}

/** The body or place that opens a title: NATO Secretary General. */
function bodyOfTitle(t: readonly Token[], from: number, to: number, words: NameWords): RunName | undefined {
  for (let end = to; end > from; end--) {
    const shape = nameShape(t, from, end, words);
    if (shape !== 'plain') return { name: { from, to: end }, from, shape };
  }
  return undefined;
}

/** Index where the words for an office before a name start: senior nurse Ana Ruiz; `from` where there are none. */
function roleBefore(t: readonly Token[], lowest: number, from: number): number {
  const left = t[from - 1];
  if (!left || from - 1 < lowest || left.flags & is.POSSESSIVE || !isOffice(left)) return from;
  let start = nounPhraseBefore(t, lowest, from);
  if (start < 0) return from;
  while (start < from && (t[start] as Token).flags & is.DETERMINER) start++;
  for (let i = start; i < from - 1; i++) if ((t[i] as Token).flags & is.POSSESSIVE) start = i + 1;
  return start;
}
