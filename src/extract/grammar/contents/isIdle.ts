import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { isNominal } from '../phrases/nominal.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';

/** What only looks as if somebody spoke: only time will tell if it was late; that said, it was late; the name refers to a river; the Senate confirmed Ruiz. */
export const isIdle = (t: readonly Token[], at: number, { from, to }: Range): boolean =>
  (wordAt(t, at) === 'tell' && wordAt(t, to - 1) === 'time') ||
  (wordAt(t, at) === 'confirmed' &&
    (flagsAt(t, at + 1) & is.CAPITAL) !== 0 &&
    /^(?:senat\w+|parliament|congress|assembly|lawmakers)$/.test(wordAt(t, to - 1))) ||
  (wordAt(t, at).startsWith('point') && /^(?:signs?|arrows?|clues?|indications?)$/.test(wordAt(t, to - 1))) ||
  (wordAt(t, at).startsWith('refer') && /^(?:name|term|title|word|acronym|phrase)$/.test(wordAt(t, to - 1))) ||
  (wordAt(t, at - 1) === 'that' && wordAt(t, at + 1) === ',' && !(from > 0 && isNominal(t[from - 1] as Token)));
