import { looksPlural } from '../grammar/looksPlural.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { headOf } from './headOf.js';
import { isHuman } from './isHuman.js';
import { isOffice } from './isOffice.js';
import type { NameMention } from './nameMention.js';

/** Words beside a name that tell what it names. */
interface Description {
  readonly words: Range;
  readonly rule: 'titleBeforeName' | 'officeBeforeName' | 'apposition' | 'relativeClause' | 'copula' | 'parenthesis';
}

/** What the words beside a name show it to be. */
export interface Described {
  readonly descriptions: readonly Description[];
  /** How much speaks for a person, above 0, or for a body, below 0. */
  readonly person: number;
}

/** Verbs of relative clauses that name an office. */
const officeVerbs = /* @__PURE__ */ wordSet(`
  chairs chaired leads led heads headed runs ran directs directed commands commanded represents represented founded
  founds edits edited owns owned manages managed teaches taught coaches coached serves served`);

/** Whether a verb tells an office: chairs, leads. */
export const isOfficeVerb = ({ word }: Token): boolean => officeVerbs.has(word);

/** Reads the title before a name, the apposition and the relative clause after it, and "is the …". */
export function describe(t: readonly Token[], { name, from, sentence }: NameMention, words: NameWords): Described {
  const descriptions: Description[] = [];
  let person = 0;
  if (from < name.from) {
    descriptions.push({ words: { from, to: name.from }, rule: 'titleBeforeName' });
    person += 3;
  }
  const before = officeBefore(t, sentence, from, words);
  if (before) {
    descriptions.push({ words: before, rule: 'officeBeforeName' });
    person += 3;
  }
  let at = name.to;
  const comma = t[at];
  if (!comma || at >= sentence.to) return { descriptions, person };
  if (comma.word === ',') {
    at++;
    if (isAge(t, at)) {
      person += 3;
      at += 2;
    }
    const next = t[at];
    if (next?.word === 'who' || next?.word === 'whose') {
      person += 2;
      const verb = t[at + 1];
      if (next.word === 'who' && verb && isOfficeVerb(verb)) {
        const end = nounPhraseAfter(t, at + 2, sentence.to);
        if (end > 0) descriptions.push({ words: { from: at + 1, to: end }, rule: 'relativeClause' });
      } else if (next.word === 'who') {
        const been = officeOfBeing(t, at + 1, sentence.to);
        if (been) descriptions.push({ words: been, rule: 'relativeClause' });
      }
    } else if (next?.word === 'which') person -= 3;
    else {
      const apposed = appositionAfter(t, at, sentence.to);
      if (apposed) {
        descriptions.push({ words: apposed.words, rule: 'apposition' });
        person += apposed.person;
      }
    }
  } else if (comma.flags & is.BE && /^(?:is|was)$/.test(comma.word)) {
    const first = t[at + 1];
    if (first && /^(?:the|a|an|one)$/.test(first.word)) {
      const end = nounPhraseAfter(t, at + 1, sentence.to);
      const head = end > 0 ? headOf(t, { from: at + 1, to: end }) : -1;
      if (head >= 0 && isOffice(t[head] as Token)) {
        descriptions.push({ words: { from: at + 2, to: end }, rule: 'copula' });
        person += 3;
      }
    }
  } else if (comma.word === 'who') person += 2;
  return { descriptions, person };
}

/** The office in "who is the chair", "who has been his assistant". */
function officeOfBeing(t: readonly Token[], from: number, to: number): Range | undefined {
  let at = from;
  while (at < to && (t[at] as Token).flags & (is.BE | is.HAVE | is.ADVERB)) at++;
  if (at === from || !((t[at]?.flags ?? 0) & is.DETERMINER)) return undefined;
  const end = nounPhraseAfter(t, at, to);
  return end > at + 1 ? { from: at + 1, to: end } : undefined;
}

const isAge = (t: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/.test(t[at]?.word ?? '') && (t[at + 1]?.word === ',' || t[at + 1]?.word === '.');

/** The office of an apposition after a comma, without its article. */
function appositionAfter(t: readonly Token[], from: number, to: number): { words: Range; person: number } | undefined {
  const first = t[from];
  if (!first || from >= to || first.mark || first.flags & is.PRONOUN) return undefined;
  const end = nounPhraseAfter(t, from, to);
  if (end < 0) return undefined;
  const stop = t[end];
  const closed =
    !stop ||
    end >= to ||
    stop.mark ||
    stop.flags & (is.PUNCTUATION | is.RELATIVE | is.PREPOSITION | is.CONJUNCTION | is.PAST);
  if (!closed) return undefined;
  const start = first.flags & is.DETERMINER ? from + 1 : from;
  const head = headOf(t, { from: start, to: end });
  if (head < 0) return undefined;
  const { flags } = t[head] as Token;
  if (flags & is.POSSESSIVE) return undefined;
  if (isOffice(t[head] as Token)) return { words: { from: start, to: end }, person: 3 };
  if (flags & (is.BODY | is.CARRIER)) return start > from ? { words: { from: start, to: end }, person: -3 } : undefined;
  if (start > from && !(flags & is.CAPITAL))
    return {
      words: { from: start, to: end },
      person: /(?:er|or|ist|ian|man|woman)$/.test((t[head] as Token).word) ? 1 : 0,
    };
  return undefined;
}

/** The office set off by a comma before a name: the head of the office, Ana Ruiz. */
function officeBefore(t: readonly Token[], sentence: Range, name: number, words: NameWords): Range | undefined {
  if (t[name - 1]?.word !== ',' || name - 2 < sentence.from) return undefined;
  if (t[sentence.from]?.word === 'as' && name - sentence.from < 9 && isOffice(t[name - 2] as Token))
    return { from: sentence.from + 1, to: name - 1 };
  const from = nounPhraseBefore(t, sentence.from, name - 1);
  if (from < 0) return undefined;
  const first = t[from] as Token;
  const possessed = first.flags & is.DETERMINER || first.flags & is.POSSESSIVE;
  let start = from;
  let owned = false;
  for (let i = from; i < name - 1; i++) {
    if ((t[i] as Token).flags & is.POSSESSIVE) {
      start = i + 1;
      owned = true;
    }
    if ((t[i] as Token).flags & is.PREPOSITION) break;
  }
  if (!possessed && !owned) return undefined;
  if (!owned && first.flags & is.DETERMINER) start = from + 1;
  const head = headOf(t, { from: start, to: name - 1 });
  const told = head >= start && isHuman(t[head] as Token, words);
  if (!told || (t[head] as Token).flags & is.POSSESSIVE) return undefined;
  if (looksPlural((t[head] as Token).word)) return undefined;
  return { from: start, to: name - 1 };
}
