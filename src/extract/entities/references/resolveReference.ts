import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { meaningOf } from '../words/describedWords.js';
import { firms } from '../words/firms.js';
import { kin } from '../words/kin.js';
import { wordOf } from '../words/wordOf.js';
import { aloneIn } from './aloneIn.js';
import { beforeWhich, besideFronted } from './besideFronted.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import { fitOfPerson } from './fitOfPerson.js';
import { decide, type Focus, onlySoMany } from './focus.js';
import { isObject } from './isObject.js';
import { isOnlyNamed } from './isOnlyNamed.js';
import { isReply } from './isReply.js';
import { isChild } from './kinOf.js';
import { likelyPeople } from './likelyPeople.js';
import { meansNobody } from './meansNobody.js';
import { resolveDescription } from './resolveDescription.js';
import { learned } from './told.js';

/** Above 0 for pronouns of a man, below for those of a woman. */
const signOf = (word: string): number => (/^(?:she|her)/.test(word) ? -1 : word[0] === 'h' ? 1 : 0);

/** People mentioned together. */
export interface Pair {
  readonly drafts: readonly EntityDraft[];
  readonly sentence: number;
}

/** Who asked somebody else, or said something to a man or a woman, whose `sign` is that of their pronouns. */
export interface Asker {
  readonly draft: EntityDraft;
  readonly sentence: number;
  readonly sign?: number | undefined;
}

/** Those whom "they" can mean: joined by "and", or else named in one sentence. */
interface Gathered {
  readonly pair?: Pair | undefined;
  readonly together?: Pair | undefined;
  /** The last subject of a sentence. */
  readonly acting?: Reference | undefined;
  /** Whom the words in marks named last. */
  readonly told?: Pair | undefined;
  /** Who asked somebody else, and so does not answer. */
  readonly asker?: Asker | undefined;
  /** Who spoke last. */
  readonly last?: EntityDraft | undefined;
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
  const { form, line, sentence, tokens, candidates } = reference;
  const { tokens: t } = lines[line] as Line;
  const { asker, last } = people;
  const { draft, sign } = asker && sentence - asker.sentence < 2 ? asker : {};
  const later = sign && sentence > (asker?.sentence ?? 0) && signOf(wordAt(t, tokens.from)) === sign;
  reference.asking = later || !sign ? draft : undefined;
  if (form === 'pronoun') resolvePronoun(lines[line] as Line, reference, focus, people);
  else if (form === 'description' && last && wordAt(t, tokens.to - 1) === 'other')
    reference.draft = otherThan(last, focus, reference);
  else if (form === 'description') {
    resolveDescription(lines, reference, known, focus, words);
    if (meansNobody(t, reference, people.acting)) reference.draft = undefined;
  } else resolveName(t, reference, focus, words, people);
  // Lund: ‘I stay’ ¶ Jan Lund and his mother, Eva Lund, came
  if (!line && t.length < 20 && wordAt(t, tokens.from - 1) !== 'one') reference.draft ??= candidates[0];
  if (!reference.draft) return;
  if (form !== 'description') reference.draft.seen = true;
  if (wordOf(t[tokens.to - 1] as Token) === reference.draft.words.at(-1)) reference.draft.told = true;
  reference.beside = learned.test(wordAt(t, tokens.to));
  focus.note(reference);
}

/** The other of only two whom the reader has in mind: Ruiz met Lund. Ruiz said no; [the other]. Nobody where who spoke last has no name. */
function otherThan(last: EntityDraft, focus: Focus, reference: Reference): EntityDraft | undefined {
  const two = last.named ? onlySoMany(focus, reference, 2) : undefined;
  return two?.includes(last) ? two.find((one) => one !== last) : undefined;
}

/** A surname of several people means the one that the title fits, none whom the own words name, else the one last mentioned. */
function resolveName(
  t: readonly Token[],
  reference: Reference,
  focus: Focus,
  words: NameWords,
  { told, last }: Gathered,
): void {
  const { candidates, speaker, sentence, tokens } = reference;
  const gender = words.genders.get(wordAt(t, tokens.from)) ?? 0;
  const likely = candidates.length > 1 ? candidates.filter((one) => one.gender * gender >= 0) : candidates;
  // Judge Ana Ruiz and her brother, Mayor Jan Ruiz: Judge Ruiz left
  const office = tokens.to - tokens.from > 1 ? meaningOf(wordAt(t, tokens.from), words) : '';
  const titled = likely.length > 1 ? likely.filter(({ descriptors }) => descriptors.has(office)) : likely;
  const young = wordAt(t, tokens.from - 1) === 'younger' ? likely.filter(isChild) : [];
  const fitting = young.length === 1 ? young : titled.length > 0 ? titled : likely;
  // “Jan carried my pack,” Lund said; the other Lund
  const named: readonly (EntityDraft | undefined)[] =
    wordAt(t, tokens.from - 1) === 'other' ? [last] : speaker && told?.sentence === sentence ? told.drafts : [];
  // Jan Lund’s wife, Eva, wept; Lund said
  const bare = tokens.to - tokens.from > 1 ? [] : fitting.filter((one) => one.told);
  // Ana Lund left, and her nephew, Jan Lund, stayed. ¶ Lund said
  const here = bare.length > 1 ? focus.mentionedSince((t[0] as Token).start) : undefined;
  const main = here ? bare.filter((one) => here.has(one) || ![...one.owned].some((word) => kin.test(word))) : bare;
  const whole = main.length > 0 ? main : bare;
  const apt = whole.length > 0 ? whole : fitting;
  const others = apt.length > 1 ? apt.filter((one) => !named.includes(one)) : apt;
  // Harjit Gill wept, he said; Preet Gill left. Mr Gill said
  if (others.length > 1)
    decide(
      reference,
      focus.rank(reference, (one) => (others.includes(one) ? (one.gender * gender > 0 ? 9 : 1) : 0)),
    );
  else reference.draft = others[0] ?? apt[0];
}

