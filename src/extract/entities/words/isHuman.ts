import { singularOf } from '../../grammar/tokens/singularOf.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { firms } from './firms.js';
import { isOffice } from './isOffice.js';
import { wordOf } from './wordOf.js';

const agent = /(?:[^mt]er|crat|[^o]or|ist|ian|ant|man|person|ee|master|mistress|-half|-back|-old|guard|wright)$/;
/** What people are, and no ship or firm is called. */
const callings = /* @__PURE__ */ wordSet(
  'abbess acrobat architect astronaut astronomer athlete attaché bailiff barista baritone barmaid barrister blacksmith bosun boy bursar cabbie carpenter chef child chorister cleric clown comrade conscript consul cook correspondent cosmonaut cousin cowboy coxswain curate deacon dean deckhand entrepreneur fiancé fiancée forester girl groom gymnast interpreter laureate locksmith lumberjack mason matron mechanic monk notary nun painter paramedic podcaster poet prefect priest prioress programmer provost publican pupil recruit restaurateur screenwriter seamstress shepherd songwriter soprano spouse sprinter steward stewardess surgeon undergraduate vet waitress warlord writer',
);
const others = /* @__PURE__ */ wordSet(
  'counterpart guide guest star hero heir republican conservative liberal green warden client patient parent apprentice spy newcomer fighter hunter commuter porter skater swimmer umpire passer-by passerby eyewitness mate orderly medic graduate intern novice tycoon mogul orphan deserter dissident inmate hostage captive suspect accused plaintiff respondent mole pirate thief accomplice performer drummer gamer reformer consumer informer customer waiter presenter rioter squatter promoter sexton potter knitter jockey crofter youngster scholar rival academic independent citizen local relative emissary exile teammate international regular tory dem',
);
/** What the lexicon does not know for a thing, though it ends as those who do something. */
const things = /* @__PURE__ */ wordSet(`
  anger danger number order border tower power factor tractor reactor motor mirror sector error restaurant grant plant
  fee tree coffee river`);

/** Whether it is a word for what people are that no ship and no firm is called: the surgeon. */
export const isCalling = (word: string): boolean => callings.has(word);

/** A word and its classes, or those of another form of it: what a plural has several of. */
type Called = Pick<Token, 'flags' | 'word'>;

/** The same of one or several: sailors. */
export const areHuman = (head: Called, words: NameWords): boolean =>
  isHuman(head, words) || isHuman({ flags: head.flags, word: singularOf(wordOf(head)) }, words);

/** Whether the head of a description can be somebody: an office, a people, kin, or a word for who does something. */
export function isHuman(head: Called, words: NameWords): boolean {
  const word = wordOf(head);
  if (head.flags & is.BODY || firms.test(word)) return false;
  if (isOffice(head) || words.peoples.has(word) || words.genders.has(word)) return true;
  if (head.flags & (is.CARRIER | is.SPEECH_NOUN | is.TIME)) return false;
  // Singer-songwriter
  return (
    callings.has(word.slice(word.lastIndexOf('-') + 1)) || others.has(word) || (agent.test(word) && !things.has(word))
  );
}
