import { wordSet } from './wordSet.js';

/** Regular forms of an English verb: third person, past, gerund. */
export interface VerbForms {
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
}

const doubling = /* @__PURE__ */ wordSet(
  'admit aver beg blog brag chat concur confer demur dub fret grin nod opt pan peg prod quip rebut refer regret rip shrug slam snap submit sum',
);

/** Inflects a regular verb: "deny" gives "denies", "denied", "denying". */
export function inflect(verb: string): VerbForms {
  const last = verb.slice(-1);
  if (last === 'e') return { third: `${verb}s`, past: `${verb}d`, gerund: `${verb.replace(/([^e])e$/, '$1')}ing` };
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return { third: `${stem}ies`, past: `${stem}ied`, gerund: `${verb}ing` };
  }
  const stem = doubling.has(verb) ? verb + last : verb;
  const third = /(?:s|sh|ch|x|z|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return { third, past: `${stem}ed`, gerund: `${stem}ing` };
}
