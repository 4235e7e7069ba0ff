import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';
import { isDemocrat } from './headOf.js';

/** What members of parties go by. */
const sides =
  /^(?:(?:liberal|conservative|socialist|nationalist|centrist|populist|green|democrat|republican|communist|federalist|dem)s?|tor(?:y|ies))$/;

/** What a member of the party is called that a word tells: green, of "the Greens". */
export const sideOf = (word: string): string | undefined =>
  sides.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : undefined;

/** Whether a word is what the members of a party go by: the Greens. */
export const isParty = (word: string): boolean => word.endsWith('s') && sides.test(word);

/** An American party and state, by the mark before them: Ruiz (D-Ohio), Ruiz (R), Ruiz, R-Ohio. */
const partyBehind = /* @__PURE__ */ new Map([
  ['(', /^([dr])(?:[-.]|$)(.*)/],
  [',', /^([dr])-(.*)/],
]);

/** What somebody is called by the party beside the name: the liberal MEP Ana Ruiz, Ana Ruiz of the Social Democrats, Ana Ruiz (Greens), Ana Ruiz, R-Ohio. */
export function sidesBeside({ tokens: t, title, to }: NameMention): string[] {
  const [, party, state] = partyBehind.get(wordAt(t, to))?.exec(wordAt(t, to + 1)) ?? [];
  if (party) return [party === 'd' ? 'democrat' : 'republican', ...(state ? [state.slice(0, 4).toUpperCase()] : [])];
  const behind = /^(?:\(|of)$/.test(wordAt(t, to)) ? [to + 1, to + 2, to + 3] : [];
  return [title - 1, title, ...behind].flatMap((at) => {
    const side = sideOf(wordAt(t, at).replace(/^democratic$/, 'democrat'));
    if (!side) return [];
    return flagsAt(t, at - 1) & is.CAPITAL ? [wordAt(t, at - 1), side] : [side];
  });
}

/** Whether words with capitals are no name behind their article: the Green said, the Dutch Green said, the Lib Dem said, an NGO, a Marine. */
export function isCommon(t: readonly Token[], from: number, to: number, { peoples }: NameWords): boolean {
  if (!/^(?:the|an?|his|her)$/.test(wordAt(t, from - 1))) return false;
  const last = wordAt(t, to - 1);
  const fits = to - from === 1 || (to - from === 2 && (isDemocrat(t, from + 1) || peoples.has(wordAt(t, from))));
  return fits && (/^(?:ngo|marine)$/.test(last) || sideOf(last) === last);
}
