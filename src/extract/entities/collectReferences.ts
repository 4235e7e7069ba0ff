import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { descriptionEnd, indexAfter, opensDescription } from './descriptionEnd.js';
import type { EntityDraft } from './entityDraft.js';
import { isGroupHead } from './isGroupHead.js';
import { isSubject } from './isSubject.js';
import { namesByLine } from './lineNames.js';
import type { LocateTokens } from './locateTokens.js';
import type { NameGroup } from './nameGroups.js';
import type { Reference } from './reference.js';
import type { TextPlaces } from './textPlaces.js';
import { wordEnd } from './wordOf.js';

const none: readonly EntityDraft[] = [];
const personal = /* @__PURE__ */ wordSet(`
  he she him her his hers himself herself they them their it its`);
/** Words of other classes refer to nobody, but for names. */
const referring = is.PRONOUN | is.OBJECT_PRONOUN | is.DETERMINER | is.ROLE;

/** Collects names, pronouns and descriptions of people and bodies, in text order. */
export function collectReferences(
  lines: readonly Line[],
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
  sources: ReadonlyMap<number, number>,
  places: TextPlaces,
  locate: LocateTokens,
  words: NameWords,
): Reference[] {
  const named = namesByLine(candidates);
  const spoken = sourcesByLine(locate, sources);
  const described = new Set<string>();
  for (const drafts of candidates.values())
    for (const draft of drafts) for (const word of draft.heads) described.add(word);
  const references: Reference[] = [];
  lines.forEach((line, index) => {
    const { tokens: t } = line;
    const names = named.get(index);
    const ends = spoken.get(index);
    const quoted = line.around !== undefined;
    for (const sentence of line.sentences) {
      const { from, to } = sentence;
      const at = places.at((t[from] as Token).start);
      const add = (
        tokens: Range,
        form: Reference['form'],
        {
          some = none,
          inner = false,
          group = false,
        }: { some?: readonly EntityDraft[]; inner?: boolean; group?: boolean },
      ): void => {
        references.push({
          start: (t[tokens.from] as Token).start,
          end: wordEnd(t[tokens.to - 1] as Token),
          line: index,
          tokens,
          form,
          sentence: at.sentence,
          paragraph: at.paragraph,
          subject: !inner && isSubject(t, tokens, sentence),
          speaker: !inner && ends?.has(tokens.from) === true,
          quoted,
          group,
          candidates: some,
        });
      };
      for (let i = from; i < to; i++) {
        const token = t[i] as Token;
        const { flags } = token;
        const name = names?.get(i);
        const speaks = ends?.get(i);
        if ((!(flags & referring) && !name && speaks === undefined) || flags & (is.PUNCTUATION | is.MARKED)) continue;
        if (!name && personal.has(token.word)) {
          // Who is meant inside somebody's words, and by "it", is asked for speakers alone.
          if (speaks === undefined && (quoted || token.word[0] === 'i')) continue;
          add({ from: i, to: i + 1 }, 'pronoun', {});
          continue;
        }
        let end = 0;
        if (speaks !== undefined) {
          const stop = indexAfter(t, i, to, speaks);
          if (!name || name.to < stop) end = descriptionEnd(t, i, stop, true, names, described, words);
        } else if (!name && !quoted && opensDescription(token))
          end = descriptionEnd(t, i, to, false, names, described, words);
        if (end > i) add({ from: i, to: end }, 'description', {});
        else if (isGroupHead(t, i, from)) {
          const capital = !(flags & is.CAPITAL);
          add({ from: capital ? i - 1 : i, to: i + 1 }, 'description', { group: true });
        }
        if (!name) continue;
        add({ from: i, to: name.to }, name.form, { some: name.drafts, inner: end > i });
        const { inner } = name;
        if (inner) add({ from: i, to: inner.to }, inner.form, { some: inner.drafts, inner: true });
      }
    }
  });
  return references.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The ends of the sources in each line by the index of their first token. */
function sourcesByLine(locate: LocateTokens, sources: ReadonlyMap<number, number>): Map<number, Map<number, number>> {
  const all = new Map<number, Map<number, number>>();
  for (const [start, end] of sources) {
    const place = locate({ start, end });
    if (!place) continue;
    const here = all.get(place.line) ?? new Map<number, number>();
    all.set(place.line, here.set(place.tokens.from, end));
  }
  return all;
}
