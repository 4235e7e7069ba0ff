import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';
import { isHuman } from '../words/isHuman.js';

/** What only a company has; and what some places have, too. */
const own = /* @__PURE__ */ wordSet('executive ceo shareholder shareholders subsidiary');
const people = /* @__PURE__ */ wordSet(`
  chair chairman chairwoman chairperson founder employee employees worker workers staff customer customers
  engineer engineers`);
const holdings = /* @__PURE__ */ wordSet('share shares stake');
const things = /* @__PURE__ */ wordSet(`
  share shares shareholder shareholders stock profit profits revenue revenues sales earnings employees customers
  headquarters factory factories plant plants subsidiary subsidiaries ceo founder founders co-founder co-founders
  chairman chairwoman editor`);

const directing = /^(?:executive|(?:financial|operating|technology) officer)\b/;

/**
 * How much the words beside a name speak for a company, below 0.
 *
 * Handles: the chief executive of [Norrvik], workers at [Norrvik], a stake in [Norrvik], [Norrvik] shares, [Norrvik]’s profits,
 * an analyst with [Norrvik], works at [Norrvik], Ana Ruiz of [Norrvik Mare], [Norrvik] chief executive Ana Ruiz.
 * Not: [Ruiz] shares the office.
 */
export function companyBeside(t: readonly Token[], { title, to }: NameMention, words: NameWords): number {
  const link = wordAt(t, title - 1);
  const before = title - 2;
  const head = wordAt(t, before);
  if (link === 'at' || link === 'for' || link === 'of') {
    if (own.has(head)) return -4;
    if (people.has(head)) return -3;
  }
  if (link === 'in' && holdings.has(head)) return -4;
  // Its main rival Norrvik
  const its = head === 'its' || wordAt(t, title - 3) === 'its';
  if (its && /^(?:rival|competitor|parent|subsidiary)$/.test(link)) return -4;
  const small = before >= 0 && !(flagsAt(t, before) & is.CAPITAL);
  // A lawyer with Ana Ruiz
  const among = link === 'at' || (link === 'with' && words.forename(wordAt(t, title)) === undefined);
  if (small && among && isHuman(t[before] as Token, words)) return -3;
  if (link === 'at' && /^work(?:s|ed|ing)?$/.test(head)) return -3;
  // The nurse Ana Ruiz of Norrvik Mare
  if (link === 'of' && to - title > 1 && !small && words.forename(wordAt(t, before - 1)) !== undefined) return -3;
  const next = wordAt(t, to);
  if (next === 'chief' && directing.test(wordsBetween(t, to + 1, to + 3))) return -4;
  return things.has(next) && !(flagsAt(t, to + 1) & is.DETERMINER) ? -4 : 0;
}
