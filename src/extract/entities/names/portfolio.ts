import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { joining } from '../words/joining.js';
import { matters } from '../words/matters.js';
import { particles } from './nameRun.js';

const holder = /^(?:minister|secretary|commissioner|(?:vice-)?president|state)$/;

/**
 * Index after the several matters, in capitals, that an office is for; `from` where there is one alone or a name behind it.
 *
 * Handles: Minister for [Climate Action, Energy and Mobility] of Cyprus
 * Not: Minister for Trade and Industry Ana Ruiz / Minister for Trade, Ana Ruiz and Jan Lund
 */
export function portfolioEnd(t: readonly Token[], from: number, to: number): number {
  if (!/^(?:for|of)$/.test(wordAt(t, from - 1)) || !holder.test(wordAt(t, from - 2))) return from;
  // Secretary of State for
  const start = wordAt(t, from) === 'state' && wordAt(t, from + 1) === 'for' ? from + 2 : from;
  let end = from;
  let listed = false;
  for (let i = start; ; ) {
    let last = -1;
    let next = i;
    for (; next < to && flagsAt(t, next) & is.CAPITAL; next++) if (matters.has(wordAt(t, next))) last = next;
    if (next === i) break;
    // Housing Ana Ruiz, Housing Ana van Ruiz; but not: Housing Policy
    const behind = last < 0 ? 0 : next - last - 1;
    if (behind > 1 || (behind > 0 && particles.has(wordAt(t, next)))) return i > start ? last + 1 : from;
    if (i > start && last < 0 && !(listed && wordAt(t, i - 1) === 'and')) break;
    if (i > start) end = next;
    if (!joining.has(wordAt(t, next)) || wordAt(t, i - 1) === 'and') break;
    const oxford = wordAt(t, next + 1) === 'and';
    listed ||= wordAt(t, next) === ',' && !oxford;
    i = next + (oxford ? 2 : 1);
  }
  return end;
}

/** Index of "for" before the several matters that end at `to`; `to` where none do. */
export function portfolioStart(t: readonly Token[], lowest: number, to: number): number {
  let start = to;
  while (start > lowest && (flagsAt(t, start - 1) & is.CAPITAL || joining.has(wordAt(t, start - 1)))) start--;
  return start < to && portfolioEnd(t, start, to) === to ? start - 1 : to;
}
