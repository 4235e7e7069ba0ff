import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { isOffice } from './isOffice.js';
import type { NameMention, NameShape } from './nameMention.js';
import { runEnd as endOfRun, isBodyHead, isNamePart } from './nameRun.js';
import { wordEnd, wordOf } from './wordOf.js';

/** Words that can be surnames although they are titles: Stephen King. */
const surnames: ReadonlySet<string> = /* @__PURE__ */ new Set(['king', 'prince', 'bishop', 'judge', 'pope', 'major']);

/** Letters after a name. */
const postnominals: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'kc qc mp mep msp td cbe obe mbe phd ph.d. md m.d. esq'.split(' '),
);

/** Reads the names in every line, in text order. A word that only opens sentences is none, unless it speaks. */
export function readNames(
  lines: readonly Line[],
  sources: ReadonlyMap<number, number>,
  words: NameWords,
): NameMention[] {
  const inside = wordsInsideSentences(lines);
  const names: NameMention[] = [];
  lines.forEach((line, index) => {
    if (isTitleCase(line)) return;
    const { tokens: t } = line;
    for (const sentence of line.sentences) {
      const { from, to } = sentence;
      let i = from;
      while (i < to) {
        if (!isNamePart(t, i)) {
          i++;
          continue;
        }
        const end = endOfRun(t, i, to, words);
        const opens = i === from || (t[i - 1] as Token).mark !== undefined;
        const start = opens ? skipOpener(t, i, end, inside, sources, words) : i;
        if (start < end) readRun(line, index, start, end, sentence, words, names);
        i = end;
      }
    }
  });
  return names;
}

/** Whether most words of a headline have capitals, so that capitals tell nothing. */
export function isTitleCase({ headline, tokens }: Line): boolean {
  if (!headline) return false;
  let capitals = 0;
  let small = 0;
  for (const { flags, word } of tokens) {
    if (flags & (is.PUNCTUATION | is.MARKED | is.NUMBER | is.PREPOSITION | is.DETERMINER | is.CONJUNCTION)) continue;
    if (flags & is.CAPITAL) capitals++;
    else if (word.length > 3) small++;
  }
  return capitals > 2 * small;
}

function wordsInsideSentences(lines: readonly Line[]): Set<string> {
  const inside = new Set<string>();
  for (const line of lines) {
    if (isTitleCase(line)) continue;
    for (const { from, to } of line.sentences)
      for (let i = from + 1; i < to; i++) {
        const token = line.tokens[i] as Token;
        if (token.flags & is.CAPITAL && !(line.tokens[i - 1] as Token).mark) inside.add(wordOf(token));
      }
  }
  return inside;
}

/** Index of the first word of a run at the start of a sentence that is a name and not only the sentence's first word. */
function skipOpener(
  t: readonly Token[],
  from: number,
  end: number,
  inside: ReadonlySet<string>,
  sources: ReadonlyMap<number, number>,
  words: NameWords,
): number {
  const token = t[from] as Token;
  const word = wordOf(token);
  if (token.flags & is.UPPERCASE || inside.has(word) || words.places.has(word) || words.forenames.has(word))
    return from;
  const listed = token.flags & ~(is.CAPITAL | is.TITLE | is.ROLE | is.BODY | is.POSSESSIVE);
  if (end - from > 1) return listed || words.peoples.has(word) ? from + (listed ? 1 : 0) : from;
  const next = t[from + 1];
  const whole = sources.get(token.start) === token.end || next?.word === ',';
  return whole && (token.flags & ~is.CAPITAL) === 0 && !word.endsWith('s') ? from : end;
}

/** Makes names of a run: a title and a name, a body, a place. */
function readRun(
  line: Line,
  index: number,
  from: number,
  runEnd: number,
  sentence: Range,
  words: NameWords,
  names: NameMention[],
): void {
  const { tokens: t } = line;
  let end = runEnd;
  const add = (name: Range, titleFrom: number, shape: NameShape): void => {
    const last = t[name.to - 1] as Token;
    const list: string[] = [];
    for (let i = name.from; i < name.to; i++) if (!(t[i] as Token).mark) list.push(wordOf(t[i] as Token));
    names.push({
      start: (t[titleFrom] as Token).start,
      end: wordEnd(last),
      line: index,
      sentence,
      name,
      from: titleFrom,
      words: list,
      shape,
      definite: titleFrom === name.from && t[name.from - 1]?.word === 'the',
      possessive: (last.flags & is.POSSESSIVE) !== 0,
    });
  };
  while (end - from > 2 && postnominals.has((t[end - 1] as Token).word)) end--;
  const whole = shapeOf(t, from, end, words);
  if (whole !== 'plain') return add({ from, to: end }, from, whole);
  let split = end - 2;
  while (split >= from && !isOffice(t[split] as Token)) split--;
  if (split >= from) {
    if (split > from) readTitle(t, from, split, words, add);
    return add({ from: split + 1, to: end }, from, 'plain');
  }
  const last = t[end - 1] as Token;
  if (isOffice(last) && !(end - from > 1 && surnames.has(last.word))) {
    if (end - from > 1) readTitle(t, from, end - 1, words, add);
    return;
  }
  if (end - from === 1 && words.peoples.has(wordOf(last))) return;
  add({ from, to: end }, roleBefore(t, sentence.from, from), 'plain');
}

/** The body or place that opens a title: NATO Secretary General. */
function readTitle(
  t: readonly Token[],
  from: number,
  to: number,
  words: NameWords,
  add: (name: Range, titleFrom: number, shape: NameShape) => void,
): void {
  for (let end = to; end > from; end--) {
    const shape = shapeOf(t, from, end, words);
    if (shape !== 'plain') return add({ from, to: end }, from, shape);
  }
}

function shapeOf(t: readonly Token[], from: number, end: number, words: NameWords): NameShape {
  let name = '';
  for (let i = from; i < end; i++) name += `${i > from ? ' ' : ''}${wordOf(t[i] as Token)}`;
  if (words.places.has(name)) return 'place';
  const first = t[from] as Token;
  if (
    end - from === 1 &&
    first.flags & is.UPPERCASE &&
    !(first.flags & (is.ROLE | is.TITLE)) &&
    /^[a-z]{2,6}$/.test(name)
  )
    return 'acronym';
  let head = from + 1;
  while (head < end && (t[head] as Token).flags & is.CAPITAL) head++;
  const headed =
    isBodyHead(t, head, words) || isBodyHead(t, end, words) || words.companies.has(wordOf(t[end - 1] as Token));
  return headed && (end - from > 1 || t[from - 1]?.word === 'the' || ((t[from - 1]?.flags ?? 0) & is.POSSESSIVE) !== 0)
    ? 'body'
    : 'plain';
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
