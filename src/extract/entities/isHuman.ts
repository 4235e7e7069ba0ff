import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { firms } from './firms.js';
import { isOffice } from './isOffice.js';
import { wordOf } from './wordOf.js';

const agent = /(?:[^mt]er|[^o]or|ist|ian|ant|man|person|ee|master|mistress|-half|-back)$/;
const others = /* @__PURE__ */ wordSet(`
  counterpart cadet architect provost dean vicar priest nurse guide chef cook monk nun child boy girl pupil guest star hero heir
  republican democrat conservative liberal corporal recruit conscript steward warden abbot abbess prioress deacon mechanic
  surgeon poet athlete magistrate cleric client patient parent agent apprentice spy laureate newcomer firefighter
  fighter hunter painter writer commuter interpreter porter skater swimmer umpire programmer playwright
  mate bosun publican forester shepherd blacksmith carpenter mason consul attaché prefect marshal
  orderly medic paramedic vet undergraduate graduate intern novice entrepreneur tycoon
  orphan deserter dissident inmate hostage captive suspect accused plaintiff respondent barrister notary mole pirate thief
  correspondent accomplice performer drummer gamer reformer consumer informer customer waiter presenter rioter
  squatter promoter chorister sexton potter knitter jockey matron barista barmaid seamstress deckhand lifeguard
  bailiff youngster scholar bursar curate rep
  cousin groom spouse fiancé fiancée rival comrade`);
/** What the lexicon does not know for a thing, though it ends as those who do something. */
const things = /* @__PURE__ */ wordSet(`
  anger danger number order border tower power factor tractor reactor motor mirror sector error restaurant grant plant
  fee tree coffee river`);

/** A word and its classes, or those of another form of it: what a plural has several of. */
type Called = Pick<Token, 'flags' | 'word'>;

/** Whether the head of a description can be somebody: an office, a people, kin, or a word for who does something. */
export function isHuman(head: Called, words: NameWords): boolean {
  const word = wordOf(head);
  if (head.flags & is.BODY || firms.test(word)) return false;
  if (isOffice(head) || words.peoples.has(word) || words.genders.has(word)) return true;
  if (head.flags & (is.CARRIER | is.SPEECH_NOUN | is.TIME)) return false;
  return others.has(word) || (agent.test(word) && !things.has(word));
}
