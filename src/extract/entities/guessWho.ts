import { owners } from '../grammar/ownerBefore.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import { pronounSign, signAmong } from '../lexicon/pronounSign.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { addresseeSign } from './addresseeSign.js';
import { aptest } from './aptest.js';
import { isDetailed, isIntroduction, ownWords } from './aroundDescription.js';
import { besideFronted } from './besideFronted.js';
import { countriesDiffer } from './countriesDiffer.js';
import { meaningOf } from './describedWords.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import { didSo } from './didSo.js';
import type { EntityDraft } from './entityDraft.js';
import { callsBody } from './firms.js';
import { decide, type Focus } from './focus.js';
import { membership } from './headOf.js';
import { holdsNoOffice, isOnlyTitled } from './holdsNoOffice.js';
import { isAged } from './isAged.js';
import { callsFirm, isCalled, lettered } from './isCalled.js';
import { isIntroduced } from './isIntroduced.js';
import { isOffice } from './isOffice.js';
import { isOnlyNamed } from './isOnlyNamed.js';
import { isLess } from './mostDescribed.js';
import { onlyPolitician } from './onlyPolitician.js';
import { sideOf } from './partySide.js';
import type { Reference } from './reference.js';
import { sentenceAt } from './sentenceAt.js';
import { anybody, isSupreme, type Told, tellsLittle } from './told.js';
import { wordOf } from './wordOf.js';

/** Who is told of so from the start, as in: Judge Ruiz. */
const bench = /^(?:judge|magistrate|coroner|prosecutor|counsel|juror)$/;
/** Whose names go with their office, and not with an age or a crime. */
const governing =
  /^(?:mayor|minister|senator|governor|secretary|commissioner|councillor|ambassador|officer|doctor|chief|coach|lawyer|manager)$/;
/** Who does what holders of an office neither do nor suffer: Ruiz [was arrested], Lund [scored]. */
const others = ['arrester', 'freer', 'jailer', 'killer', 'scorer'];
/** What tells people apart, but nothing of them. */
const ordinal = /* @__PURE__ */ wordSet(
  'first last latest new next old older only other same second third young younger',
);
/** How much likelier than the next somebody must be to be meant by words that nothing said of them before. */
const clear = 1.5;
/** The least prominence of somebody so meant: mentioned a sentence or two before. */
const near = 0.6;
/** The same by what anybody is called: the man. */
const far = 0.9;
/** The same of one of a people. */
const nearer = 0.5;
/** The same by two words or more, as of somebody known: the retired nurse; or of the only firm in mind: the company. */
const nearest = 0.2;

/**
 * Guesses whom words mean that nothing said of them before, and keeps the words for them.
 *
 * Handles: Ana Ruiz waited. [The commander] said / Norrvik grew. [The company] said
 */
