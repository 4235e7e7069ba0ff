import type { NameWords } from '../lexicon/nameWords.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import type { EntityDraft } from './entityDraft.js';
import { type Candidate, type Focus, likeliest } from './focus.js';
import type { Reference } from './reference.js';
import { resolveDescription } from './resolveDescription.js';

/** How much likelier than the next the likeliest must be. */
const margin = 1.05;

const he = /* @__PURE__ */ wordSet('he him his himself');
const she = /* @__PURE__ */ wordSet('she her hers herself');

/** Two people whom "and" joins. */
export interface Pair {
  readonly drafts: readonly EntityDraft[];
  readonly sentence: number;
}

/** Decides what a name, a pronoun or a description means; what cannot be decided stays open. */
export function resolveReference(
  lines: readonly Line[],
  reference: Reference,
  known: DescriptorIndex,
  focus: Focus,
  words: NameWords,
  pair: Pair | undefined,
): void {
  if (reference.form === 'pronoun') resolvePronoun(lines, reference, focus, pair);
  else if (reference.form === 'description') resolveDescription(lines, reference, known, focus, words);
  else resolveName(lines, reference, focus, words);
  if (reference.draft) focus.note(reference);
}

/** A surname of several people means the one that the title fits, else the one last mentioned. */
function resolveName(lines: readonly Line[], reference: Reference, focus: Focus, words: NameWords): void {
  const { candidates } = reference;
  if (candidates.length <= 1) {
    reference.draft = candidates[0];
    reference.rule = 'name';
    return;
  }
  const first = (lines[reference.line] as Line).tokens[reference.tokens.from] as Token;
  const gender = words.genders.get(first.word) ?? 0;
  const fitting = candidates.filter((one) => one.gender * gender >= 0);
  if (fitting.length === 1) {
    reference.draft = fitting[0];
    reference.rule = 'surname';
    return;
  }
  const ranked = focus.rank(reference, (draft) => (fitting.includes(draft) ? 1 : 0));
  decide(reference, ranked, 'surname');
}

function resolvePronoun(lines: readonly Line[], reference: Reference, focus: Focus, pair: Pair | undefined): void {
  const { word } = (lines[reference.line] as Line).tokens[reference.tokens.from] as Token;
  const sign = he.has(word) ? 1 : she.has(word) ? -1 : 0;
  if (sign !== 0) {
    const ranked = focus.rank(reference, (draft) => fitOfPerson(draft, sign));
    decide(reference, ranked.length > 0 ? ranked : onlyOne(focus, sign), 'pronoun');
    if (reference.draft && !reference.quoted) reference.draft.gender += sign * 0.5;
    return;
  }
  if (word[0] === 't') {
    if (pair && reference.sentence - pair.sentence < 2) {
      reference.pair = pair.drafts;
      reference.rule = 'pronoun';
      return;
    }
    decide(
      reference,
      focus.rank(reference, (draft) => (draft.plural ? 1 : 0)),
      'pronoun',
    );
  } else if (reference.speaker) {
    decide(
      reference,
      focus.rank(reference, ({ kind }) => (kind === 'organization' ? 1 : 0)),
      'pronoun',
    );
  }
}

/** The only one of a gender in a text, however far back. */
function onlyOne(focus: Focus, sign: number): Candidate[] {
  const all = focus.people().filter((draft) => draft.human && draft.gender * sign > 0.4);
  return all.length === 1 ? [{ draft: all[0] as EntityDraft, score: 1 }] : [];
}

function fitOfPerson({ gender, human }: EntityDraft, sign: number): number {
  if (!human) return 0;
  const agreement = gender * sign;
  if (agreement < 0) return agreement > -1 ? 0.15 : 0;
  return agreement > 0 ? 1.2 : 0.8;
}

/** Takes the likeliest, if it is likelier enough than the next. */
function decide(reference: Reference, ranked: readonly Candidate[], rule: string): void {
  const [first, second] = ranked;
  reference.rule = rule;
  reference.others = likeliest(ranked);
  if (first && (!second || first.score >= margin * second.score)) reference.draft = first.draft;
}
