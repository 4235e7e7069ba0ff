import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import type { EntityDraft } from './entityDraft.js';
import { among, type Candidate, decide, type Focus, likeliestTwo } from './focus.js';
import type { Reference } from './reference.js';
import { resolveDescription } from './resolveDescription.js';

const she = /^(?:she|her)/;

/** People mentioned together. */
export interface Pair {
  readonly drafts: readonly EntityDraft[];
  readonly sentence: number;
}

/** Those whom "they" can mean: joined by "and", or else named in one sentence. */
interface Gathered {
  readonly pair?: Pair | undefined;
  readonly together?: Pair | undefined;
}

/** Decides what a name, a pronoun or a description means; what cannot be decided stays open. */
export function resolveReference(
  lines: readonly Line[],
  reference: Reference,
  known: DescriptorIndex,
  focus: Focus,
  words: NameWords,
  people: Gathered,
): void {
  const { form, line, tokens } = reference;
  const { tokens: t } = lines[line] as Line;
  const { word } = t[tokens.from] as Token;
  if (form === 'pronoun') resolvePronoun(reference, word, focus, people);
  else if (form === 'description') resolveDescription(lines, reference, known, focus, words);
  else resolveName(reference, word, focus, words);
  if (!reference.draft) return;
  if (form !== 'description') reference.draft.seen = true;
  focus.note(reference);
}

/** A surname of several people means the one that the title fits, else the one last mentioned. */
function resolveName(reference: Reference, word: string, focus: Focus, words: NameWords): void {
  const { candidates } = reference;
  const gender = words.genders.get(word) ?? 0;
  const fitting = candidates.length > 1 ? candidates.filter((one) => one.gender * gender >= 0) : candidates;
  if (fitting.length > 1) decide(reference, focus.rank(reference, among(fitting)));
  else reference.draft = fitting[0];
}

function resolvePronoun(reference: Reference, word: string, focus: Focus, { pair, together }: Gathered): void {
  const they = word[0] === 't';
  const both = word === 'both';
  const two = together?.drafts.length === 2 ? together : undefined;
  const within = (some: Pair | undefined, sentences: number): Pair['drafts'] | undefined =>
    some && reference.sentence - some.sentence < sentences ? some.drafts : undefined;
  reference.pair = within(both ? (pair ?? two) : pair, both ? 6 : they ? 2 : 0);
  if (both) reference.pair ??= likeliestTwo(focus, reference);
  if (both || reference.pair) return;
  const he = word[0] === 'h' ? 1 : 0;
  const sign = she.test(word) ? -1 : he;
  const ranked = focus.rank(reference, (draft) => {
    if (sign !== 0) return fitOfPerson(draft, sign);
    return (they ? draft.plural : draft.kind === 'organization') ? 1 : 0;
  });
  decide(reference, ranked.length > 0 || reference.present ? ranked : onlyOne(focus, sign));
  // Ana Ruiz met Jan Lund. They said
  if (they && !reference.draft) reference.pair = within(two, 2);
  if (reference.draft && !reference.quoted) reference.draft.gender += sign * 0.5;
}

/** The only one of a gender in a text, however far back. */
function onlyOne(focus: Focus, sign: number): Candidate[] {
  const all = focus.people().filter(({ gender }) => gender * sign > 0.4);
  return all.length === 1 ? [{ draft: all[0] as EntityDraft, score: 1 }] : [];
}

function fitOfPerson({ gender, human }: EntityDraft, sign: number): number {
  if (!human) return 0;
  const agreement = gender * sign;
  if (agreement < 0) return agreement > -1 ? 0.15 : 0;
  return agreement > 0 ? 1.2 : 0.8;
}
