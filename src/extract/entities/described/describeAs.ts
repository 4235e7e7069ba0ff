import type { NameWords } from '../../lexicon/nameWords.js';
import type { Range, Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import { describedWords, headWords } from '../words/describedWords.js';

/** Gives somebody the words of a description, and its heads. */
export function describeAs(draft: EntityDraft, t: readonly Token[], range: Range, words: NameWords): void {
  for (const word of describedWords(t, range, words)) draft.descriptors.add(word);
  for (const word of headWords(t, range, words)) draft.heads.add(word);
}
