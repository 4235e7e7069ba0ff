import { isVerbal } from '../../grammar/phrases/clause.js';
import { isInnerPreposition, isInnerThe, isNominal } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { joining } from '../words/joining.js';
import { matters } from '../words/matters.js';
import { isBodyHead } from './isBodyHead.js';
import { isNamePart } from './isNamePart.js';
import { joinsBody } from './joinsBody.js';

/** What stands in names in small letters. */
export const particles = /* @__PURE__ */ wordSet(
  'af al ap av bin bint da das de del dela della delos den der des di do dos du el ibn la le sans ten ter van von y zu',
);
/** What stands in a place that is part of its name: the Danish Embassy in Oslo. */
const inWhat = /* @__PURE__ */ wordSet('embassy consulate');
const onWhat = /(?:committee|commission|council|conference|convention|panel|institute|inquiry)$/;
const farthest = 14;

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
      if (isNickname(token) || particles.has(word)) {
        if (particles.has(wordAt(t, next))) next++;
      } else {
        // The Council for a Livable World
        if (wordAt(t, next) === 'the' || (word === 'for' && wordAt(t, next) === 'a')) next++;
        const titled = isOfTitle(t, from, end);
        const connects = tellsOfWhat(t, end);
        if (connects) connected ||= isBodyHead(t, end, words);
        if (
          !(titled || (connected && connects)) &&
          word !== '&' &&
          !isInnerPreposition(token) &&
          !(joining.has(word) && joinsBody(t, { from, to: end }, ceiling, connected, words))
        )
          break;
      }
      if (next >= ceiling || !isNamePart(t, next)) break;
    }
    end = next + 1;
  }
  return bodyEnd(t, from, end, words);
}

/** Bodies whose names some papers write with a small letter at their end: Leeds city [council]. */
const smallHeads = /* @__PURE__ */ wordSet(
  'academy airport college constabulary council hospice hospital infirmary ltd plc police prison school university',
);
const smallKinds = /* @__PURE__ */ wordSet(
  "borough children's city community county district elementary general grammar high international primary secondary teaching",
);

/** Index after the small words that end the name of a body: Leeds [city council] left; but not: a Leeds hospital, Leeds hospital staff, German police. */
function bodyEnd(t: readonly Token[], from: number, to: number, words: NameWords): number {
  let head = to;
  while (head < to + 2 && smallKinds.has(wordAt(t, head))) head++;
  const next = t[head + 1];
  const { word } = t[to - 1] as Token;
  if (!smallHeads.has(wordAt(t, head)) || (next && isNominal(next) && !isVerbal(t, head + 1))) return to;
  const open = to - from === 1 && flagsAt(t, from - 1) & is.DETERMINER;
  return open || /^an?$/.test(wordAt(t, from - 1)) || words.peoples.has(word) || words.adjectives.has(word)
    ? to
    : head + 1;
}

/** Whether words in marks, which are one token without a word, are part of a name: Jan “the Pilot” Kask; but not: called Kask “a fool,” Ruiz said. */
const isNickname = ({ mark, start, end }: Token): boolean =>
  mark !== undefined && mark.final !== ',' && end - start < 24;

/** Whether "for" goes on inside a name: Transport for London, the charity Mothers for Peace. */
export const opensFor = (t: readonly Token[], from: number): boolean =>
  wordAt(t, from + 1) === 'for' &&
  (/^(?:transport|alternative)$/.test(wordAt(t, from)) || (flagsAt(t, from - 1) & (is.BODY | is.CAPITAL)) === is.BODY);

/** Whether a word stands inside a name of any kind: the Bishop [of] Porto, Friends [of] the Earth, Save [the] Children, Transport [for] London. */
const isOfTitle = (t: readonly Token[], from: number, at: number): boolean =>
  isInnerThe(t, at) ||
  (at - from === 1 && opensFor(t, from)) ||
  (wordAt(t, at) === 'of' &&
    (isOfPlace(t, from, at) ||
      // Freedom of Information Act, the United Dockers of America
      wordAt(t, at + 2) === 'act' ||
      /^friends the$|(?<!state)s america$/.test(`${wordAt(t, at - 1)} ${wordAt(t, at + 1)}`)));

/** Whether a preposition tells what a body is of, or where: the Committee [on] Trade, the Danish Embassy [in] Oslo. */
function tellsOfWhat(t: readonly Token[], at: number): boolean {
  const word = wordAt(t, at);
  if (word === 'of' || word === 'for') return true;
  const left = wordAt(t, at - 1);
  return word === 'in' ? inWhat.has(left) : (word === 'on' || word === 'to') && onWhat.test(left);
}

/** Those who go by the place that they are of: the Bishop of Porto, the Earl of Porto, Lord Ruiz of Porto. */
export const ofPlaces = /* @__PURE__ */ wordSet(
  'archbishop bishop count countess duchess duke earl marquess viscount viscountess',
);
/** Seas and coasts that go by what they are of: the Gulf of Finland. */
export const waters = /* @__PURE__ */ wordSet('bay cape gulf horn isle isles sea strait straits');
const peers = /* @__PURE__ */ wordSet('lord lady baroness baron viscount viscountess');

/** Whether "of" and a place belong to the title or the name that starts at `from`, and no other name follows. */
function isOfPlace(t: readonly Token[], from: number, of: number): boolean {
  const first = wordAt(t, from);
  // The Lord Mayor of
  if (of - from > 1 && flagsAt(t, of - 1) & is.TITLE) return false;
  if (of - from === 1 ? !ofPlaces.has(first) && !waters.has(first) : !peers.has(first)) return false;
  let end = of + 1;
  while (flagsAt(t, end) & is.CAPITAL) end++;
  return end > of + 1 && !(wordAt(t, end) === ',' && flagsAt(t, end + 1) & is.CAPITAL);
}

/** Nouns whose possessive stands inside the names of bodies and offices: the European People's Party, State's Attorney. */
export const inside = /(?:s'|m[ae]n's|^(?:people|children|king|queen|state|coroner|magistrate|alzheimer|parkinson)'s)$/;

/** Index after the first noun of a body in the capitals from there on: [Catholic Primary School] Norrvik. */
function headAfter(t: readonly Token[], from: number, words: NameWords): number {
  const ceiling = Math.min(t.length, from + farthest);
  let i = from;
  while (i + 1 < ceiling && isNamePart(t, i) && !isBodyHead(t, i + 1, words)) i++;
  return i + 1;
}

/** Whether a possessive ends a name in front of `end`: Lund's Party, but not the Prison Officers' Association, the Sheriff's Office. */
function endsOwner(t: readonly Token[], end: number, words: NameWords): boolean {
  const { word, flags } = t[end - 1] as Token;
  if (!(flags & is.POSSESSIVE)) return false;
  // St Ana's Primary School
  if (/^st\.?$/.test(wordAt(t, end - 2))) return !isBodyHead(t, headAfter(t, end, words), words);
  const several = inside.test(word);
  // The Veterans' Affairs Committee, the Peoples' Democratic Party
  const told = matters.has(wordAt(t, end)) || words.adjectives.has(wordAt(t, end));
  const head = several && end + 1 < t.length && told ? end + 2 : end + 1;
  return !((several || flags & is.ROLE) && isNamePart(t, end) && isBodyHead(t, head, words));
}
