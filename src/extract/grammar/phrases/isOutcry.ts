import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';

const outcries = /* @__PURE__ */ wordSet('chant chants chorus choruses cries cry scream screams shout shouts yells');

/** Whether marks hold what is called out: chants of “Stay, stay!”, calls of “Shame”; but not: calls of “nature”. */
export const isOutcry = (t: readonly Token[], mark: number): boolean =>
  wordAt(t, mark - 1) === 'of' &&
  (outcries.has(wordAt(t, mark - 2)) || (wordAt(t, mark - 2) === 'calls' && t[mark]?.mark?.capital === true));
