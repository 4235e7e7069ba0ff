import type { EntityDraft } from '../../entities/entityDraft.js';
import type { Reference } from '../../entities/reference.js';
import { headOf } from '../../entities/words/headOf.js';
import { areHuman } from '../../entities/words/isHuman.js';
import { beforeBracket } from '../../grammar/phrases/beyondList.js';
import { isLand } from '../../grammar/phrases/isLand.js';
import { nounPhraseBefore } from '../../grammar/phrases/nounPhraseBefore.js';
import { beforeAge } from '../../grammar/phrases/withName.js';
import { isDash } from '../../grammar/tokens/dash.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasKind } from '../../grammar/tokens/hasKind.js';
import { subjectRelatives } from '../../grammar/tokens/relativeWords.js';
import { spanOf } from '../../grammar/tokens/spanOf.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { findUnnamed } from '../findUnnamed.js';
import { issuerOf } from '../issuerOf.js';
import { referencesIn } from '../referencesIn.js';
import type { SpeakerContext } from '../speakerContext.js';
import type { Resolution, SourcePlace, SpeakerRule } from '../speakerRule.js';

const farthest = 9;

/** Where the words about somebody start: outrage from [residents], but [the mayor of Porto]. */
function humanStart({ words }: SpeakerContext, t: readonly Token[], from: number, to: number): number {
  if (areHuman(t[headOf(t, { from, to })] as Token, words)) return from;
  for (let i = to - 2; i > from; i--)
    if ((t[i] as Token).flags & is.PREPOSITION) {
      const inner = wordAt(t, i) === 'from' || wordAt(t, i + 1) !== 'the';
      return inner && !((t[i - 1] as Token).flags & is.NUMBER) ? i + 1 : from;
    }
  return from;
}

/** Who is named before what tells of them, up to "who": [Ana Ruiz], the pilot who; [Ana Ruiz], 45, a pilot who; [Ana Ruiz], of Norrvik, who. */
function namedBefore(
  context: SpeakerContext,
  { tokens: t, line, sentence }: SourcePlace,
  start: number,
): EntityDraft | undefined {
  const opener = flagsAt(t, start - 1) & is.PREPOSITION ? start - 1 : start;
  if (wordAt(t, opener - 1) !== ',') return undefined;
  const end = beforeAge(t, opener - 1);
  const near = { from: Math.max(sentence.from, start - farthest), to: start };
  return referencesIn(context, line, near).find(({ draft, tokens }) => draft?.human && tokens.to === end)?.draft;
}

/** Whose a document is: a leaked [ministry] memo, which. */
function makerOf(context: SpeakerContext, place: SourcePlace, range: Range): Resolution | undefined {
  const head = headOf(place.tokens, range);
  const { flags, word } = place.tokens[head] as Token;
  if (!(flags & is.CARRIER)) return undefined;
  const drafts = context.issuers.get(word);
  return issuerOf(place, context, range, head) ?? (drafts && { drafts, inferred: true });
}

/**
 * A relative pronoun means what stands before it.
 *
 * Handles: The yard belongs to Ruiz, [who] says it will close.
 * Or: Ruiz, the pilot [who] says it will close, left.
 * Not: [Ruiz] says it will close.
 */
