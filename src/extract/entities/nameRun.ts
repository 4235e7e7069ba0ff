import { flagsAt } from '../grammar/flagsAt.js';
import { isCue } from '../grammar/joinsNext.js';
import { isDeterminer, isForename, isInnerPreposition, isInnerThe, isNominal } from '../grammar/nominal.js';
import { tokenAt } from '../grammar/tokenAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { wordOf } from './wordOf.js';

const particles = /* @__PURE__ */ wordSet(`
  de der den del della di da das do dos du van von zu ter ten la le el al bin ibn y af av sans`);
/** What stands in a place that is part of its name: the Danish Embassy in Oslo. */
const inWhat = /* @__PURE__ */ wordSet('embassy consulate');
const onWhat = /(?:committee|commission|council|conference|panel|institute|inquiry)$/;
const farthest = 14;

/** Currencies and time zones beside a number. */
const units = /* @__PURE__ */ wordSet('eur usd gbp chf gmt utc cet cest bst est edt');

/** Whether a token can be a word of a name. */
export function isNamePart(t: readonly Token[], i: number): boolean {
  const token = t[i] as Token;
  const { flags, word } = token;
  if (
    !(flags & is.CAPITAL) ||
    word === '' ||
    (flags & is.UPPERCASE && (units.has(word) || (flags & is.PREPOSITION && word.length < 4)))
  )
    return false;
  const left = tokenAt(t, i - 1);
  // May Ruiz, Theresa May, May said; but not: In May Ruiz said
  if (word === 'may' || word === 'will')
    return (
      (isForename(token, t[i + 1]) && left?.word !== 'in') ||
      isCue(t[i + 1]) ||
      (left !== undefined && (left.flags & is.CAPITAL) !== 0 && isNominal(left))
    );
  return isNominal(token) && !isDeterminer(token) && (flags & (is.TIME | is.UPPERCASE)) !== is.TIME;
}

/** Whether the run of name words in front of `end` is headed by the noun of a body. */
export function isBodyHead(t: readonly Token[], end: number, words: NameWords): boolean {
  const token = t[end - 1] as Token;
  return (token.flags & is.BODY) !== 0 || words.organisations.has(wordOf(token)) || isOfficeOfState(t, end - 1);
}

/** Whether an office is a body: the Health and Safety Executive, the European Ombudsman, but not the Chief Executive. */
const isOfficeOfState = (t: readonly Token[], at: number): boolean =>
  /^(?:executive|ombudsman)$/.test(wordAt(t, at)) &&
  (flagsAt(t, at) & flagsAt(t, at - 1) & is.CAPITAL) !== 0 &&
  !/^(?:chief|senior|the)$/.test(wordAt(t, at - 1)) &&
  !(flagsAt(t, at + 1) & is.CAPITAL) &&
  wordAt(t, at + 1) !== ',';

/** Index after the run of name words that starts at `from`, with "of …" and "and …" inside the names of bodies. */
export function runEnd(t: readonly Token[], from: number, to: number, words: NameWords): number {
  let end = from + 1;
  let connected = false;
  const ceiling = Math.min(to, from + farthest);
  while (end < ceiling && !endsOwner(t, end, words)) {
    let next = end;
    if (!isNamePart(t, end)) {
      const token = t[end] as Token;
      const { word } = token;
      next++;
      // Words in marks are one token without a word.
      const nickname = word === '' && token.end - token.start < 24;
      if (nickname || (particles.has(word) && !(token.flags & is.CAPITAL))) {
        if (particles.has(wordAt(t, next))) next++;
      } else {
        if (wordAt(t, next) === 'the') next++;
        const left = wordAt(t, end - 1);
        // Friends of the Earth, Save the Children
        const titled =
          (word === 'of' && (isOfPlace(t, from, end) || (left === 'friends' && next > end + 1))) || isInnerThe(t, end);
        const connects =
          titled ||
          /^(?:of|for)$/.test(word) ||
          (word === 'on' && onWhat.test(left)) ||
          (word === 'in' && inWhat.has(left));
        if (connects) connected ||= (titled && word === 'of') || isBodyHead(t, end, words);
        const joins = connects || word === 'and';
        if (
          !(titled || (connected && joins)) &&
          word !== '&' &&
          !isInnerPreposition(token) &&
          !(word === 'and' && joinsBody(t, from, end, ceiling, words))
        )
          break;
      }
      if (next >= ceiling || !isNamePart(t, next)) break;
    }
    end = next + 1;
  }
  return end;
}

/** Those who go by the place that they are of: the Bishop of Porto, the Earl of Porto, Lord Ruiz of Porto. */
export const ofPlaces = /* @__PURE__ */ wordSet(`
  bishop archbishop earl duke duchess marquess count countess viscount viscountess`);
const peers = /* @__PURE__ */ wordSet('lord lady baroness baron viscount viscountess');

/** Whether "of" and a place belong to the title or the name that starts at `from`, and no other name follows. */
function isOfPlace(t: readonly Token[], from: number, of: number): boolean {
  const first = wordAt(t, from);
  if (of - from === 1 ? !ofPlaces.has(first) : !peers.has(first)) return false;
  let end = of + 1;
  while (flagsAt(t, end) & is.CAPITAL) end++;
  return end > of + 1 && !(wordAt(t, end) === ',' && flagsAt(t, end + 1) & is.CAPITAL);
}

/** Nouns whose possessive stands inside the names of bodies: the European People's Party. */
const inside = /(?:s'|^(?:people|children|wom[ae]n|men|commissioner|king|queen)'s)$/;

/** Whether a possessive ends a name in front of `end`: Lund's Party, but not the Prison Officers' Association. */
function endsOwner(t: readonly Token[], end: number, words: NameWords): boolean {
  const { word, flags } = t[end - 1] as Token;
  return (flags & is.POSSESSIVE) !== 0 && !(inside.test(word) && isNamePart(t, end) && isBodyHead(t, end + 1, words));
}

/** Whether "and" is inside one name: the Peace and Neutrality Forum, but not Ruiz and the Harbour Board. */
function joinsBody(t: readonly Token[], from: number, and: number, ceiling: number, words: NameWords): boolean {
  const left = flagsAt(t, from - 1) & is.POSSESSIVE || wordAt(t, from - 1) === 'the';
  // The Maritime and Coastguard Agency
  const whole = and - from > 1 ? isBodyHead(t, and, words) : flagsAt(t, and - 1) & is.BODY;
  if (!left || and - from > 2 || whole) return false;
  let end = and + 1;
  while (end < ceiling && isNamePart(t, end)) end++;
  return end - and > 2 && isBodyHead(t, end, words);
}