/** How much less likely whom the words tell of said them: the minister had lied, she said. */
const ofOneself = 0.2;

/** The least prominence of somebody mentioned in the sentence before. */
const justBefore = 0.3;

/** Decides what a pronoun means: no object means who acts in its sentence, no owner what is owned, and none in marks who speaks or anybody far. */
function resolvePronoun(
  { tokens: t, headline, sentences }: Line,
  reference: Reference,
  focus: Focus,
  { pair, together, acting, last, told: named }: Gathered,
): void {
  const { start, sentence, tokens, facing } = reference;
  const word = wordAt(t, tokens.from);
  const apart = acting?.sentence === sentence && (acting.start === start || isObject(t, tokens.from));
  const other = apart ? acting.draft : undefined;
  const they = word[0] === 't';
  const both = word === 'both';
  const two = together?.drafts.length === 2 ? together : undefined;
  const isOther = (draft: EntityDraft): boolean => !facing?.includes(draft);
  const within = (some: Pair | undefined, sentences: number): Pair['drafts'] | undefined =>
    some?.drafts.every(isOther) && sentence - some.sentence < sentences ? some.drafts : undefined;
  reference.pair = within(both ? (pair ?? two) : pair, both ? 6 : they ? 2 : 0);
  // Two sailors said it leaked; both said it was old
  if (both && last?.words[0] === 'two') reference.pair = [last];
  if (both) reference.pair ??= onlySoMany(focus, reference, 2);
  if (both || reference.pair) return;
  const sign = signOf(word);
  const beside = beforeWhich(t, tokens.from, focus) ?? besideFronted(t, tokens.from, focus);
  // A spokesperson said no. They added; but not: Staff were tired. They left. They said
  const goesOn = reference.speaker && (acting?.draft || acting?.form !== 'pronoun');
  // A source said no. They added
  const nobody = last?.human && !last.named && acting?.sentence !== sentence ? last : undefined;
  // Amir Val said that Jan Lund was late. He added
  const speaks = sign > 0 && reference.speaker && last?.named && last.gender === 0 ? last : undefined;
  // “Lund was late,” she said
  const inMarks = reference.speaker && !reference.quoted && named?.sentence === sentence;
  const about = inMarks ? new Set(named.drafts) : undefined;
  const told = reference.behind === undefined ? about : focus.mentionedSince(reference.behind);
  const alone = sign ? aloneIn(focus, reference, (t[0] as Token).start, acting, told) : undefined;
  // “Norrvik is broke,” it says, of a plan
  const outside = word === 'it' && !reference.quoted ? focus.mentionedSince(0) : undefined;
  const fits = (draft: EntityDraft): number => {
    if (!isOther(draft) || beside?.has(draft) || (outside && !outside.has(draft))) return 0;
    if (sign !== 0)
      return draft === other || draft === reference.asking
        ? 0
        : fitOfPerson(draft, sign, draft === alone || draft === speaks);
    if (they) return draft.plural ? 1 : (draft.speaksFor || draft === nobody) && goesOn ? 0.5 : 0;
    // France has closed the port. It says
    if (draft.kind === 'place') return draft === acting?.draft && sentence - acting.sentence < 2 ? 1 : 0;
    if (draft.kind === 'organization' || draft.kind === 'programme') return 1;
    // A brokerage said no. It added
    return word === 'it' ? (firms.test(`${draft.words.at(-1)}`) ? 0.9 : 0.5 * isOnlyNamed(draft)) : 0;
  };
  reference.owns = /^(?:his|her)$/.test(word) && !isObject(t, tokens.from);
  const likely = focus.rank(reference, (draft) => fits(draft) * (told?.has(draft) ? ofOneself : 1));
  // Ruiz told Lund that it was late. He replied
  const others = isReply(t, sentences, tokens)
    ? likely.filter(({ draft, score }) => draft !== last && score > justBefore)
    : [];
  const ranked = others.length > 0 ? others : likely;
  const some = reference.present ? ranked : likelyPeople(focus, sign, ranked);
  decide(reference, some, 1.05, reference.present ? 1 : 0);
  // Norrvik disputes it. In a statement, it said
  if (word === 'it' && reference.draft && reference.draft.kind !== 'place') reference.draft.kind = 'organization';
  // Ana Ruiz met Jan Lund. They said
  if (they && !reference.draft) reference.pair = within(two, 2);
  // A headline tells of people whom it does not name: Governor’s wife answers Lund, who mocked her
  if (reference.draft && !reference.quoted && !headline) reference.draft.gender += sign * 0.5;
}
