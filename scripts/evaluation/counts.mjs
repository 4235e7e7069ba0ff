// What is counted of documents, and the figures of it.

export const KINDS = ['all', 'direct', 'mixed', 'indirect'];

export const zero = () => ({
  gold: 0,
  predicted: 0,
  exact: 0,
  exactP: 0,
  joint: 0,
  jointP: 0,
  who: 0,
  whoGold: 0,
  whoNamed: 0,
  whoNamedRight: 0,
});
export const zeroMarks = () => ({
  pairs: 0,
  gold: 0,
  predicted: 0,
  joint: 0,
  neither: 0,
  who: 0,
  whoGold: 0,
  whoNamed: 0,
  whoNamedRight: 0,
});

const ratio = (a, b) => (b ? a / b : 0);
const f1 = (p, r) => (p + r ? (2 * p * r) / (p + r) : 0);

/** The counts of several documents together. */
export function sum(all) {
  const total = Object.fromEntries([...KINDS.map((k) => [k, zero()]), ['marks', zeroMarks()]]);
  for (const one of all) for (const k in total) for (const key in total[k]) total[k][key] += one[k][key];
  return total;
}

/** Precision over the named, recall over all gold speakers, the missed quotations included. */
const whoOf = (x) => f1(ratio(x.whoNamedRight, x.whoNamed), ratio(x.who, x.whoGold));

/** The F measures of counts. */
export function summarise(total) {
  const out = {};
  for (const k of KINDS) {
    const x = total[k];
    const measure = (name) => f1(ratio(x[`${name}P`], x.predicted), ratio(x[name], x.gold));
    out[k] = { exact: measure('exact'), joint: measure('joint'), who: whoOf(x) };
  }
  const m = total.marks;
  out.marks = {
    joint: f1(ratio(m.joint, m.predicted), ratio(m.joint, m.gold)),
    notSpeech: f1(ratio(m.neither, m.pairs - m.predicted), ratio(m.neither, m.pairs - m.gold)),
    who: whoOf(m),
  };
  return out;
}
