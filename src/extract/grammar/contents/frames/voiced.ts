import { wordSet } from '../../../lexicon/wordSet.js';
import type { Token } from '../../../token.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentFrom } from '../contentEnd.js';
import { phraseEnd } from '../phraseEnd.js';

const feelings = /* @__PURE__ */ wordSet(
  'alarm anger belief concern concerns confidence conviction disappointment disbelief dismay doubt doubts fear fears frustration hope hopes optimism outrage regret relief sadness satisfaction scepticism skepticism sorrow surprise unease worries worry',
);
const farthest = 5;

/** A feeling and what it is about: expressed concern that it was late, voiced doubts about the plan. The feeling belongs to the cue. */
export const voiced: Frame = (t, from, to, { word }) => {
  // Expressed “full confidence” in her
  if (t[from]?.mark) return { from, to: phraseEnd(t, from, to) };
  for (let i = from; i + 2 < Math.min(to, from + farthest); i++) {
    if (!feelings.has((t[i] as Token).word)) continue;
    // The crash raised fears
    if (word.startsWith('rais') && /^(?:fear|hope)s$/.test(wordAt(t, i))) break;
    const next = i + 1;
    const token = t[next] as Token;
    if (token.word === 'that') return { ...contentFrom(t, next, to), cueEnd: next };
    if (/^(?:about|over|at)$/.test(token.word))
      return { from: next + 1, to: phraseEnd(t, next + 1, to), cueEnd: next + 1 };
    break;
  }
  return null;
};
