import { ADDRESSEE, CHARGE_FOR, LABEL, MARKS_ONLY, THAT_ONLY } from '../../../lexicon/speechFrames.js';
import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';
import { asked } from './asked.js';

/** What a document or a survey shows: the poll showed Ruiz leading. */
export const shown: Frame = (t, from, to, verb, carried) => {
  // Police found what they believe is a bomb
  if (!carried && wordAt(t, from) === 'what') return null;
  // Footage shows Ruiz telling a man to leave
  const noun = carried ? nounPhraseAfter(t, from, to) : to;
  if (tells(t[noun - 1])) return null;
  // A letter found in a drawer; the report found in May that it sinks
  const where = verb.word === 'found' && flagsAt(t, from) & is.PREPOSITION;
  const end = carried && !where ? contentEnd(t, from, to) : 0;
  return end > from + 1 ? { from, to: end } : asked(t, from, to, verb, carried);
};

const telling = ADDRESSEE | MARKS_ONLY | THAT_ONLY | LABEL | CHARGE_FOR;

/** Whether somebody who is seen or heard tells or calls: telling, shouting. */
const tells = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & is.GERUND) !== 0 && (token.entry.takes & telling) !== 0;
