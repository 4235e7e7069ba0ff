import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { isVerbal } from './clause.js';
import { subjectBefore } from './subjectBefore.js';

const reported: ReadonlySet<string> = /* @__PURE__ */ new Set(['that', 'how', 'whether', 'why', 'what']);
const relatives: ReadonlySet<string> = /* @__PURE__ */ new Set(['who', 'which']);

/** The subject of the nearest finite verb before: Smith endorsed her, saying. */
export function nearestSubject(t: readonly Token[], from: number, before: number): Range | undefined {
  let relative = false;
  for (let i = before; i > Math.max(from, before - 40); i--) {
    if (relatives.has((t[i] as Token).word)) relative = true;
    if (!isVerbal(t, i) || isVerbal(t, i - 1)) continue;
    const subject = subjectBefore(t, from, i);
    if (
      !subject ||
      (t[subject.from] as Token).flags & (is.RELATIVE | is.ADVERB) ||
      (t[subject.from] as Token).word.endsWith('ing') ||
      (t[subject.to - 1] as Token).flags & is.POSSESSIVE
    )
      continue;
    const left = t[subject.from - 1];
    if (left && subject.from > from && reported.has(left.word)) continue;
    if (
      subject.from === from ||
      !left ||
      left.flags & (is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR | is.MARKED) ||
      relative
    )
      return subject;
  }
  return undefined;
}
