import type { Reference } from '../../entities/reference.js';
import { isNominal } from '../../grammar/nominal.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Whether "and" or a comma joins two names, with no more than an article, an owner or an office before the second. */
function areJoined(t: readonly Token[], left: Reference, right: Reference): boolean {
  const link = t[left.tokens.to]?.word;
  if (link !== 'and' && link !== '&' && link !== ',') return false;
  const described = t[right.tokens.from - 1]?.word === ',' || (t[left.tokens.to + 1]?.flags ?? 0) & is.DETERMINER;
  const office = link !== ',' && described;
  for (let i = left.tokens.to + 1; i < right.tokens.from; i++) {
    const token = t[i] as Token;
    const { word, flags } = token;
    if (word === 'and' || word === ',' || flags & (is.DETERMINER | is.POSSESSIVE)) continue;
    if (!office || !isNominal(token)) return false;
  }
  return true;
}

/**
 * Several names that speak together.
 *
 * Handles: [Ruiz and Lindqvist] said the yard would close. / [Green groups Clean Sea Trust and Rivers First] said so, too.
 * Not: [Ruiz, the mayor of Stade and Buxtehude,] said the yard would close.
 */
export const jointSpeakers: SpeakerRule = {
  name: 'jointSpeakers',
  find: ({ tokens: t, references, from }) => {
    const names = references.filter(
      ({ form, quoted, tokens: { to } }) =>
        (form === 'name' || form === 'acronym') && !quoted && !((t[to - 1] as Token).flags & is.POSSESSIVE),
    );
    const [first] = names;
    if (!first || !t.slice(from + 1, first.tokens.from).every(isNominal)) return undefined;
    const joint = [first];
    let last = first;
    for (const name of names) {
      if (name.tokens.from < last.tokens.to) continue;
      if (!areJoined(t, last, name)) break;
      joint.push(name);
      last = name;
    }
    const between = t.slice(first.tokens.to, last.tokens.from);
    if (!between.some(({ word }) => word === 'and' || word === '&')) return undefined;
    const drafts = new Set(joint.flatMap(({ draft }) => draft ?? []));
    return joint.every(({ draft }) => draft) ? { drafts: [...drafts] } : undefined;
  },
};
