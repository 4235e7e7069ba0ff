import { isHuman } from '../entities/isHuman.js';
import type { Reference } from '../entities/reference.js';
import { isVerbal } from '../grammar/clause.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';

/**
 * Whether a description without a name is the subject of a sentence, so that the next can mean it by a pronoun: a body, or
 * somebody new who opens the sentence.
 *
 * Handles: [The harbour ministry] answered by mail. It said no. / [A diver] shook his head. “No,” he said.
 * Not: Ruiz met [a diver]. “No,” he said.
 */
export function isBystander(
  { tokens: t }: Line,
  { form, subject, speaker, quoted, tokens: { from, to } }: Reference,
  words: NameWords,
): 'body' | 'newcomer' | undefined {
  if (form !== 'description' || !subject || speaker) return undefined;
  const head = t[to - 1] as Token;
  if (head.flags & is.BODY) return 'body';
  const next = t[to]?.word === ',' ? to + 1 : to;
  if (!isVerbal(t, to) && !/^wh(?:o|ose)$/.test(t[next]?.word ?? '')) return undefined;
  const left = t[from - 1];
  const opens = !left || left.mark || /^[.?!]$/.test(left.word);
  return opens && !quoted && /^an?$/.test((t[from] as Token).word) && isHuman(head, words) ? 'newcomer' : undefined;
}
