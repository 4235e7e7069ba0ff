import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';

/** What only a company has; and what some places have, too. */
const own = /* @__PURE__ */ wordSet('executive ceo shareholder shareholders subsidiary');
const people = /* @__PURE__ */ wordSet(`
  chair chairman chairwoman chairperson founder employee employees worker workers staff customer customers
  engineer engineers`);
const holdings = /* @__PURE__ */ wordSet('share shares stake');
const things = /* @__PURE__ */ wordSet(`
  share shares shareholder shareholders stock profit profits revenue revenues sales earnings employees customers
  headquarters factory factories plant plants subsidiary subsidiaries ceo`);

/**
 * How much the words beside a name speak for a company, below 0.
 *
 * Handles: the chief executive of [Norrvik], workers at [Norrvik], a stake in [Norrvik], [Norrvik] shares, [Norrvik]’s profits.
 * Not: [Ruiz] shares the office.
 */
export function companyBeside(t: readonly Token[], { title, to }: NameMention): number {
  const link = wordAt(t, title - 1);
  const head = wordAt(t, title - 2);
  if (link === 'at' || link === 'for' || link === 'of') {
    if (own.has(head)) return -4;
    if (people.has(head)) return -3;
  }
  if (link === 'in' && holdings.has(head)) return -4;
  return things.has(wordAt(t, to)) && !(flagsAt(t, to + 1) & is.DETERMINER) ? -4 : 0;
}
