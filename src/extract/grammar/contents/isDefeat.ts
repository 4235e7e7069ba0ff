import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

const verbs = /^(?:conced|admit|argu|ask|claim|maintain|pledged|project)/;
/** What is lost, won, kept, shown or let in; no clause goes on with it. */
const things =
  /^(?:(?:conced|admit)\w* (?:defeat|the (?:race|election|contest|primary))|claim\w* (?:asylum|(?:\S+ ){1,3}victor(?:y|ies))|(?:claim|conced)\w* (?:\S+ ){0,3}(?:residency|goals?|li(?:fe|ves)|penalty|titles?|wins?)|argu\w* (?:\w+ case|(?:\S+ ){1,3}cases(?= (?:before|in|at) ))|admit\w* (?:\S+ ){0,3}(?:students|patients|pupils|migrants|refugees)|maintain\w* (?:\S+ ){0,4}(?:lead|level|contact|ties|presence|order|silence)s?|project\w* (?:\S+ ){0,3}(?:power|strength|optimism|confidence|bravado|calm|authority|image|influence)|pledged delegates?) (?!\w+ed |ha[sd] |is |was |were |will |would )/;
const questions = /^ask\w* \w+ (?:only )?question (?:, \w|ha[sd] |that )/;

/**
 * Whether somebody only owns that they lost, wins, kills or flees, keeps or shows something, speaks for others, or asks
 * what is not told: conceded [defeat], claimed [six lives], claimed [asylum], argued [the case] for them, maintained
 * [a lead], who asked [the question] left, asked [the only question] that mattered; but not: claimed his life was over.
 */
export function isDefeat(t: readonly Token[], at: number): boolean {
  if (!verbs.test(wordAt(t, at))) return false;
  const words = `${wordsBetween(t, at, at + 6)} `;
  return things.test(words) || questions.test(words);
}
