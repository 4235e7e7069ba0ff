import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import type { Reference } from '../reference.js';
import { isAged } from '../words/isAged.js';
import { callsFirm } from '../words/isCalled.js';
import { aptest } from './aptest.js';
import { ownWords } from './aroundDescription.js';
import { type Clue, readClue } from './clue.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import { didAs, fitsClue } from './fitsClue.js';
import { type Candidate, decide, type Focus } from './focus.js';
import { isOnlyNamed } from './isOnlyNamed.js';
import { onlyPolitician } from './onlyPolitician.js';
import { anybody, type Told } from './told.js';

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
  const clue = readClue(lines, reference, told, focus, words);
  if (!clue) return;
  const { tokens: t, word, body, side } = clue;
  const { tokens, speaker } = reference;
  const { human, like, all } = told;
  const fits = fitsClue(lines, clue, focus, words);
  const fitting = focus.rank(reference, fits);
  // Norrvik has closed, of which nothing else tells that it is nobody
  const ranked = callsFirm(word) && speaker && fitting.length === 0 ? focus.rank(reference, isOnlyNamed) : fitting;
  // Ruiz sells tickets and Lund drives: the driver
  const doers = human ? ranked.filter(({ draft }) => didAs(lines, focus, draft, word)) : [];
  const apt = doers.length > 0 ? doers : speaker ? aptest(t, tokens, ranked, words) : undefined;
  const politician = side ? onlyPolitician(focus, ranked[0]?.draft, (t[0] as Token).start, fits) : undefined;
  const sure = apt !== undefined || isSure(clue, ranked, focus, words);
  decide(reference, politician ?? apt ?? ranked, clear, sure ? nearest : leastOf(word, words));
  const { draft } = reference;
  if (!draft) return;
  if (body) draft.kind = 'organization';
  for (const one of ownWords(t, tokens, words) ?? all) draft.descriptors.add(one);
  draft.heads.add(like);
  known.add(draft);
}

/** Whether the words tell enough to mean somebody mentioned a while ago. */
function isSure(clue: Clue, ranked: readonly Candidate[], focus: Focus, { peoples }: NameWords): boolean {
  const { tokens: t, reference, told, word, body } = clue;
  const { tokens, speaker } = reference;
  const length = tokens.to - tokens.from;
  const alone = ranked.length === 1;
  if (reference.asking || isAged(word) || word === 'witness' || callsFirm(word)) return true;
  if (body) return alone && (word === 'group' || length === 2);
  if (!told.human) return false;
  // The retired nurse
  if (length > 2 && !ordinal.has(wordAt(t, tokens.from + 1))) return true;
  // The novelist said she would rest; the Slovak; the mother of
  const telling = clue.sign !== told.sign || peoples.has(word) || (told.sign !== 0 && wordAt(t, tokens.to) === 'of');
  return speaker && (focus.people().length === 1 || (telling && alone));
}

/** How prominent somebody must be to be meant by a word alone. */
function leastOf(word: string, { peoples }: NameWords): number {
  if (anybody.has(word)) return far;
  return peoples.has(word) ? nearer : near;
}
