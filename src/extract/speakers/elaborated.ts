import { appositionAfter } from '../entities/described/appositionAfter.js';
import { describeAs } from '../entities/described/describeAs.js';
import { officeAfter } from '../entities/described/officeAfter.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { isOnlyTitled } from '../entities/references/holdsNoOffice.js';
import { headOf } from '../entities/words/headOf.js';
import { isHuman } from '../entities/words/isHuman.js';
import { isOffice } from '../entities/words/isOffice.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

/** Whether somebody whom nothing told of before is what a sentence is about: [The mayor] listened. */
export function isUntold({ tokens: t, sentences }: Line, reference: Reference, words: NameWords): boolean {
  const { form, subject, quoted, draft, tokens } = reference;
  if (form !== 'description' || !subject || quoted || draft || wordAt(t, tokens.from) !== 'the') return false;
  return isHuman(t[tokens.to - 1] as Token, words) && opensSentence(sentences, tokens.from);
}

const opensSentence = (sentences: readonly Range[], at: number): boolean =>
  sentences[sentenceAt(sentences, at)]?.from === at;

/**
 * Gives somebody who is named for the first time, and of whom no office is told, the office of whom the sentence before was about.
 *
 * Handles: The mayor listened. [Jan Lund] is her brother.
 * Not: The mayor listened. [Jan Lund, a nurse,] wept.
 */
export function elaborate(
  lines: readonly Line[],
  untold: Reference,
  reference: Reference,
  draft: EntityDraft,
  words: NameWords,
): boolean {
  const { tokens: t } = lines[untold.line] as Line;
  const follows = reference.subject && reference.sentence === untold.sentence + 1;
  if (!follows || !isOnlyTitled(draft)) return false;
  describeAs(draft, t, { from: untold.tokens.from + 1, to: untold.tokens.to }, words);
  return true;
}

/** Tokens between "as" and a pronoun. */
const longest = 9;

/** Gives somebody the office that stands beside a pronoun or another description: Jan Lund waited. [He] is a corporal. [The Dane], a diver, left. */
export function describeFurther(lines: readonly Line[], reference: Reference, words: NameWords): boolean {
  const { form, subject, quoted, draft, line, tokens } = reference;
  if (form === 'name' || !subject || quoted || !draft?.human) return false;
  const { tokens: t, sentences } = lines[line] as Line;
  const sentence = sentences[sentenceAt(sentences, tokens.from)] as Range;
  const beside = wordAt(t, tokens.to) === ',' ? appositionAfter(t, tokens.to + 1, sentence, words) : undefined;
  const office = beside ?? officeAfter(t, tokens.to, t.length, words) ?? asOffice(t, sentences, tokens.from);
  if (office) describeAs(draft, t, office, words);
  return office !== undefined;
}

/** The office that a phrase before a pronoun tells: As [a minister], she left. */
function asOffice(t: readonly Token[], sentences: readonly Range[], pronoun: number): Range | undefined {
  const from = (sentences[sentenceAt(sentences, pronoun)]?.from ?? 0) + 1;
  const to = pronoun - 1;
  if (wordAt(t, from - 1) !== 'as' || wordAt(t, to) !== ',' || to - from > longest) return undefined;
  return isOffice(t[headOf(t, { from, to })] as Token) ? { from, to } : undefined;
}
