import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import type { NameGroup } from '../described/nameGroups.js';
import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import type { TextPlaces } from '../words/textPlaces.js';
import { wordEnd } from '../words/wordOf.js';
import { isSubject } from './isSubject.js';
import { namesByToken } from './lineNames.js';
import { type AddReference, readReferences } from './readReferences.js';

/** Verbs of one whose words follow: Ruiz responded to reports that Lund had left, Ruiz thinks Lund has lost. “No,” he said. */
const responds = /^(?:(?:respond|repli|react|believ|doubt)e?(?:s|d)|thinks)$/;

/** Collects names, pronouns and descriptions of people and bodies, in text order. */
export function collectReferences(
  text: string,
  lines: readonly Line[],
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
  sources: ReadonlyMap<number, number>,
  places: TextPlaces,
  words: NameWords,
): Reference[] {
  const names = namesByToken(candidates);
  const opened = new Uint8Array(text.length);
  for (const { start } of names.keys()) opened[start] = 1;
  for (const start of sources.keys()) opened[start] = 1;
  const described = new Set<string>();
  for (const drafts of candidates.values())
    for (const draft of drafts) for (const word of draft.heads) described.add(word);
  const search = { names, sources, opened, described, words };
  const references: Reference[] = [];
  lines.forEach((line, index) => {
    const { tokens: t, around } = line;
    for (const sentence of line.sentences) {
      const at = places.at((t[sentence.from] as Token).start);
      const add: AddReference = (tokens, form, drafts = [], inner = false, group = false) => {
        const { start } = t[tokens.from] as Token;
        references.push({
          start,
          end: wordEnd(t[tokens.to - 1] as Token),
          sentence: at.sentence,
          paragraph: at.paragraph,
          line: index,
          tokens,
          form,
          subject: !inner && isSubject(t, tokens, sentence),
          speaker:
            !inner &&
            (sources.has(start) ||
              responds.test(wordAt(t, Math.max(tokens.to, nounPhraseAfter(t, tokens.from, t.length))))) &&
            wordAt(t, tokens.from - 1) !== 'by',
          quoted: around !== undefined,
          group,
          candidates: drafts,
          fresh: false,
          behind: undefined,
          owns: undefined,
          present: undefined,
          asking: undefined,
          draft: undefined,
          rule: undefined,
          pair: undefined,
          others: undefined,
        });
      };
      readReferences(line, sentence, search, add);
    }
  });
  return references.sort((a, b) => a.start - b.start || b.end - a.end);
}
