import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';
import { sentenceSubject } from './sentenceSubject.js';
import { subjectBefore } from './subjectBefore.js';

/** Who speaks after a colon: the subject of the last verb of speech before it, "From X:", or the subject of the sentence. */
export function speakerBeforeColon(t: readonly Token[], from: number, colon: number): Range | undefined {
  if (t[from]?.word === 'from') {
    const end = nounPhraseAfter(t, from + 1, colon);
    if (end > 0) return { from: from + 1, to: end };
  }
  const floor = Math.max(from, colon - 40);
  for (let i = colon - 1; i > floor; i--) {
    const token = t[i] as Token;
    if (!token.entry.takes || !(token.flags & (is.PAST | is.PRESENT)) || token.flags & (is.CAPITAL | is.SPEECH_NOUN))
      continue;
    const subject = subjectBefore(t, from, i);
    if (subject) return subject;
  }
  return sentenceSubject(t, from, colon);
}
