import { wordSet } from '../../lexicon/wordSet.js';

/** Letters after a name. */
export const postnominals = /* @__PURE__ */ wordSet(`
  d.c. mp mep mla mlc mpp msp td bl kc qc sc ms cbe obe mbe phd ph.d. md m.d. esq`);