export const relativePronoun: SpeakerRule = {
  name: 'relativePronoun',
  find: (place, context) => {
    const { tokens: t, from: at, to, line, sentence } = place;
    // Engineers, several of whom
    const whose = wordAt(t, at) === 'whom' && wordAt(t, at - 1) === 'of' && wordAt(t, at - 2) !== 'none';
    const word = whose ? 'who' : wordAt(t, at);
    if (to - at !== 1 || !subjectRelatives.has(word)) return undefined;
    let from = whose ? at - 2 : at;
    // The yard, which is old and [which] says so
    for (let i = at; flagsAt(t, from - 1) & is.CONJUNCTION && i >= sentence.from; i--)
      if (t[i]?.word === word) from = i;
    // Ana Ruiz (Lab), who; the baker, 41, who
    let end =
      wordAt(t, from - 1) === ',' || isDash(t[from - 1])
        ? beforeBracket(t, sentence.from, beforeAge(t, from - 1))
        : from;
    // A nurse in Salem, Mass., who; a nurse in Salem, Texas, who
    const state = wordAt(t, end - 2) === ',' && wordAt(t, end - 1).endsWith('.');
    if (state || isLand(t, sentence.from, end - 1)) end -= 2;
    let start = nounPhraseBefore(t, sentence.from, end);
    // It was Ruiz, not Lund, who
    if (wordAt(t, start - 1) === 'not' && wordAt(t, start - 2) === ',') {
      end = start - 2;
      start = nounPhraseBefore(t, sentence.from, end);
    }
    if (start < 0) {
      // Ruiz is among those who say
      const among = wordAt(t, at - 1) === 'those' && /^(?:among|of)$/.test(wordAt(t, at - 2));
      const before = among ? referencesIn(context, line, { from: sentence.from, to: at }) : [];
      const one = before.find(({ subject }) => subject)?.draft;
      return { drafts: one?.named ? [one] : [] };
    }
    const range = { from: start, to: end };
    const all = referencesIn(context, line, range);
    // An official in Porto, who; a court in Porto, which; Ana Ruiz of Norrvik, who
    const tellsWhere = ({ draft, tokens }: Reference): boolean => {
      const link = wordAt(t, tokens.from - 1) === 'the' ? tokens.from - 2 : tokens.from - 1;
      const noun = t[link - 1];
      if (!(draft && noun && /^(?:of|in|at|from|near)$/.test(wordAt(t, link)))) return false;
      if (word === 'which') return draft.kind === 'place' && context.words.organisations.has(noun.word);
      return areHuman(noun, context.words) && !(draft.human && draft.words.length > 1);
    };
    const references = all.filter((one) => !tellsWhere(one));
    // The chair, the Danish judge Ana Ruiz, who
    const beside = references.at(-1);
    const apposed =
      beside?.form === 'name' && beside.draft?.human && !hasKind(t, start, beside.tokens.from, is.PREPOSITION);
    const tells = word === 'who' && !apposed;
    const named = tells ? namedBefore(context, place, start) : undefined;
    if (named) return { drafts: [named] };
    // Her question to the board, which; her neighbours, who
    const before = references.filter(
      ({ draft, form }) => draft && (word === 'who' ? form !== 'pronoun' : word !== 'which' || !draft.human),
    );
    const people = word === 'who' ? before.filter(({ draft }) => draft?.human) : [];
    const last = (people.length > 0 ? people : before).filter(({ tokens }) => tokens.to >= end);
    // The Court of Auditors, which; Ana Ruiz of Norrvik, who
    const meant =
      last.find(({ form }) => form === 'name') ??
      last.at(-1) ??
      people[0] ??
      // The Norrvik host, who
      before.find(({ draft }) => word !== 'who' && draft?.kind !== 'place' && !draft?.human);
    // A banner from Porto that read
    const read = /^reads?$/.test(wordAt(t, to)) && !(flagsAt(t, headOf(t, range)) & is.CAPITAL);
    if (meant?.draft && !read) return { drafts: [meant.draft] };
    // Those in the port, who; but not: one man, who
    if ((t[start] as Token).flags & is.PRONOUN && (end - start === 1 || wordAt(t, start) !== 'one'))
      return { drafts: [] };
    const maker = makerOf(context, { ...place, references }, range);
    if (maker) return maker;
    const noun = { from: word === 'who' ? humanStart(context, t, start, end) : start, to: end };
    const draft = findUnnamed(context, t, noun);
    const human = draft && (draft.kind === 'organization' || word === 'who');
    return draft ? { drafts: [draft], described: human ? [spanOf(t, noun)] : [] } : { drafts: [] };
  },
};
