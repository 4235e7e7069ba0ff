import { skipAdverbs } from '../../grammar/phrases/adverbials.js';
import { article } from '../../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasKind } from '../../grammar/tokens/hasKind.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { only } from '../../grammar/tokens/only.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { headOf } from '../words/headOf.js';
import { isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';

const officeVerbs =
  /^(?:(?:chair|head|direct|command|represent|found|edit|own|manag|coach|serv|farm|paint|preside|train)e?[sd]|wrote|leads|led|runs|ran|teaches|taught|drives|flies|defends|fishes)$/;

/** Whether a verb of a relative clause tells an office: chairs, led. */
export const isOfficeVerb = (word: string): boolean => officeVerbs.test(word);

/** Where somebody is from: Ruiz, from Porto; Ruiz of Porto; Ruiz, who was born in Porto. */
export function originAfter(t: readonly Token[], from: number): Range | undefined {
  let at = wordAt(t, from) === 'who' ? from + 1 : from;
  if (flagsAt(t, at) & is.BE) at++;
  const word = wordAt(t, at);
  // Grew up in Porto
  if (word === 'grew') at += 2;
  else if (/^(?:born|raised)$/.test(word)) at++;
  else if (word !== 'from' && word !== 'of') return undefined;
  // Of the University of Porto
  if (word === 'of' && wordAt(t, at + 1) === 'the') at++;
  return flagsAt(t, at + 1) & is.CAPITAL ? only(at + 1) : undefined;
}

const becoming = /* @__PURE__ */ wordSet(
  'acted acts became becomes quit remained remains resigned retired served serves stepped stood took trained worked works',
);
const made = /* @__PURE__ */ wordSet('acted appointed become elected hired made named served sworn trained worked');

/** The office in "is the mayor", "has been mayor", "was elected mayor", "works as a nurse", "named Ana Ruiz its mayor". */
export function officeAfter(
  t: readonly Token[],
  from: number,
  to: number,
  names: NameWords,
  title = from,
): Range | undefined {
  const verb = skipAdverbs(t, from, Math.min(to, from + 4), is.BE | is.HAVE);
  let at = verb;
  if (at === from ? becoming.has(wordAt(t, at)) : made.has(wordAt(t, at))) at++;
  // Took over as, stepped down as
  if (at === from + 1 && /^(?:over|down)$/.test(wordAt(t, at))) at++;
  // Was in the chair
  if (wordAt(t, at) === 'in' && wordAt(t, at + 2) === 'chair') return only(at + 2);
  // Has a lawyer, has rowed people
  // But not: become Norrvik’s mayor
  const named = made.has(wordAt(t, title - 1)) && !(flagsAt(t, from - 1) & is.POSSESSIVE);
  if (at === verb && !hasKind(t, from, at, is.BE) && !named) return undefined;
  const as = wordAt(t, at) === 'as';
  if (as) at++;
  const skipped = /^(?:the|its|his|her|their|an?|one)$/.test(wordAt(t, at)) ? 1 : 0;
  const words = { from: at + skipped, to: nounPhraseAfter(t, at, to) };
  const one = article.has(wordAt(t, at));
  // Is a Dane, but not: is Ana Ruiz
  if (words.to <= words.from || (flagsAt(t, words.from) & is.CAPITAL && !one)) return undefined;
  const head = t[headOf(t, words)] as Token;
  const told = as || one;
  // Is telling people
  const several = looksPlural(head.word) || head.word === 'people';
  return (isOffice(head) || (told && isHuman(head, names))) && !several ? words : undefined;
}

/** The office in "who chairs the board", "who is the chair", "who has been his assistant". */
export function officeOfVerb(t: readonly Token[], from: number, to: number): Range | undefined {
  const at = skipAdverbs(t, from, to, is.BE | is.HAVE);
  if (at === from) {
    const end = isOfficeVerb(wordAt(t, at)) ? nounPhraseAfter(t, at + 1, to) : 0;
    return end > 0 ? { from, to: end } : undefined;
  }
  // Who has painted boats for years
  if (isOfficeVerb(wordAt(t, at))) return { from: at, to: Math.max(at + 1, nounPhraseAfter(t, at + 1, to)) };
  // Who has been mayor
  if (at < to && isOffice(t[at] as Token)) return only(at);
  const end = flagsAt(t, at) & is.DETERMINER ? nounPhraseAfter(t, at, to) : 0;
  return end > at + 1 ? { from: at + 1, to: end } : undefined;
}
