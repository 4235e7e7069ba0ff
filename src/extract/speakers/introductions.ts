import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { isUnder } from '../entities/references/mostDescribed.js';
import { headOf } from '../entities/words/headOf.js';
import { isHuman } from '../entities/words/isHuman.js';
import { sideOf } from '../entities/words/partySide.js';
import { isAge } from '../grammar/phrases/isAge.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { describeFurther, elaborate, isUntold } from './elaborated.js';
import { namedAtLast, unnamedIn } from './namedAtLast.js';
import { isNamedLater, type Unintroduced } from './nameLater.js';
import { isAnothers, nounBeside } from './nounBeside.js';
import type { SpeakerContext } from './speakerContext.js';

/** Who was described and whom the text may name soon. */
export interface Introductions {
  /** Keeps in mind somebody without a name who spoke or came in. */
  readonly await: (someone: Unintroduced) => void;
  /** Tells of whom a reference is the first name, and what it says of them. */
  readonly read: (line: Line, reference: Reference) => void;
}

/** Starts without anybody described. */
export function makeIntroductions(context: SpeakerContext): Introductions {
  const { lines, words, known } = context;
  const introduced = new Set<EntityDraft>();
  let unintroduced: Unintroduced | undefined;
  let untold: Reference | undefined;
  /** Somebody without a name whom a reference names now. */
  const namedNow = (line: Line, reference: Reference): EntityDraft | undefined => {
    const { tokens: t } = line;
    const { from, to } = reference.tokens;
    // A corporal said no. The corporal, Jan Lund, left; but not the baker, Jan Lund
    const beside = nounBeside(t, reference);
    const noun = beside && (t[headOf(t, beside)] as Token);
    // A rapporteur said no. Jan Lund, the liberal, left
    if (beside && noun && isHuman(noun, words) && !sideOf(noun.word)) {
      const before = unnamedIn(context, t, beside);
      // A lawyer said that Ana Ruiz, counsel for the port, was ill
      return before === unintroduced?.draft && reference.start < (unintroduced?.from ?? 0) ? undefined : before;
    }
    const told = namedAtLast(context, reference);
    // The mayor is Jan Lund
    if (told || !unintroduced || flagsAt(t, from - 1) & is.BE) return told;
    if (isAnothers(t, reference)) return undefined;
    const { draft, reach } = unintroduced;
    // Ana Ruiz is 71; Ana Ruiz, 71,
    const fits = reach !== 1 || isNext(t, from, draft, words) || isAge(t, to + 1);
    return fits && isNamedLater(unintroduced, reference) ? draft : undefined;
  };
  return {
    await: (someone) => {
      unintroduced = someone;
    },
    read: (line, reference) => {
      if (isUntold(line, reference, words)) untold = reference;
      const { draft } = reference;
      if (draft && describeFurther(lines, reference, words)) known.add(draft);
      // Vote can go ahead, judge rules
      if (!draft?.human || !draft.named || line.headline || line.aside || introduced.has(draft)) return;
      introduced.add(draft);
      if (untold && elaborate(lines, untold, reference, draft, words)) known.add(draft);
      untold = undefined;
      const described = namedNow(line, reference);
      // A judge blocked a plan of Ruiz’s, calling it late. Ana Lund ruled
      if (!(reference.start < (unintroduced?.from ?? 0)))
        unintroduced = unintroduced && !described ? { ...unintroduced, passed: true } : undefined;
      // The chancellor said no. Ana Ruiz, the shadow chancellor, left
      if (!described || isUnder(draft, [...described.descriptors])) return;
      described.same = draft;
      for (const word of described.descriptors) draft.descriptors.add(word);
      for (const word of described.heads) draft.heads.add(word);
      known.add(draft);
    },
  };
}

/**
 * Whether "the" and the word for somebody tell who was mentioned last before a name: [The mayor] said no. “It is late,” Ana Ruiz added;
 * but not: The mayor asked whether the man was sorry. “No,” Jan Lund said.
 */
function isNext(t: readonly Token[], name: number, { heads }: EntityDraft, words: NameWords): boolean {
  for (let i = name - 1; i > 0; i--) {
    const token = t[i] as Token;
    if (heads.has(token.word)) return [i - 1, i - 2].some((at) => wordAt(t, at) === 'the' || owners.has(wordAt(t, at)));
    if (flagsAt(t, i - 1) & is.DETERMINER && isHuman(token, words)) return false;
  }
  return false;
}
