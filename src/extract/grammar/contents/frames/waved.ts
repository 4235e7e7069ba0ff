import { isVerbal } from '../../phrases/clause.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { labelEnd } from '../contentParts.js';

const farthest = 12;
const particles = /^(?:aside|away|off)$/;

/** A thing and what it is called after a particle: brushed off the claim as a rumour, waved it away as “noise”. */
export const waved: Frame = (t, from, to) => {
  const first = particles.test(wordAt(t, from)) ? from + 1 : from;
  for (let i = first + 1; i < Math.min(to, from + farthest); i++) {
    if (wordAt(t, i) === ',') return undefined;
    if (wordAt(t, i) !== 'as') continue;
    // Waved off the taxi as the rain fell
    const falls = isVerbal(t, nounPhraseAfter(t, i + 1, to));
    if (falls || !(first > from || particles.test(wordAt(t, i - 1)))) return undefined;
    return { from: first, to: labelEnd(t, i, to), cueEnd: first };
  }
  return undefined;
};
