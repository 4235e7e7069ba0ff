import { isVerbal } from '../../grammar/phrases/clause.js';
import { isAge } from '../../grammar/phrases/isAge.js';
import { articles } from '../../grammar/phrases/nominal.js';
import { opensSubject } from '../../grammar/phrases/opensSubject.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isCalling, isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';
import { wordOf } from '../words/wordOf.js';
import { speaksWith } from './speaksWith.js';
import type { Inside } from './wordsInsideSentences.js';

/** Whether a name starts there that is known without its text: a place, a forename, a body. */
function isKnown(t: readonly Token[], at: number, words: NameWords): boolean {
  const word = wordOf(t[at] as Token);
  return (
    words.places.has(word) ||
    words.forename(word) !== undefined ||
    words.bodies.has(word) ||
    words.bodies.has(`${word}-${wordAt(t, at + 1)}`)
  );
}

/** Letters that stand behind names alone: Norrvik FC, Vendel B. Kuchta. */
const behindNames = /^(?:[ar]?fc|cf|nhs|.\.?)$/;

/** What papers set before a line in capitals: READ Ruiz’s letter; NEW: Ruiz quits. */
const teasers =
  /^(?:analysis|breaking|exclusive|listen|live|more|new|opinion|photos|read|related|see|update|updated|video|watch)$/;

/** Verbs that tell of an office, too. */
const serving = /^(?:first|fire|press|warrant|lead|managing|presiding|commanding)$/;

/** Index of the first word of a run at the start of a sentence that is a name and not only the sentence's first word. */
export function skipOpener(
  t: readonly Token[],
  from: number,
  end: number,
  inside: Inside,
  sources: ReadonlyMap<number, number>,
  words: NameWords,
): number {
  const token = t[from] as Token;
  const word = wordOf(token);
  const next = t[from + 1];
  // Milk prices fell, of a Milk Board; Police said, of a Police Federation
  const common = end - from === 1 && (token.flags & is.BODY || (next?.flags === 0 && !isVerbal(t, from + 1)));
  // Bill would raise fees, of a bill; per the board; mark my words
  const called = end - from === 1 && words.forename(word) !== undefined && !sources.has(token.start);
  // Two loggers said, of Region Two
  if (end - from === 1 && token.flags & is.NUMBER) return end;
  if (
    called &&
    (inside.isSmall(word) ||
      (word === 'per' && next && articles.has(next.word)) ||
      (word === 'mark' && next?.word === 'my'))
  )
    return end;
  if (token.flags & is.UPPERCASE && teasers.test(word) && !(next && next.flags & is.UPPERCASE)) return from + 1;
  // DeepMind said
  const mixed = (token.flags & (is.BODY | is.POSSESSIVE)) === is.BODY && !token.entry.flags && !word.includes('-');
  if (token.flags & is.UPPERCASE || mixed || (common ? inside.last : inside.all).has(word) || isKnown(t, from, words))
    return from;
  const sourceEnd = sources.get(token.start) ?? 0;
  const joint = sourceEnd > 0 && speaksWith(t, end, sourceEnd);
  const whole = joint || sourceEnd === (t[end - 1] as Token).end;
  if (next && end - from > 1) {
    // Statistics Norway said
    const report = whole ? is.CARRIER : 0;
    // Will Smith said, Hope Barnes, 40, said, which the grammar reads as who speaks
    const spoken =
      sourceEnd > 0 && next.flags & is.CAPITAL ? is.MODAL | is.PAST | is.PRESENT | is.PLAIN | is.VERB | is.TIME : 0;
    const listed = token.flags & ~(is.CAPITAL | is.TITLE | is.ROLE | is.BODY | is.POSSESSIVE | report | spoken);
    // Late Okafor goal sinks Porto
    const adverb = /.{4}ly$|.{4}ing$|^(?:dear|late|poor)$/.test(word);
    // Embattled Ruiz quits, of an Ana Ruiz whom the text names
    const name = wordOf(next);
    const surname = inside.surnames.has(name);
    const adjective = surname && /.{3}(?:ed|ful|less|ous|[ae]nt|ive)$/.test(word);
    // See Ruiz, using Jan Ruiz, of an Ana Ruiz whom the text names
    const ordinary =
      (surname || words.forename(name) !== undefined) && !whole && !(token.flags & ~is.CAPITAL) && inside.isSmall(word);
    // Fire Chief Ana Ruiz, Housing Secretary Ana Ruiz said
    if (isOffice(next) && (serving.test(word) || (word.endsWith('ing') && opensSubject(t, from, t.length))))
      return from;
    return listed ||
      adverb ||
      adjective ||
      ordinary ||
      (next.flags & is.UPPERCASE &&
        token.flags === is.CAPITAL &&
        !whole &&
        !words.companies.has(next.word) &&
        !behindNames.test(next.word))
      ? from + 1
      : from;
  }
  // Pensioner, 80, robbed
  if (next?.word === ',' && isAge(t, from + 2) && isHuman(token, words)) return end;
  // Idris, a teacher
  const apposed = next?.word === ',' && articles.has(wordAt(t, from + 2));
  // Vam and Lund said; but not: Shops and Restaurants said; Reacting, the chair, Lund, said; Surgeon tells
  const single = apposed || (joint && !wordAt(t, end + 1).endsWith('s'));
  const plain = (single ? /.{4}ly$|.{5}ing$/ : /(?:s|.{6}ly|.{7}ing)$/).test(word);
  const named = plain ? isSurnameInS(word, words) : !isCalling(word);
  return (whole || next?.word === ',') && (token.flags & ~is.CAPITAL) === 0 && named ? from : end;
}

/** Whether a word that looks plural is a surname: Edwards, Harris, Jones; not: Greens, Christians. */
function isSurnameInS(word: string, { forename, adjectives }: NameWords): boolean {
  const one = word.slice(0, -1);
  if (adjectives.has(one)) return false;
  return /is$|^(?:jones|hughes|davies|collins|simmons|phillips)$/.test(word) || forename(one) !== undefined;
}
