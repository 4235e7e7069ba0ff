import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { closingComma } from '../tokens/closingComma.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { wordAt } from '../tokens/wordAt.js';
import { beforeBracket } from './beyondList.js';
import { article, isNameWord } from './nominal.js';
import { phraseBefore } from './nounPhraseBefore.js';

const opening = is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR | is.MARKED | is.ADVERB | is.TIME;

/**
 * Takes in the name that "a …" tells more of: [Ana Ruiz, a former director of the port,] said; [Jan Lund, 60, a doctor,]
 * said; but not: Ana Ruiz left, [a doctor] said.
 */
export function withName(t: readonly Token[], lowest: number, phrase: Range): Range {
  const { from, to } = phrase;
  // Dismissing the claim, [the mayor of Porto, Ana Ruiz,] said
  const comma = flagsAt(t, from) & is.GERUND ? closingComma(t, from, to) : 0;
  if (comma > 0) return { from: comma + 1, to };
  if (wordAt(t, from - 1) !== ',') return phrase;
  // Ana Ruiz, minister for health, labour and sport, said
  const office = wordAt(t, to) === ',' && hasKind(t, from, to, is.ROLE);
  if (!(office || article.has(wordAt(t, from)))) return phrase;
  const end = beforeBracket(t, lowest, beforeAge(t, from - 1));
  const name = phraseBefore(t, lowest, end);
  // Ruiz, a clerk of the court, which is shut, said
  const least = wordAt(t, to + 1) === 'which' ? 1 : 2;
  if (!name || name.to - name.from < least || !isNameWord(t[name.to - 1] as Token)) return phrase;
  const opens = name.from === lowest || (flagsAt(t, name.from - 1) & opening) !== 0;
  return opens && isNameWord(t[name.from] as Token) ? { from: name.from, to } : phrase;
}

/** Index of the comma behind a name, before an age or not, where another stands at `comma`: Ruiz[, 45], a pilot; a pilot[, now dead], who. */
export function beforeAge(t: readonly Token[], comma: number): number {
  const left = /^(?:since|now|later|long)$/.test(wordAt(t, comma - 2))
    ? comma - 3
    : flagsAt(t, comma - 1) & is.NUMBER
      ? comma - 2
      : comma;
  return wordAt(t, left) === ',' ? left : comma;
}
