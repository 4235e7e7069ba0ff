import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { Reference } from '../reference.js';
import { membership } from '../words/headOf.js';
import { isAged } from '../words/isAged.js';
import { wordOf } from '../words/wordOf.js';

/** What holders of many offices are by calling: the veteran diplomat. */
const calling = /^(?:diplomat|officer|soldier|politician|scientist|lawyer)$/;
/** What no source without a name is called, but somebody told of; many speak of bodies other than their own. */
export const learned =
  /^(?:academic|analyst|expert|strategist|pensioner|scholar|activist|campaigner|economist|entrepreneur|author|artist|musician|independent|incumbent|striker|winger|(?:mid)?fielder|defender|goalkeeper|forward|batsman|batter|bowler)$/;
/** What people of any office are. */
export const anybody = /* @__PURE__ */ wordSet('man woman lady gentleman boy girl veteran');
/** Who has no other of the kind beside them. */
const supreme = /* @__PURE__ */ wordSet('president premier chancellor taoiseach king queen pope');

/** What a description tells. */
export interface Told {
  readonly head: Token;
  /** The meaning of the head. */
  readonly like: string;
  /** The meanings of all its words. */
  readonly all: readonly string[];
  readonly human: boolean;
  /** Above 0 for a man, below 0 for a woman. */
  readonly sign: number;
}

/** Whether a description is of an office that one alone holds. */
export const isSupreme = (t: readonly Token[], { tokens: { to } }: Reference, { head, all }: Told): boolean =>
  !all.includes('former') &&
  (supreme.has(wordOf(head)) || (wordOf(head) === 'minister' && /^(?:prime|first)$/.test(wordAt(t, to - 2))));

/** Whether somebody who holds an office may be called so beside it: the senator, the Norwegian, the former pilot. */
export function tellsLittle({ head, all }: Told, { peoples, adjectives }: NameWords): boolean {
  const word = wordOf(head);
  return (
    all.includes('former') ||
    (all.length > 1 && calling.test(word)) ||
    membership.has(word) ||
    learned.test(word) ||
    peoples.has(word) ||
    adjectives.has(word) ||
    isAged(all[0] ?? '') ||
    anybody.has(word)
  );
}
