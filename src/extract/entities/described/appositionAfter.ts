import { hasVerb } from '../../grammar/phrases/clause.js';
import { isLand } from '../../grammar/phrases/isLand.js';
import { isPastForm } from '../../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { ofPlaces } from '../names/nameRun.js';
import { portfolioEnd } from '../names/portfolio.js';
import { headOf } from '../words/headOf.js';
import { isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';
import { joining } from '../words/joining.js';
import { wordsIn } from '../words/wordOf.js';

/** Kinds of word that can follow an apposition. */
const closing = is.MARKED | is.PUNCTUATION | is.RELATIVE | is.PREPOSITION | is.CONJUNCTION | is.PAST;

/** Whether a word can follow an apposition: a charity [based] in Porto. */
const closes = (token: Token): boolean => (token.flags & closing) !== 0 || isPastForm(token);

/** What stands in apposition after a comma, without its article. */
export function appositionAfter(t: readonly Token[], at: number, sentence: Range, names: NameWords): Range | undefined {
  const highest = sentence.to;
  // Tova, Duchess of Norrvik’s letter
  if (ofPlaces.has(wordAt(t, at)) && flagsAt(t, at + 2) & is.POSSESSIVE) return { from: at, to: at + 3 };
  const end = nounPhraseAfter(t, at, highest);
  // An actor best known for it
  const to = wordAt(t, end - 1) === 'best' ? end - 1 : end;
  const opener = flagsAt(t, at);
  // A pilot now based in Porto, a clerk so old that she left
  const goesOn = flagsAt(t, to) & is.ADVERB || wordAt(t, to) === 'so' ? /^an?$/.test(wordAt(t, at)) : to < end;
  if (to < 0 || opener & (is.MARKED | is.PRONOUN) || (to < highest && !(goesOn || closes(t[to] as Token))))
    return undefined;
  // The minister of Works, Chief (Mrs) Ruiz
  if (wordAt(t, to) === '(' && flagsAt(t, to + 1) & is.TITLE) return undefined;
  // Ana Ruiz, Olivia Lund and Queen
  if (opener & is.CAPITAL && names.forename(wordAt(t, at)) !== undefined) return undefined;
  // In a letter to Ruiz, the mayor wrote; according to Ruiz, the quay sinks
  if (isFronted(t, sentence.from, at - 1) && wordAt(t, to) !== ',') return undefined;
  const article = opener & is.DETERMINER;
  // The board met Ruiz, the spokesperson added; it sank off Porto, officials said;
  // under questioning by counsel, Ana Ruiz, the witness said
  const first = flagsAt(t, sentence.from) & is.CONJUNCTION ? sentence.from + 1 : sentence.from;
  // Upstairs, the mayor said; Mr Ruiz, the clerk said, was ill
  const alone = at - first < 3;
  const behind =
    alone ||
    (article && wordAt(t, to + 1) === ',') ||
    flagsAt(t, first) & is.PREPOSITION ||
    hasVerb(t, sentence.from, at - 1);
  if (t[to]?.entry.takes && behind) return undefined;
  const words = { from: article ? at + 1 : at, to };
  const place = headOf(t, words);
  const head = t[place] as Token;
  // Upstairs, the mayors agree
  if (alone && hasToken(t, at, to, (token) => looksPlural(token.word) && isOffice(token))) return undefined;
  // A minister for Energy, Climate and Housing; a manager for the UK, Ireland and Norway
  const matter = place + 2;
  const listed = Math.max(portfolioEnd(t, matter, highest), placesEnd(t, matter, highest, names));
  if (listed > matter) words.to = Math.max(to, listed);
  const tells =
    isOffice(head) ||
    (article && (head.flags & (is.BODY | is.CARRIER) || !(head.flags & is.CAPITAL) || isHuman(head, names)));
  return tells ? words : undefined;
}

/** Index after several lands and towns, the last of which may be unknown, that an office is for; `from` where there are none. */
function placesEnd(t: readonly Token[], from: number, highest: number, { places, forename }: NameWords): number {
  if (!(flagsAt(t, from - 1) & is.PREPOSITION)) return from;
  for (let i = from; i < highest; ) {
    if (wordAt(t, i) === 'the') i++;
    let end = i;
    while (end < highest && flagsAt(t, end) & is.CAPITAL) end++;
    const listed = wordAt(t, i - 1) === 'and' || wordAt(t, i - 2) === 'and';
    if (listed && end === i + 1 && forename(wordAt(t, i)) === undefined) return end;
    if (!places.has(wordsIn(t, { from: i, to: end }).join(' '))) return from;
    if (listed || !joining.has(wordAt(t, end))) return listed ? end : from;
    i = wordAt(t, end + 1) === 'and' ? end + 2 : end + 1;
  }
  return from;
}

/** Whether a sentence opens with a preposition or a participle, and its phrase goes up to a comma: Speaking to Ruiz, the mayor said. */
function isFronted(t: readonly Token[], from: number, comma: number): boolean {
  const opener = flagsAt(t, from);
  const participle = /.{3}(?:ing|ed)$|^prior$/.test(wordAt(t, from));
  if (!(opener & is.PREPOSITION || participle)) return false;
  // Among them is Ana Ruiz, a physicist; but: in Austin, Texas, Velda workers cheered
  for (let i = from; i < comma; i++)
    if ((wordAt(t, i) === ',' && !(i + 4 > comma && isLand(t, from, i + 1))) || flagsAt(t, i) & is.BE) return false;
  return true;
}
