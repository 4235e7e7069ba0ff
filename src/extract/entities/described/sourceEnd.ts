import { isLand } from '../../grammar/phrases/isLand.js';
import { isNominal } from '../../grammar/phrases/nominal.js';
import { isDash } from '../../grammar/tokens/dash.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';
import { isAged } from '../words/isAged.js';
import { isHuman } from '../words/isHuman.js';
import { isModifier, ownsNext } from './isModifier.js';

/** Where a source ends that it heads, or in which a comma sets it off: conservative writer [Ana Ruiz]; the architect, [Ana Ruiz]; or 0. */
export function sourceEnd(
  sources: ReadonlyMap<number, number>,
  t: readonly Token[],
  { from, title, to, sentence }: NameMention,
  words: NameWords,
): number {
  if (isLand(t, sentence.from, title)) return 0;
  const described = afterDescription(t, title, words);
  // After the vote, writer Ana Ruiz said
  const opens = sources.has((t[described] as Token).start) ? title : described;
  const apposed = opens > 1 && (wordAt(t, opens - 1) === ',' || isDash(t[opens - 1]));
  const next = t[to];
  // Norrvik’s mayor, Ana Ruiz
  const modifies = isModifier(t, to, words) || ownsNext(t, to);
  // In private Ruiz said
  for (let i = from; i >= 0 && i > title - 14; i--) {
    // The yard will close, Ruiz said
    if (apposed && i === title - 1) i = opens - 2;
    const token = t[i] as Token;
    const end = sources.get(token.start);
    if (end !== undefined)
      return end >= (t[to - 1] as Token).end && !(modifies && end >= (next as Token).end) ? end : 0;
    // Ruiz (Greens, Porto)
    if (token.word === '(') return 0;
    if (!apposed && i < title && !isNominal(token)) return 0;
  }
  return 0;
}

/** Index where what describes a name starts: her aide, [the former diver] Ana Ruiz; the name's own where nothing does. */
function afterDescription(t: readonly Token[], name: number, words: NameWords): number {
  // One survivor, 19-year-old Ana Ruiz
  if (isAged(wordAt(t, name - 1))) return name - 1;
  let i = name - 1;
  // The leader, Nobel Prize winner Ana Ruiz
  if (i > 0 && isHuman(t[i] as Token, words)) {
    while (i > name - 6 && i > 0 && isNominal(t[i] as Token)) i--;
    if (wordAt(t, i) === ',') return i + 1;
    i = name - 1;
  }
  while (i > name - 4 && (flagsAt(t, i) & ~is.CAPITAL) === 0 && wordAt(t, i) !== '') i--;
  return wordAt(t, i) === 'the' && i < name - 1 ? i : name;
}
