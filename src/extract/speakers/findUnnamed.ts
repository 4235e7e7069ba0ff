import { describedWords, headWords } from '../entities/describedWords.js';
import { type EntityDraft, makeDraft } from '../entities/entityDraft.js';
import { wordEnd, wordOf } from '../entities/wordOf.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/** How a description without a name is meant. */
interface UnnamedManner {
  readonly plural: boolean;
  /** Somebody new, as "a" tells. */
  readonly fresh: boolean;
  readonly human: boolean;
}

/** Finds who was described in the same words before, or makes somebody of the description. */
export function findUnnamed(
  { text, words, drafts, unnamed, known }: SpeakerContext,
  t: readonly Token[],
  range: Range,
  kind: EntityDraft['kind'],
  { plural, fresh, human }: UnnamedManner,
): EntityDraft {
  const list = t.slice(range.from, range.to).map(wordOf);
  const key = list.join(' ');
  const before = unnamed.get(key);
  if (before && !fresh) return before;
  const name = text.slice((t[range.from] as Token).start, wordEnd(t[range.to - 1] as Token));
  const draft = makeDraft(kind, name, list, { plural, named: false, human: human && !plural });
  if (!plural) for (const word of list) draft.gender += 4 * (words.genders.get(word) ?? 0);
  for (const word of describedWords(t, range, words)) draft.descriptors.add(word);
  for (const word of headWords(t, range, words)) draft.heads.add(word);
  unnamed.set(key, draft);
  drafts.push(draft);
  known.add(draft);
  return draft;
}
