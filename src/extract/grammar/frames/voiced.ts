import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { Frame } from '../complement.js';
import { contentEnd, phraseEnd } from '../contentEnd.js';

const feelings = /* @__PURE__ */ wordSet(`
  concern concerns doubt doubts fear alarm hope confidence optimism regret frustration outrage anger dismay
  disappointment scepticism skepticism surprise`);
const farthest = 5;

/** A feeling and what it is about: expressed concern that it was late, voiced doubts about the plan. The feeling belongs to the cue. */
export const voiced: Frame = ({ tokens: t, from, to }) => {
  for (let i = from; i + 2 < Math.min(to, from + farthest); i++) {
    if (!feelings.has((t[i] as Token).word)) continue;
    const next = (t[i + 1] as Token).word;
    if (next === 'that') return { content: [{ from: i + 1, to: contentEnd(t, i + 1, to) }], cueEnd: i + 1 };
    if (next === 'about' || next === 'over' || next === 'at')
      return { content: [{ from: i + 2, to: phraseEnd(t, i + 2, to) }], cueEnd: i + 2 };
    return null;
  }
  return null;
};
