import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { isAge } from '../grammar/isAge.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import { describePronoun, elaborate, isUntold } from './elaborated.js';
import { namedAtLast, unnamedIn } from './namedAtLast.js';
import { isNamedLater, type Unintroduced } from './nameLater.js';
import { isAnothers, nounBeside } from './nounBeside.js';
import type { SpeakerContext } from './speakerContext.js';

/** Paragraphs, the headline among them, that open an article. */
export const opening = 3;

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
    // A corporal said no. The corporal, Jan Lund, left; but not the baker, Jan Lund
    const beside = nounBeside(line.tokens, reference);
    if (beside) return unnamedIn(context, line.tokens, beside);
    const told = namedAtLast(context, reference);
    // The mayor is Jan Lund
    if (told || !unintroduced || flagsAt(line.tokens, reference.tokens.from - 1) & is.BE) return told;
    if (isAnothers(line.tokens, reference)) return undefined;
    // Ana Ruiz is 71; Ana Ruiz, 71,
    const fits =
      isNamedLater(unintroduced, reference) && (!unintroduced.aged || isAge(line.tokens, reference.tokens.to + 1));
    return fits ? unintroduced.draft : undefined;
  };
  return {
    await: (someone) => {
      unintroduced = someone;
    },
    read: (line, reference) => {
      if (isUntold(line, reference, words)) untold = reference;
      const { draft } = reference;
      if (draft && describePronoun(lines, reference, words)) known.add(draft);
      if (!draft?.human || !draft.named || introduced.has(draft)) return;
      introduced.add(draft);
      if (untold && elaborate(lines, untold, reference, draft, words)) known.add(draft);
      untold = undefined;
      const described = namedNow(line, reference);
      unintroduced = undefined;
      if (!described) return;
      described.same = draft;
      for (const word of described.descriptors) draft.descriptors.add(word);
      for (const word of described.heads) draft.heads.add(word);
      known.add(draft);
    },
  };
}
