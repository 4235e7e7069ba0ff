import type { Reference } from '../../entities/reference.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Whether only "and", commas and articles stand between two names. */
function areJoined(t: readonly Token[], left: Reference, right: Reference): boolean {
  let joined = false;
  for (let i = left.tokens.to; i < right.tokens.from; i++) {
    const { word, flags } = t[i] as Token;
    if (word === 'and' || word === '&') joined = true;
    else if (word !== ',' && !(flags & is.DETERMINER)) return false;
  }
  return joined || t[left.tokens.to]?.word === ',';
}

/**
 * Several names that speak together.
 *
 * Handles: [Ruiz and Lindqvist] said the yard would close.
 * Not: [Ruiz, the mayor of Stade and Buxtehude,] said the yard would close.
 */
export const jointSpeakers: SpeakerRule = {
  name: 'jointSpeakers',
  find: ({ tokens: t, references, from }) => {
    const names = references.filter(({ form, quoted }) => (form === 'name' || form === 'acronym') && !quoted);
    if (names.length < 2 || (names[0] as Reference).tokens.from > from + 1) return undefined;
    const joint = [names[0] as Reference];
    for (const name of names.slice(1)) {
      const last = joint[joint.length - 1] as Reference;
      if (name.tokens.from < last.tokens.to) continue;
      if (!areJoined(t, last, name)) break;
      joint.push(name);
    }
    const between = joint.length > 1 && t.slice((joint[0] as Reference).tokens.to, joint[joint.length - 1]?.tokens.from);
    if (!between || !between.some(({ word }) => word === 'and' || word === '&')) return undefined;
    const drafts = joint.map(({ draft }) => draft);
    if (drafts.some((draft) => draft === undefined || draft.kind === 'place')) return undefined;
    return { drafts: [...new Set(drafts as NonNullable<(typeof drafts)[number]>[])], inferred: false };
  },
};
