import { headOf } from '../entities/words/headOf.js';
import { sentenceSubject } from '../grammar/subjects/sentenceSubject.js';
import { subjectAfter } from '../grammar/subjects/subjectAfter.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** The body that a sentence is about, where whoever speaks stands behind its words: [The navy] has closed two quays, a spokesman said. */
export function bodyBefore(t: readonly Token[], from: number, at: number): Range | undefined {
  if (wordAt(t, at - 1) !== ',' && !(flagsAt(t, at - 1) & is.MARKED)) return undefined;
  // At Norrvik, a spokesman said
  const place = wordAt(t, from) === 'at';
  const subject = place ? subjectAfter(t, from + 1, at) : sentenceSubject(t, from, at);
  return subject && flagsAt(t, headOf(t, subject)) & (place ? is.BODY | is.CAPITAL : is.BODY) ? subject : undefined;
}
