import { looksPlural } from '../grammar/looksPlural.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { headOf } from './headOf.js';
import { isOffice } from './isOffice.js';
import { wordEnd } from './wordOf.js';

const linking = /* @__PURE__ */ wordSet('of at for in from with');
const honorifics = /* @__PURE__ */ wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady professor`);

/** The title of an office, and the tokens of the body it belongs to. */
export interface ReadRole {
  readonly title: string;
  readonly body?: number | undefined;
}

/**
 * Reads an office: what stands before it or after "of", where a body starts at one of `bodies`, is whose it is.
 * `undefined` for a mere "Mr" and for words that name no office.
 */
export function readRole(
  text: string,
  t: readonly Token[],
  { from, to }: Range,
  bodies: ReadonlyMap<number, number>,
): ReadRole | undefined {
  let start = from;
  let end = to;
  let body: number | undefined;
  const front = bodies.get(from);
  if (front !== undefined && front < to) {
    body = from;
    start = front;
  } else {
    for (let i = from + 1; i < to - 1; i++) {
      if (!linking.has((t[i] as Token).word)) continue;
      const at = (t[i + 1] as Token).flags & is.DETERMINER ? i + 2 : i + 1;
      if (bodies.has(at)) {
        body = at;
        end = i;
        break;
      }
    }
  }
  const head = t[headOf(t, { from: start, to: end })];
  if (!head || !isOffice(head) || honorifics.has(head.word) || looksPlural(head.word)) return undefined;
  while (start < end - 1 && honorifics.has((t[start] as Token).word)) start++;
  return { title: text.slice((t[start] as Token).start, wordEnd(t[end - 1] as Token)), body };
}
