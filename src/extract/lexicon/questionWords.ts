/** Words that open a reported question: asked whether, said how. */
export const questionWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'whether',
  'if',
  'how',
  'why',
  'what',
  'who',
  'when',
  'where',
  'which',
]);
