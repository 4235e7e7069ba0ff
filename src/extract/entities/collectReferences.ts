import { isVerbal } from '../grammar/clause.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { likeWord } from './describedWords.js';
import type { EntityDraft } from './entityDraft.js';
import { headOf } from './headOf.js';
import type { NameGroup } from './nameGroups.js';
import type { Reference } from './reference.js';
import type { TextPlaces } from './textPlaces.js';
import { wordEnd, wordOf } from './wordOf.js';

const none: readonly EntityDraft[] = [];
const personal: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'he she him her his hers himself herself they them their it its'.split(' '),
);

/** Collects names, pronouns and descriptions of people and bodies, in text order. */
export function collectReferences(
  lines: readonly Line[],
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
  sources: ReadonlyMap<number, number>,
  places: TextPlaces,
  words: NameWords,
): Reference[] {
  const named = namesByLine(candidates);
  const described = new Set<string>();
  for (const drafts of candidates.values())
    for (const draft of drafts) for (const word of draft.heads) described.add(word);
  const references: Reference[] = [];
  lines.forEach((line, index) => {
    const { tokens: t } = line;
    const names = named.get(index);
    const quoted = line.around !== undefined;
    line.sentences.forEach(({ from, to }) => {
      const at = places.at((t[from] as Token).start);
      const add = (
        range: Range,
        form: Reference['form'],
        some: readonly EntityDraft[],
        inner = false,
        group = false,
      ): void => {
        const first = t[range.from] as Token;
        references.push({
          start: first.start,
          end: wordEnd(t[range.to - 1] as Token),
          line: index,
          tokens: range,
          form,
          ...at,
          subject: !inner && isSubject(t, range, { from, to }),
          speaker: !inner && sources.has(first.start),
          quoted,
          group,
          candidates: some,
        });
      };
      for (let i = from; i < to; i++) {
        const token = t[i] as Token;
        if (token.mark || token.flags & is.PUNCTUATION) continue;
        const name = names?.get(i);
        const speaks = sources.get(token.start);
        if (!name && personal.has(token.word)) {
          add({ from: i, to: i + 1 }, 'pronoun', none);
          continue;
        }
        let end = 0;
        if (speaks !== undefined) {
          const stop = indexAfter(t, i, to, speaks);
          if (!name || name.to < stop) end = descriptionEnd(t, i, stop, true, names, described, words);
        } else if (!name && opens(t, i)) end = descriptionEnd(t, i, to, false, names, described, words);
        if (end > i) add({ from: i, to: end }, 'description', none);
        else if (isGroupHead(t, i, from)) {
          const opener = i > from && (t[i - 1] as Token).flags & is.CAPITAL && !(token.flags & is.CAPITAL) ? i - 1 : i;
          add({ from: opener, to: i + 1 }, 'description', none, false, true);
        }
        if (!name) continue;
        add({ from: i, to: name.to }, name.form, name.drafts, end > i);
        if (name.inner) add({ from: i, to: name.inner.to }, name.inner.form, name.inner.drafts, true);
      }
    });
  });
  return references.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a word names several people of a body or a country, or as a body of their own: NATO allies, MEPs. */
function isGroupHead(t: readonly Token[], i: number, from: number): boolean {
  const { flags, word } = t[i] as Token;
  if (!(flags & is.ROLE) || !word.endsWith('s') || word.endsWith('ss') || flags & is.POSSESSIVE || i === from)
    return false;
  if (flags & is.CAPITAL) return !((t[i - 1] as Token).flags & is.CAPITAL);
  const left = t[i - 1] as Token;
  return (
    (left.flags & is.CAPITAL) !== 0 &&
    !(left.flags & (is.POSSESSIVE | is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.VERB)) &&
    i - 1 > from
  );
}

interface LineName {
  readonly to: number;
  readonly form: 'name' | 'acronym';
  readonly drafts: readonly EntityDraft[];
  /** A body whose name opens the title before it: NATO Secretary General Mark Rutte. */
  readonly inner?: LineName | undefined;
}

function namesByLine(candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>): Map<number, Map<number, LineName>> {
  const all = new Map<number, Map<number, LineName>>();
  for (const [group, drafts] of candidates)
    for (const { line, from, name, shape } of group.mentions) {
      const names = all.get(line) ?? new Map<number, LineName>();
      all.set(line, names);
      const one: LineName = { to: name.to, form: shape === 'acronym' ? 'acronym' : 'name', drafts };
      const other = names.get(from);
      if (!other) names.set(from, one);
      else names.set(from, other.to > one.to ? { ...other, inner: one } : { ...one, inner: other });
    }
  return all;
}

function isSubject(t: readonly Token[], { from, to }: Range, sentence: Range): boolean {
  if ((t[to - 1] as Token).flags & is.POSSESSIVE) return false;
  const left = t[from - 1];
  if (left && left.flags & is.PREPOSITION) return false;
  let next = to;
  while (next < sentence.to && (t[next] as Token).flags & is.ADVERB) next++;
  if (from === sentence.from || (next < sentence.to && isVerbal(t, next))) return true;
  return left?.word === ',' && nounPhraseBefore(t, sentence.from, from - 1) === sentence.from;
}

const opens = (t: readonly Token[], i: number): boolean => {
  const { word } = t[i] as Token;
  return word === 'the' || word === 'this' || word === 'that';
};

/** Index after the tokens that end at an offset, or before a comma. */
function indexAfter(t: readonly Token[], from: number, to: number, end: number): number {
  let i = from;
  while (i < to && (t[i] as Token).end <= end && (t[i] as Token).word !== ',') i++;
  return i;
}

/** Index after a description of somebody by an office, a people or a word said of somebody named; 0 where there is none. */
function descriptionEnd(
  t: readonly Token[],
  from: number,
  to: number,
  speaks: boolean,
  names: ReadonlyMap<number, LineName> | undefined,
  described: ReadonlySet<string>,
  words: NameWords,
): number {
  const end = speaks ? to : nounPhraseAfter(t, from, to);
  if (end <= from) return 0;
  const start = opens(t, from) ? from + 1 : from;
  const head = headOf(t, { from: start, to: end });
  if (head < start) return 0;
  const token = t[head] as Token;
  const word = wordOf(token);
  const knownHead =
    token.flags & (is.ROLE | is.BODY) ||
    words.peoples.has(word) ||
    described.has(likeWord(word)) ||
    described.has(word);
  if (!knownHead) return 0;
  for (let i = start; i <= head; i++) {
    const name = names?.get(i);
    if (name && name.to > head) return 0;
  }
  return head + 1;
}
