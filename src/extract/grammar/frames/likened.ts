import { skipAddressee } from '../adverbials.js';
import { contentOf, type Frame } from '../complement.js';
import { labelEnd } from '../contentParts.js';

/** A thing and what it is likened to: compared the plan to a lottery. */
export const likened: Frame = (complement) => {
  const { tokens: t, from, to } = complement;
  const thing = skipAddressee(t, from, to);
  return thing > from && /^(?:to|with)$/.test(t[thing]?.word ?? '')
    ? contentOf(complement, from, labelEnd(t, thing, to))
    : undefined;
};
