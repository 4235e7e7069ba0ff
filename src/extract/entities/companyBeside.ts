import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import type { NameMention } from './nameMention.js';

/** What only a company has; and what some places have, too. */
const own = /^(?:executive|ceo|shareholders?|subsidiary)$/;
const people = /^(?:chair(?:(?:wo)?man|person)?|founder|employees?|workers?|staff|customers?|engineers?)$/;
const holdings = /^(?:shares?|stake)$/;
const things =
  /^(?:shares?|shareholders?|stock|profits?|revenues?|sales|earnings|employees|customers|headquarters|factory|factories|plants?|subsidiar(?:y|ies)|ceo)$/;

/**
 * How much the words beside a name speak for a company, below 0.
 *
 * Handles: the chief executive of [Norrvik], workers at [Norrvik], a stake in [Norrvik], [Norrvik] shares, [Norrvik]’s profits.
 * Not: [Ruiz] shares the office.
 */
export function companyBeside(t: readonly Token[], { title, to }: NameMention): number {
  const link = wordAt(t, title - 1);
  const head = wordAt(t, title - 2);
  if (/^(?:at|for|of)$/.test(link)) {
    if (own.test(head)) return -4;
    if (people.test(head)) return -3;
  }
  if (link === 'in' && holdings.test(head)) return -4;
  return things.test(wordAt(t, to)) && !(flagsAt(t, to + 1) & is.DETERMINER) ? -4 : 0;
}
