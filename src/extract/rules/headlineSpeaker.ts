import { actorInHeadline } from '../grammar/phrases/actorInHeadline.js';
import { hasVerb } from '../grammar/phrases/clause.js';
import { isCue } from '../grammar/phrases/joinsNext.js';
import { isNameWord, isNominal } from '../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { isNamedBelow } from '../grammar/subjects/isNamedBelow.js';
import { trimEnd } from '../grammar/tokens/commas.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasMark } from '../grammar/tokens/hasMark.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { isCapitalised } from '../grammar/tokens/isCapitalised.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { relativeWords } from '../grammar/tokens/relativeWords.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import { questionWords } from '../lexicon/questionWords.js';
import * as is from '../lexicon/wordClasses.js';
import { kicker } from '../passages/kicker.js';
import type { AttributionRule, Place } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Words of a speaker at the end, and the colon. */
const longest = 5;
/** Words before them that no marks set off. */
const shortest = 3;

/** Words that no headline without marks reports: The woman who won: Ana Ruiz */
const asks = (token: Token): boolean => questionWords.has(token.word);
/** What only says what an article is: the port is shut: opinion */
const label =
  /^(?:opinion|comment|editorial|review|letters?|video|obituary|podcast|page|section|analysis|data|recap|figures|results|notices?)$/;

/** Whether a colon or a dash parts who speaks from what is said: a name, a body, an office or a document without an article. */
function endsWithSpeaker({ tokens: t, text, at, from }: Place, end: number): boolean {
  const source = { from: at + 1, to: end };
  const marked = hasMark(t, from, at);
  // Port shut - The Norrvik Post
  if (
    end === source.from ||
    wordAt(t, source.from) === 'the' ||
    end - at > longest ||
    hasMark(t, source.from, end) ||
    hasVerb(t, source.from, end)
  )
    return false;
  const kind = flagsAt(t, end - 1) & (is.ROLE | is.BODY | is.CARRIER);
  if (marked) return kind !== 0 || ((t[at - 1]?.mark === undefined || at - 1 > from) && isNamedBelow(text, t, source));
  if (at - from < shortest || hasToken(t, from, at, asks) || !tells(t, from, at)) return false;
  return kind !== 0 ? !label.test(wordAt(t, end - 1)) : isNamedBelow(text, t, source, true);
}

/** Whether a headline tells something: talks fail, Sweden to rearm, losses mounting. */
const tells = (t: readonly Token[], from: number, to: number): boolean =>
  hasVerb(t, from, to) ||
  t
    .slice(from + 1, to)
    .some(
      ({ word, flags }, i) =>
        (word === 'to' && !isNameWord(t[from + i + 2] as Token)) ||
        (!flags && /..[^u]ing$/.test(word) && isNominal(t[from + i] as Token)),
    );

/** Whether only a name stands there: Ruiz, Bank of Riga. */
const isNamed = (t: readonly Token[], from: number, to: number): boolean =>
  isCapitalised(t, wordAt(t, from + 1) === 'of' && flagsAt(t, from) & is.BODY ? from + 2 : from, to);

/** Whose words are always a claim: Poll: two parties in dead heat */
const claims = /^(?:polls?|reports?|study|survey|police|experts|officials|sources?|insiders)$/;

/** Whether a word has an object that no list knows as a verb: scandal [disqualifies] her. */
const acts = (t: readonly Token[], from: number, to: number): boolean =>
  t
    .slice(from, to)
    .some(
      ({ flags, word }, i) =>
        /.{3}(?:ed|[^su]s)$/.test(word) &&
        !(flags & is.POSSESSIVE) &&
        flagsAt(t, from + i + 1) & (is.DETERMINER | is.PRONOUN | is.OBJECT_PRONOUN),
    );

/** Index after who speaks, and whom to, where or of what: [Ruiz] to workers: port will stay. */
function speakerEnd(t: readonly Token[], from: number, colon: number): number {
  for (let i = from + 1; i < colon; i++) {
    const word = wordAt(t, i);
    // Port to charge ships:
    const heard = word === 'to' && (flagsAt(t, i + 1) & is.CAPITAL || looksPlural(wordAt(t, i + 1)));
    if (heard || /^(?:at|on|in)$/.test(word)) return i;
  }
  return colon;
}

/** Whether a headline calls a speaker by a noun behind capitals: Poll, Ruiz camp, Norrvik Bank boss. */
function isTeller(t: readonly Token[], { from, to }: Range): boolean {
  const { flags, word } = t[to - 1] as Token;
  const noun =
    (flags & (is.CARRIER | is.ROLE)) !== 0 || /^(?:camp|insiders|ministry|newspaper|police|watchdog)$/.test(word);
  return noun && isCapitalised(t, from, to - 1);
}

/** What may stand above a headline: Politics. */
const above = 30;

/**
 * A headline that opens with its speaker and a colon, or ends with a colon and its speaker.
 *
 * Handles: Ruiz: Council ‘Must Vote Again’ / Radio deal ‘made for one’: watchdog / Council will vote again - Ruiz
 * Not: Harbour fires: what we know
 */
export const headlineSpeaker: AttributionRule = {
  name: 'headlineSpeaker',
  confidence: 0.85,
  on: 'colon',
  find: (place) => {
    const { tokens: t, text, at, from, to } = place;
    let end = trimEnd(t, at + 1, to);
    if (endsWithSpeaker(place, end)) return { content: [{ from, to: at }], source: { from: at + 1, to: end } };
    if (wordAt(t, at) !== ':') return undefined;
    const { start } = t[from] as Token;
    if (start > above || at === from || at - from > longest + 1) return undefined;
    const source = { from, to: speakerEnd(t, from, at) };
    const told = isTeller(t, source);
    if (source.to - from > 4 || !(told || isNamed(t, from, source.to))) return undefined;
    const name = t[source.to - 1] as Token;
    if (actorInHeadline(t, from, source.to) || kicker.test(text.slice(start, name.end))) return undefined;
    const word = text.slice(name.start, name.end);
    // RUIZ: PORT IS SAFE
    const shouted = flagsAt(t, end - 1) & is.UPPERCASE ? word.charAt(0) + word.slice(1).toLowerCase() : word;
    if (!told && text.indexOf(word, name.end) < 0 && text.indexOf(shouted, name.end) < 0) return undefined;
    // Ana Ruiz: the girl who moved the pier
    const untold =
      // Ruiz: No change at port
      !(
        hasVerb(t, at + 1, end) ||
        /^no(?:t|thing)?$/.test(wordAt(t, at + 1)) ||
        claims.test(name.word) ||
        acts(t, at + 2, end)
      ) ||
      relativeWords.has(wordAt(t, nounPhraseAfter(t, at + 1, end))) ||
      // Ana Ruiz: The Pier review – songs for gulls
      / review [–—-] /.test(wordsBetween(t, at + 1, end)) ||
      (source.to < at && questionWords.has(wordAt(t, at + 1)));
    if (untold && !hasMark(t, at + 1, end)) return undefined;
    // Fisheries: patrols are “no army”, board assures
    for (let i = at + 2; i < end; i++) {
      if (wordAt(t, i - 1) === ',' && hasToken(t, i, end, isCue)) return undefined;
      // Ruiz: the port is safe; union disagrees
      if (wordAt(t, i) === ';') end = i;
    }
    return { content: [{ from: at + 1, to: end }], source };
  },
};
