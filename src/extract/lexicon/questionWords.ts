import { wordSet } from './wordSet.js';

/** Words that open a reported question: asked whether, said how. */
export const questionWords = /* @__PURE__ */ wordSet(`
  whether if how why what who whom when where which`);
