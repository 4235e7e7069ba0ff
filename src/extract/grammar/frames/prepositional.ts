import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { skipAdverbials, skipAdverbs } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { flagsAt } from '../flagsAt.js';
import { hasToken } from '../hasToken.js';
import { isTime } from '../nominal.js';
import { phraseEnd } from '../phraseEnd.js';
import { wordAt } from '../wordAt.js';

const units = /* @__PURE__ */ wordSet('minutes hours days weeks months years decades generations');

/** A thing after the preposition that the verb asks for: called for a vote. The preposition belongs to the cue. */
export const prepositional: Frame = (t, from, to, { entry: { prepositions } }) => {
  let at = skipAdverbs(t, from, to);
  while (at < to && isTime(t[at] as Token)) at++;
  // asked in April for
  if (
    /^(?:in|on)$/.test(wordAt(t, at)) &&
    isTime((t[at + 1] ?? t[at]) as Token) &&
    !prepositions?.includes((t[at] as Token).word)
  )
    at += 2;
  // Admitted to me over lunch that
  if (wordAt(t, at) === 'to' && wordAt(t, skipAdverbials(t, at, to)) === 'that') return undefined;
  const start = at + 1;
  const end = start < to && prepositions?.includes((t[at] as Token).word) ? phraseEnd(t, start, to) : 0;
  // Pleaded with drivers to stay at home
  if (wordAt(t, at) === 'with' && !hasToken(t, start, end, ({ word }) => word === 'to')) return undefined;
  // Argued for years
  if (wordAt(t, at) === 'for' && units.has(wordAt(t, end - 1)) && t.slice(start, end - 1).every(counts))
    return undefined;
  // Nobody asked for it
  const alone = end === start + 1 && wordAt(t, at) === 'for' && flagsAt(t, start) & is.OBJECT_PRONOUN;
  return end > start && !alone ? { from: start, to: end, cueEnd: start } : undefined;
};

/** Whether it tells how many: several long years. */
const counts = ({ flags, word }: Token): boolean =>
  (flags & (is.NUMBER | is.DETERMINER)) !== 0 || /^(?:long|many|some|several)$/.test(word);
