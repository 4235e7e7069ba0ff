import { wordSet } from '../../lexicon/wordSet.js';

/** What joins a name to the next. */
export const joining = /* @__PURE__ */ wordSet('and & ,');
