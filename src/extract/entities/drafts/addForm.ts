import type { NameWords } from '../../lexicon/nameWords.js';
import type { EntityDraft } from '../entityDraft.js';

/** Adds another form of a name, which is the name where the longer one opens with a word for somebody: Iron Jan Lund, whom the text calls Jan Lund, too. */
export function addForm(draft: EntityDraft, name: string, words: readonly string[], { forename }: NameWords): void {
  const [first = '', ...rest] = draft.words;
  // J. Jan Lund
  const called = forename(first) === undefined && first[1] !== '.' && forename(words[0] as string) !== undefined;
  if (draft.known || !called || rest.length < 2 || rest.join(' ') !== words.join(' ')) {
    draft.aliases.add(name);
    return;
  }
  draft.name = name;
  draft.words = words;
}
