import { looksPlural } from '../grammar/looksPlural.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { countriesDiffer } from './countriesDiffer.js';
import { describedWords, likeWord } from './describedWords.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import type { EntityDraft } from './entityDraft.js';
import { type Focus, likeliest } from './focus.js';
import { isHuman } from './isHuman.js';
import { isOffice } from './isOffice.js';
import type { Reference } from './reference.js';
import { wordOf } from './wordOf.js';

const indefinite = /^(?:an?|another|one|two|three|four|five|several|some|many|few|most)$/;
/** How much likelier than the next somebody must be to be meant by words that nothing said of them before. */
const clear = 1.5;
/** The least prominence of somebody so meant: mentioned a sentence or two before. */
const near = 0.9;

/** Finds whom a description means: who was described so, or else who the reader has in mind and nothing contradicts. */
export function resolveDescription(
  lines: readonly Line[],
  reference: Reference,
  known: DescriptorIndex,
  focus: Focus,
  words: NameWords,
): void {
  const { tokens: t } = lines[reference.line] as Line;
  const opener = (t[reference.tokens.from] as Token).word;
  reference.rule = 'description';
  if (reference.group || indefinite.test(opener)) return;
  const head = t[reference.tokens.to - 1] as Token;
  const word = wordOf(head);
  const like = words.peoples.get(word) ?? likeWord(word);
  const all = describedWords(t, reference.tokens, words);
  const sign = words.genders.get(word) ?? 0;
  const plural = looksPlural(word);
  const fitting = known.describedBy(like).filter((draft) => draft.kind === 'organization' || draft.plural === plural);
  const best = mostDescribed(fitting, all, sign);
  reference.others = best.slice(0, 5);
  if (best.length === 1) reference.draft = best[0];
  else if (best.length > 1) {
    const [first] = focus.rank(reference, (draft) => (best.includes(draft) ? 1 : 0));
    if (first) reference.draft = first.draft;
  } else if (
    opener === 'the' &&
    !plural &&
    (reference.speaker || reference.subject) &&
    isHuman(head, words) &&
    !isIntroduction(t, reference)
  ) {
    describeAnew(reference, all, like, sign, isOffice(head), focus, known);
  }
}

/** Those described by the most of the words, without a contradiction. */
function mostDescribed(drafts: readonly EntityDraft[], all: readonly string[], sign: number): EntityDraft[] {
  let best: EntityDraft[] = [];
  let most = 0;
  for (const draft of drafts) {
    if (draft.kind === 'place' || draft.gender * sign < 0) continue;
    let fit = countriesDiffer(draft.descriptors, all) ? -2 : 0;
    for (const one of all) if (draft.descriptors.has(one)) fit++;
    if (fit === 1 && all.length > 1 && all[all.length - 1] === 'head') continue;
    if (fit > most) {
      most = fit;
      best = [draft];
    } else if (fit === most && fit > 0) best.push(draft);
  }
  return best;
}

/** Whether words beside it tell more of somebody new: the council’s clerk; the captain of one of the ships; the governor, a former pilot. */
function isIntroduction(t: readonly Token[], { tokens, speaker }: Reference): boolean {
  for (let i = tokens.from; i < tokens.to; i++) if ((t[i] as Token).flags & is.POSSESSIVE) return true;
  const next = t[tokens.to];
  if (!next) return false;
  if (next.flags & is.PREPOSITION && next.word !== 'as' && next.word !== 'in' && next.word !== 'on') return true;
  return speaker && next.word === ',' && ((t[tokens.to + 1]?.flags ?? 0) & is.DETERMINER) !== 0;
}

/** The commander, of somebody named just before of whom nothing else was said. */
function describeAnew(
  reference: Reference,
  all: readonly string[],
  head: string,
  sign: number,
  office: boolean,
  focus: Focus,
  known: DescriptorIndex,
): void {
  const ranked = focus.rank(reference, (draft) => {
    if (!draft.human || !draft.named || draft.gender * sign < 0 || countriesDiffer(draft.descriptors, all)) return 0;
    return draft.roles.length === 0 ? 1 : office ? 0 : 0.4;
  });
  const [first, second] = ranked;
  reference.rule = 'newDescription';
  reference.others = likeliest(ranked);
  if (!first || first.score < near || (second && first.score < clear * second.score)) return;
  reference.draft = first.draft;
  for (const one of all) first.draft.descriptors.add(one);
  first.draft.heads.add(head);
  known.add(first.draft);
}
