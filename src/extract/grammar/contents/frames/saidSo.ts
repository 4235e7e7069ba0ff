import * as is from '../../../lexicon/wordClasses.js';
import { startsClause } from '../../phrases/clause.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { isSay } from '../../tokens/isSay.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentFrom } from '../contentEnd.js';
import { phraseEnd } from '../phraseEnd.js';

/** What may follow "no" where it is an answer. */
const finished = /^(?:[.,;:!?)]|and|but|to|when|because|before|after|on|in|at|again|thing|more)$/;

/** A word that stands for what was said: said no, said the same; but not: said so. */
export const saidSo: Frame = (t, from, to, verb) => {
  if (!isSay(verb)) return undefined;
  const word = wordAt(t, from);
  const next = wordAt(t, from + 1);
  // Said no one had known; but not: said no such thing; it was a joke
  if (word === 'no' && startsClause(t, from, to) && !finished.test(next) && wordAt(t, from + 2) !== 'thing')
    return undefined;
  // Said this in May
  if (word === 'this' && !startsClause(t, from, to)) return null;
  // Said so, said no such thing
  if (word === 'so' ? !/^(?:to|far)$/.test(next) : /^(?:no|any) (?:such|more)$/.test(`${word} ${next}`)) return null;
  // Said no, the port was open; but not: said no, adding that
  const answers = next === ',' && !wordAt(t, from + 2).endsWith('ing') && startsClause(t, from + 2, to);
  if (answers && /^(?:yes|no)$/.test(word) && !(flagsAt(t, from + 2) & is.CONJUNCTION)) return contentFrom(t, from, to);
  // Says no to it, says no rush
  const whole = next === 'to' || (word === 'no' && !finished.test(next));
  if (word === 'yes' || word === 'no') return { from, to: whole ? phraseEnd(t, from, to) : from + 1 };
  return word === 'the' && next === 'same' ? contentFrom(t, from, to) : undefined;
};
