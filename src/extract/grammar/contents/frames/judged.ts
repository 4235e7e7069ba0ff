import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { skipAddressee, skipAdverbs } from '../../phrases/adverbials.js';
import { afterApposition } from '../../phrases/joinsNext.js';
import { article, isDeterminer } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { hasMark } from '../../tokens/hasMark.js';
import { tokenAt } from '../../tokens/tokenAt.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { isWhatIs, labelEnd } from '../contentParts.js';

/** How an adjective ends that judges. */
const adjective =
  /^(?:un|in|ir|im|anti-)[a-z-]+$|^(?:absurd|wrong|false|fake|weak|stupid|mad|crazy|silly|cruel|crude|hollow|untrue|insane|naive|foolish|childish|selfish|premature|misleading|appalling|disgusting|insulting|shocking|alarming|worrying|disappointing|damning|outdated)$|(?:able|ible|ful|less|ous|ive|ic|al|ent|ant|ist)$/;
const closing = is.PUNCTUATION | is.PREPOSITION | is.CONJUNCTION | is.SUBORDINATOR | is.TIME;

/** A thing and what it is called: called the plan a gamble, called it "absurd". */
export const judged: Frame = (t, from, to) => {
  // Calls this a farce
  const alone = /^(?:this|that)$/.test(wordAt(t, from)) && article.has(wordAt(t, from + 1));
  const thing = alone ? from + 1 : skipAddressee(t, from, to);
  // But not: called him back in May
  const next = skipAdverbs(t, thing, to);
  const after = next < to ? t[next] : undefined;
  if (after && thing > from && !(after.flags & closing)) return { from, to: labelEnd(t, thing, to) };
  // Called Lund, her rival, a “thief”
  const apposed = after?.word === ',' ? afterApposition(t, thing, to) : to;
  const label = t[apposed] && isDeterminer(t[apposed] as Token) ? labelEnd(t, apposed, to) : 0;
  if (apposed < label && hasMark(t, apposed, label)) return { from, to: label };
  const first = t[from] as Token;
  const last = tokenAt(t, thing - 1) as Token;
  if (thing > from + 1 && !last.flags && adjective.test(last.word)) return { from, to: thing };
  const end = labelEnd(t, from, to);
  const whole = thing > from ? !after || after.flags & (is.PUNCTUATION | is.PREPOSITION) : isDeterminer(first);
  return (whole && isWhatIs(t, from)) || (nounPhraseAfter(t, from, to) > from + 1 && hasMark(t, from, end))
    ? { from, to: end }
    : undefined;
};