export function guessWho(
  lines: readonly Line[],
  reference: Reference,
  told: Told,
  known: DescriptorIndex,
  focus: Focus,
  words: NameWords,
): void {
  const { tokens, speaker, line } = reference;
  const { head, like, all, human, sign } = told;
  const { tokens: t } = lines[line] as Line;
  const word = wordOf(head);
  // The operator; the airport operator tells of what
  const body = (callsBody(word) && (word !== 'operator' || tokens.to - tokens.from < 3)) || lettered.has(word);
  const detailed = isDetailed(t, reference);
  const side = sideOf(word);
  // The Slovak is somebody told of before, the Dutch may be all of them
  const people = words.peoples.has(word) && !/(?:[cs]h|ese|ss)$/.test(word);
  if (
    !(human || (body && !detailed)) ||
    (isIntroduction(t, reference) && !isAged(word) && !people && !side) ||
    isIntroduced(lines, reference, word) ||
    (bench.test(word) && !all.includes('former'))
  )
    return;
  // “The lieutenant told us,” Ruiz said
  if (human && reference.quoted) return;
  // Ruiz came with her mother; the older woman
  if (anybody.has(word) && /^(?:older|younger|elder|other)$/.test(wordAt(t, tokens.to - 2))) return;
  // The donor, she said, had learnt to swim there
  if (human && wordAt(t, tokens.to) === ',' && pronounSign(wordAt(t, tokens.to + 1))) return;
  const beside = besideFronted(t, tokens.from, focus);
  if (human && speaker && !people && !beside && isBeside(lines, reference, focus)) return;
  const firm = callsFirm(word);
  const highest = isSupreme(t, reference, told);
  const little = tellsLittle(told, words);
  const own = sign || signOfContent(t, reference);
  const employer = anybody.has(word) ? t.slice(tokens.from, tokens.to).find(({ flags }) => flags & is.BODY) : undefined;
  const unnamed = isAged(word) || word === 'source';
  const addressed = speaker ? addresseeSign(t, tokens.to) : 0;
  const did = (draft: EntityDraft, noun: string): boolean =>
    focus.toldOf(draft).some((told) => didSo(lines, told, noun));
  const fits = (draft: EntityDraft): number => {
    // Ruiz asked Lund if it was late. “Yes,” the colonel said
    if (draft === reference.asking || beside?.has(draft)) return 0;
    // Counsel for the port said it was late. “No,” the witness said
    if (word === 'witness' && draft.heads.has('lawyer')) return 0;
    if (body) return draft.kind === 'organization' && draft.named && isCalled(draft, word) ? 1 : 0;
    // A former diver wept; the 40-year-old; but not: his lawyer
    if (
      !draft.human ||
      !(draft.named || (unnamed && !owners.has(draft.words[0] as string))) ||
      draft.gender * own < 0 ||
      countriesDiffer(draft.descriptors, all)
    )
      return 0;
    // The union man is nobody of whom no union is told
    if (employer && !draft.descriptors.has(meaningOf(wordOf(employer), words))) return 0;
    // The Republican is no Democrat
    if (side && [...draft.descriptors].some((one) => sideOf(one) && one !== like)) return 0;
    if (addressed && draft.gender * addressed >= 0) return 0;
    // The Christian Democrat is no Social Democrat
    if (draft.heads.has(like) && isLess(draft, all)) return 0;
    // The prime minister is nobody with a forename of whom the text tells no office, though Obama may be the president
    if (highest && draft.words.length > 1) return 0;
    // “It is late,” Ruiz, 34, said. The mayor said no
    if (governing.test(word) && (isOnlyAged(draft) || others.some((noun) => did(draft, noun)))) return 0;
    const free = holdsNoOffice(draft);
    // Ruiz listened. The head of the port said
    if (detailed) return (free && (draft.roles.length > 0 || isOnlyTitled(draft))) || mayBe(draft, word) ? 1 : 0;
    // Lund put it to Ruiz, a clerk, that it was late. The witness said
    if (free || little || (reference.asking && word === 'witness')) return 1;
    // The opposition leader, of the leader of a party
    const opposed = all.includes('opposition') || draft.descriptors.has('opposition');
    if (opposed && word === 'leader' && draft.roles.some(({ title }) => /leader/i.test(title))) return 1;
    if (isOffice(head)) return 0;
    return speaker ? 1 : 0.4;
  };
  const fitting = focus.rank(reference, fits);
  // Norrvik has closed, of which nothing else tells that it is nobody
  const ranked = firm && speaker && fitting.length === 0 ? focus.rank(reference, isOnlyNamed) : fitting;
  const telling = human && tokens.to - tokens.from > 2 && !ordinal.has(wordAt(t, tokens.from + 1));
  const alone = firm || ((word === 'group' || tokens.to - tokens.from === 2) && body && ranked.length === 1);
  // Ruiz sells tickets and Lund drives: the driver
  const doers = human ? ranked.filter(({ draft }) => did(draft, word)) : [];
  const apt = doers.length > 0 ? doers : speaker ? aptest(t, tokens, ranked, words) : undefined;
  const politician = side ? onlyPolitician(focus, ranked[0]?.draft, (t[0] as Token).start, fits) : undefined;
  const sole =
    human &&
    speaker &&
    (focus.people().length === 1 ||
      ((own !== sign || words.peoples.has(word) || (sign && wordAt(t, tokens.to) === 'of')) && ranked.length === 1));
  const sure =
    telling ||
    alone ||
    sole ||
    apt !== undefined ||
    isAged(word) ||
    word === 'witness' ||
    reference.asking !== undefined;
  decide(reference, politician ?? apt ?? ranked, clear, sure ? nearest : leastOf(word, words));
  const { draft } = reference;
  if (!draft) return;
  if (body) draft.kind = 'organization';
  for (const one of ownWords(t, tokens, words) ?? all) draft.descriptors.add(one);
  draft.heads.add(like);
  known.add(draft);
}

/** Above 0 where somebody seems to say of himself what he says, below of herself: the novelist said [she] would rest; the mayor, for [her] part, */
function signOfContent(t: readonly Token[], { speaker, tokens: { to } }: Reference): number {
  const at = wordAt(t, to + 1) === 'that' ? to + 2 : to + 1;
  if (wordAt(t, to + 3) === 'part') return signAmong(wordAt(t, to + 2), 'his', 'her') ?? 0;
  return (speaker && t[to]?.entry.takes && pronounSign(wordAt(t, at))) || 0;
}

/** How prominent somebody must be to be meant by a word alone. */
function leastOf(word: string, { peoples }: NameWords): number {
  if (anybody.has(word)) return far;
  return peoples.has(word) ? nearer : near;
}

/** Whether somebody may have a seat beside an office, or an office beside a seat: the minister, the MP for Porto; the councillor, the cabinet member for roads. */
const mayBe = ({ heads }: EntityDraft, word: string): boolean =>
  (membership.has(word) || word === 'member') &&
  !heads.has('lawmaker') &&
  [...heads].some((head) => governing.test(head));

/** Whether somebody else is mentioned before in the sentence: Ruiz said the boss told her to lie. */
function isBeside(lines: readonly Line[], { line, tokens }: Reference, focus: Focus): boolean {
  const { tokens: t, sentences } = lines[line] as Line;
  const { from } = sentences[sentenceAt(sentences, tokens.from)] as Range;
  return [...focus.mentionedSince((t[from] as Token).start)].some((draft) => draft.human);
}

/** Whether the text tells of somebody's age alone. */
const isOnlyAged = ({ heads, roles }: EntityDraft): boolean =>
  heads.size > 0 && roles.length === 0 && [...heads].every(isAged);
