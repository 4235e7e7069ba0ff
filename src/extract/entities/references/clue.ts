import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import { pronounSign, signAmong } from '../../lexicon/pronounSign.js';
import type { Line } from '../../line.js';
import type { Range, Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { callsBody } from '../words/firms.js';
import { isAged } from '../words/isAged.js';
import { lettered } from '../words/isCalled.js';
import { sideOf } from '../words/partySide.js';
import { sentenceAt } from '../words/sentenceAt.js';
import { wordOf } from '../words/wordOf.js';
import { addresseeSign } from './addresseeSign.js';
import { isDetailed, isIntroduction } from './aroundDescription.js';
import { besideFronted } from './besideFronted.js';
import type { Focus } from './focus.js';
import { isIntroduced } from './isIntroduced.js';
import { anybody, type Told } from './told.js';

/** Who is told of so from the start, as in: Judge Ruiz. */
const bench = /^(?:judge|magistrate|coroner|prosecutor|counsel|juror)$/;

/** What words that nothing said of anybody before tell of whom they mean. */
export interface Clue {
  readonly tokens: readonly Token[];
  readonly reference: Reference;
  readonly told: Told;
  /** The word for somebody. */
  readonly word: string;
  /** Whether it is for a body. */
  readonly body: boolean;
  /** Whether more words tell of whom: the head of the port. */
  readonly detailed: boolean;
  /** The party of which somebody is called a member. */
  readonly side: string | undefined;
  /** Above 0 for a man, below 0 for a woman, by the words and what they say. */
  readonly sign: number;
  /** The same of whom they speak to. */
  readonly addressed: number;
  /** Who does something to whom they mean. */
  readonly beside: ReadonlySet<EntityDraft> | undefined;
}

/** Reads what words tell of whom they mean, or nothing where they mean nobody in particular, or somebody new. */
export function readClue(
  lines: readonly Line[],
  reference: Reference,
  told: Told,
  focus: Focus,
  words: NameWords,
): Clue | undefined {
  const { tokens, speaker, line } = reference;
  const { head, all, human } = told;
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
    (bench.test(word) && !all.includes('former')) ||
    (human && isElsewhere(t, reference, word))
  )
    return undefined;
  const beside = besideFronted(t, tokens.from, focus);
  if (human && speaker && !people && !beside && isBeside(lines, reference, focus)) return undefined;
  const sign = told.sign || signOfContent(t, reference);
  const addressed = speaker ? addresseeSign(t, tokens.to) : 0;
  return { tokens: t, reference, told, word, body, detailed, side, sign, addressed, beside };
}

/** Whether somebody else is meant than whom the text told of: in the words of another, beside another, where another speaks. */
function isElsewhere(t: readonly Token[], { quoted, tokens: { to } }: Reference, word: string): boolean {
  return (
    // “The lieutenant told us,” Ruiz said
    quoted ||
    // Ruiz came with her mother; the older woman
    (anybody.has(word) && /^(?:older|younger|elder|other)$/.test(wordAt(t, to - 2))) ||
    // The donor, she said, had learnt to swim there
    (wordAt(t, to) === ',' && pronounSign(wordAt(t, to + 1)) !== undefined)
  );
}

/** Above 0 where somebody seems to say of himself what he says, below of herself: the novelist said [she] would rest; the mayor, for [her] part, */
function signOfContent(t: readonly Token[], { speaker, tokens: { to } }: Reference): number {
  const at = wordAt(t, to + 1) === 'that' ? to + 2 : to + 1;
  if (wordAt(t, to + 3) === 'part') return signAmong(wordAt(t, to + 2), 'his', 'her') ?? 0;
  return (speaker && t[to]?.entry.takes && pronounSign(wordAt(t, at))) || 0;
}

/** Whether somebody else is mentioned before in the sentence: Ruiz said the boss told her to lie. */
function isBeside(lines: readonly Line[], { line, tokens }: Reference, focus: Focus): boolean {
  const { tokens: t, sentences } = lines[line] as Line;
  const { from } = sentences[sentenceAt(sentences, tokens.from)] as Range;
  return [...focus.mentionedSince((t[from] as Token).start)].some((draft) => draft.human);
}
