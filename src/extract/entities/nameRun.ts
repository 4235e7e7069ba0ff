import { isDeterminer, isForename, isNominal } from '../grammar/nominal.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { wordOf } from './wordOf.js';

const particles = /* @__PURE__ */ wordSet(`
  de der den del della di da das dos du van von zu ter ten la le el al bin ibn y af av`);
const connectors: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'for']);
const onWhat = /^(?:committee|subcommittee|commission|council|conference|panel|institute|inquiry)$/;
const farthest = 14;

/** Whether a token can be a word of a name. */
export function isNamePart(t: readonly Token[], i: number): boolean {
  const token = t[i];
  if (!token || !(token.flags & is.CAPITAL) || token.word === '') return false;
  const left = t[i - 1];
  if (token.word === 'may' || token.word === 'will')
    return isForename(token, t[i + 1]) || (left !== undefined && (left.flags & is.CAPITAL) !== 0 && isNominal(left));
  if (!isNominal(token) || isDeterminer(token)) return false;
  return !(token.flags & is.TIME) || (token.flags & is.UPPERCASE) !== 0;
}

/** Whether the run of name words in front of `end` is headed by the noun of a body. */
export function isBodyHead(t: readonly Token[], end: number, words: NameWords): boolean {
  const token = t[end - 1] as Token;
  return (token.flags & is.BODY) !== 0 || words.organisations.has(wordOf(token));
}

/** Index after the run of name words that starts at `from`, with "of …" and "and …" inside the names of bodies. */
export function runEnd(t: readonly Token[], from: number, to: number, words: NameWords): number {
  let end = from + 1;
  let connected = false;
  const ceiling = Math.min(to, from + farthest);
  while (end < ceiling) {
    const token = t[end] as Token;
    if ((t[end - 1] as Token).flags & is.POSSESSIVE) break;
    if (isNamePart(t, end)) {
      end++;
      continue;
    }
    // Words in marks are one token without a word.
    const nickname = token.word === '' && token.end - token.start < 24;
    if ((nickname || (particles.has(token.word) && !(token.flags & is.CAPITAL))) && end + 1 < ceiling) {
      const next = particles.has((t[end + 1] as Token).word) ? end + 2 : end + 1;
      if (next >= ceiling || !isNamePart(t, next)) break;
      end = next + 1;
      continue;
    }
    const after = t[end + 1]?.word === 'the' ? end + 2 : end + 1;
    if (after >= ceiling || !isNamePart(t, after)) break;
    const body = connected || isBodyHead(t, end, words);
    if (body && (connectors.has(token.word) || (token.word === 'on' && onWhat.test((t[end - 1] as Token).word)))) {
      connected = true;
      end = after + 1;
      continue;
    }
    if (token.word === 'and' || token.word === '&') {
      if (connected || token.word === '&' || joinsBody(t, from, end, after, ceiling, words)) {
        end = after + 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** Whether "and" is inside one name: the Peace and Neutrality Forum, but not Ruiz and the Harbour Board. */
function joinsBody(
  t: readonly Token[],
  from: number,
  and: number,
  after: number,
  ceiling: number,
  words: NameWords,
): boolean {
  if (after !== and + 1 || and - from > 2 || isBodyHead(t, and, words)) return false;
  const left = t[from - 1];
  if (!left || !(left.word === 'the' || left.flags & is.POSSESSIVE)) return false;
  let end = after;
  while (end < ceiling && isNamePart(t, end)) end++;
  return end - after > 1 && isBodyHead(t, end, words);
}
