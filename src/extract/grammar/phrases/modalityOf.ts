import type { Modality } from '../../../model/quote.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import type { VerbGroup } from './verbGroup.js';

const nobodies = /* @__PURE__ */ wordSet('nobody no-one none neither few');

/** Whether a clause opens with a word for never: At no point has Ruiz said so. */
const isFrontedNever = (t: readonly Token[], from: number, subject: number): boolean =>
  (/^(?:never|nowhere)$/.test(wordAt(t, from)) || (wordAt(t, from) === 'at' && wordAt(t, from + 1) === 'no')) &&
  !hasToken(t, from, subject, ({ word }) => word === ',');

/** Whether words were not said, or may yet be, by the verb and its subject; undefined where they were said. */
export function modalityOf(t: readonly Token[], from: number, verb: VerbGroup, subject: Range): Modality | undefined {
  const opener = (t[subject.from] as Token).word;
  const left = wordAt(t, subject.from - 1);
  if (
    verb.negated ||
    wordAt(t, from) === 'nor' ||
    left === 'nor' ||
    isFrontedNever(t, from, subject.from) ||
    nobodies.has(opener) ||
    // No minister has said, not one of them said, but: no fewer than 40 said, No 10 said
    (opener === 'no' && !/^(?:fewer|less|\d+)$/.test(wordAt(t, subject.from + 1))) ||
    (/^(?:one|every(?:one|body))$/.test(opener) && left === 'not') ||
    left === 'hardly' ||
    // There is no evidence that Ruiz said it
    (left === 'that' &&
      /(?:no (?:evidence|proof)|n[o't]+ true|untrue|false) that$/.test(
        wordsBetween(t, Math.max(from, subject.from - 3), subject.from),
      )) ||
    // Denied that he had called it off
    /^den[iy]/.test(left === 'that' ? wordAt(t, subject.from - 2) : left)
  )
    return 'denied';
  const last = wordAt(t, verb.at - 1);
  const supposed =
    (verb.hypothetical && last !== 'only') ||
    /^(?:if|unless|whether|wish.*)$/.test(left) ||
    (hasToken(t, verb.from, verb.at, ({ word }) => word === 'would') &&
      (last === 'have' || hasToken(t, from, subject.from, ({ word }) => word === 'if')));
  return supposed ? 'hypothetical' : undefined;
}
