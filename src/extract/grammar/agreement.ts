import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { looksPlural } from './looksPlural.js';
import type { VerbGroup } from './verbGroup.js';

const plurals = /* @__PURE__ */ wordSet(`
  people police men women i we you they who which that some many others most both all those these staff mps meps few
  several data media`);

const nounLike = /* @__PURE__ */ wordSet(`
  points remarks comments claims reports states posts notes emails texts messages calls reasons cries cry reason
  state report claim comment remark note post email text message call promises demands offers shows signs sign show
  rules labels terms questions answers objects requests estimates forecasts protests attacks starts ends plans blogs
  tweets tweet stress quotes bills hints boasts jokes pledges vows threats charges challenge challenges projects
  frames casts brands finds presses press holds open opens paint paints`);

/** Whether a form of a verb of speech is more often a noun: states, reports. */
export const looksLikeNoun = (word: string): boolean => nounLike.has(word);

/** Whether a verb without auxiliaries agrees with its subject: critics say, the critic says, but not "its sums". */
export function agrees(
  t: readonly Token[],
  group: VerbGroup,
  subject: { readonly from: number; readonly to: number },
): boolean {
  const verb = t[group.at] as Token;
  const many = verb.word === 'say' || (t[group.from] as Token).word === 'have';
  if (subject.to - subject.from === 1 && /^[\d,.]+$/.test((t[subject.from] as Token).word)) return many;
  if (group.from !== group.at || verb.flags & is.PAST) return true;
  const last = t[subject.to - 1] as Token;
  if (last.flags & is.POSSESSIVE) return false;
  let plural = false;
  let counted = false;
  for (let i = subject.from; i < subject.to; i++) {
    const token = t[i] as Token;
    if (token.flags & is.NUMBER || (token.word === 'of' && looksPlural(last.word))) counted = true;
    if (token.word === 'and' || token.flags & is.NUMBER || plurals.has(token.word)) plural = true;
    else if (
      looksPlural(token.word) &&
      !(token.flags & (is.POSSESSIVE | is.DETERMINER)) &&
      !(token.flags & is.CAPITAL && subject.to - subject.from < 3)
    )
      plural = true;
  }
  const opener = (t[subject.from] as Token).word;
  if ((opener === 'a' || opener === 'an' || opener === 'this') && !counted) plural = false;
  const named = last.flags & (is.CAPITAL | is.PRONOUN | is.RELATIVE | is.ROLE | is.BODY | is.CARRIER | is.NUMBER);
  if (nounLike.has(verb.word) && !(named & ~is.NUMBER)) return false;
  if (verb.flags & is.PLAIN)
    return (
      plural ||
      ((last.flags & is.UPPERCASE) !== 0 && !nounLike.has(verb.word)) ||
      ((last.flags & is.CAPITAL) !== 0 && /s$/.test(last.word))
    );
  if (verb.flags & is.PRESENT)
    return !(last.flags & is.PRONOUN && plural && last.word.length < 5 && last.word !== 'who');
  return true;
}
