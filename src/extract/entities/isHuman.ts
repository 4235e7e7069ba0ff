import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { isOffice } from './isOffice.js';
import { wordOf } from './wordOf.js';

const agent = /(?:[^mt]er|[^o]or|ist|ian|eer|ant|man|woman|person|ee)$/;
const others = /* @__PURE__ */ wordSet(`
  architect provost dean vicar priest nurse guide chef cook monk nun tenant usher sheriff usher child boy girl pupil
  guest expert star hero heir clerk`);
const things = /* @__PURE__ */ wordSet(`
  paper letter newspaper banner poster leader-board number order matter member-state border tower power water poem
  factor tractor reactor motor mirror sector error committee assistant-chief restaurant grant plant fee tree coffee`);

/** Whether the head of a description can be somebody: an office, a people, kin, or a word for who does something. */
export function isHuman(head: Token, words: NameWords): boolean {
  const word = wordOf(head);
  if (head.flags & is.BODY) return false;
  if (isOffice(head) || words.peoples.has(word) || words.genders.has(word)) return true;
  if (head.flags & (is.CARRIER | is.SPEECH_NOUN | is.TIME)) return false;
  return others.has(word) || (agent.test(word) && !things.has(word));
}
