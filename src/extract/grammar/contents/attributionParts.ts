import type { Finding } from '../../finding.js';
import { ADDRESSEE, CLAUSE, INTENT, MARKS_ONLY, MATTER, QUESTION, THAT_ONLY } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Mark } from '../../mark.js';
import type { Place } from '../../rule.js';
import type { Range, Token } from '../../token.js';
import { participles } from '../phrases/beyondParticiple.js';
import { auxiliary, hasVerb, isVerbal } from '../phrases/clause.js';
import { isPronoun } from '../phrases/nominal.js';
import { timeEnd } from '../phrases/timeEnd.js';
import { isComma, trimEnd } from '../tokens/commas.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { only } from '../tokens/only.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { breaksOff } from './breaksOff.js';
import { contentAfter } from './contentAfter.js';
import { contentEnd } from './contentEnd.js';
import { contentGoesOn, isFronted, predicateAfter, restAfter, tellsWhen } from './contentGoesOn.js';
import { afterEarlier, contentStart } from './contentStart.js';
import { insertedEnd } from './insertedEnd.js';
import { distantMark, hasMarkedClause, isEmbedded, markedStart } from './markedContent.js';
import { goesOn } from './particleEnd.js';

/** What a verb leads on to. */
const leading = /^(?:on|of|from|for)$/;

/** What an attribution set off by commas or marks reports: the words before it and those that go on after it. */
export function attributionParts(place: Place, span: Range, source: Range, cue: Range): Finding | undefined {
  const { tokens: t } = place;
  if ((t[cue.from] as Token).flags & is.NEGATION) return undefined;
  const content = partsAround(place, span, source.from > cue.from);
  const last = content && (t[(content[0] as Range).to - 1] as Token);
  return last && { content, source, cue, confidence: last.mark ? 0.95 : undefined };
}

/** Where words stand that an attribution set off from them may report, and where those after it begin. */
interface Around {
  readonly span: Range;
  /** Whether the speaker follows the verb: said Ruiz. */
  readonly inverted: boolean;
  /** Behind what an earlier attribution reports. */
  readonly start: number;
  /** The last token before the attribution that is no comma. */
  readonly close: number;
  /** The words before the attribution. */
  readonly content: Range;
  /** What follows the attribution. */
  readonly rest: number;
}

/** The words before the attribution that it reports, and those that go on after it. */
function partsAround(place: Place, span: Range, inverted: boolean): Range[] | undefined {
  const { tokens: t, to } = place;
  const start = afterEarlier(place, span.from);
  const left = tokenAt(t, span.from - 1) as Token;
  const close = span.from - (left?.mark ? 1 : 2);
  if (close < start || !(left.mark || left.word === ',' || isDash(left))) return undefined;
  const inside = !left.mark && !inverted ? insideClause(t, start, span, to) : undefined;
  if (inside) return [inside];
  const content = { from: contentStart(t, start, close), to: close + 1 };
  const rest = afterMeanwhile(t, restAfter(t, span.to, to, (t[place.at] as Token).entry.takes), to);
  const around = { span, inverted, start, close, content, rest };
  return (t[close] as Token).mark ? partsOfMarks(place, around) : partsOfClause(place, around);
}

/** The words that end in marks before an attribution, and those that go on after it. */
function partsOfMarks(place: Place, { span, inverted, start, close, content, rest }: Around): Range[] | undefined {
  const { tokens: t, to, at } = place;
  const { from } = content;
  const { takes } = (t[at] as Token).entry;
  const mark = (t[close] as Token).mark as Mark;
  // “Fog” he said; but not: “Titanic” star Ana Ruiz said
  const long = mark.end - mark.start > 12 || (close === place.from && isPronoun(t[span.from] as Token));
  const set =
    !t[span.from - 1]?.mark || ',?!—-.'.includes(mark.final) || (close === from && long && takes & ~MARKS_ONLY);
  // When a man shouted that it was "a joke," she called for order; in a group called "Rafts", she asked if it was late.
  const pronoun = (t[start] as Token).word === 'that';
  const subordinate =
    !pronoun && ((t[start] as Token).flags | (t[place.from] as Token).flags) & (is.SUBORDINATOR | is.PREPOSITION);
  if (close > start && subordinate && !inverted && contentAfter(t, at, to)) return undefined;
  if (!set || isIntroduced(place, close) || (inverted && isEmbedded(t, close, start, mark))) return undefined;
  const resumed = distantMark(t, span.to, to);
  // If it is “safe”, as Lund says, why is it shut?
  const as = wordAt(t, span.from) === 'as';
  const more = resumed ? only(resumed) : as ? undefined : predicateAfter(t, rest, to, t[from] as Token);
  // Berg agreed to stay, but “the oath”, she insisted; Berg disagreed; “a bad night”, he said
  const before = wordAt(t, close - 1);
  const apart =
    before === ';' ||
    // It fell to 31p, “a pound less”, as one farmer put it
    (before === ',' && as) ||
    (place.found.length > 0 && /^(?:but|and)$/.test(before) && wordAt(t, close - 2) === ',');
  const first = { from: apart ? close : markedStart(t, place.text, from, close), to: close + 1 };
  return more && (resumed || !inverted) ? [first, more] : [first];
}

/** The clause before an attribution, and what goes on after it. */
function partsOfClause(place: Place, { span, inverted, start, close, content, rest }: Around): Range[] | undefined {
  const { tokens: t, to, at } = place;
  const { word, entry } = t[at] as Token;
  const { takes } = entry;
  // The port grew, the work continued; but: the port, she continued, grew
  if (
    (word.startsWith('continue') && !isPronoun(t[span.from] as Token)) ||
    place.depth > 0 ||
    // In May, she asked about the tides, the quay and Ruiz
    (takes & QUESTION && wordAt(t, span.to) === 'about') ||
    !(goesOn(t, at) || takes & (CLAUSE | THAT_ONLY | QUESTION | MATTER))
  )
    return undefined;
  if (wordAt(t, span.to) === 'to' && takes & INTENT) return undefined;
  const first = t[start] as Token;
  const clause =
    hasVerb(t, start, close + 1) ||
    hasMarkedClause(t, start, close + 1) ||
    // They walk, he said
    ((place.headline || isPronoun(first)) && close > start);
  const stop = t[rest] as Token;
  if (rest < to && stop.word === ',') {
    if (t[rest + 1]?.mark?.capital || (!inverted && leadsOn(t, at, rest, to))) return undefined;
    // It was, he said, written by a child
    // It runs, she said, to 34 pages; but: it stands, she said, on Monday
    const leads = isVerbal(t, close) && leading.test(wordAt(t, rest + 1)) && !(flagsAt(t, rest + 2) & is.TIME);
    // Would she, he asked, agree to stay
    const inverts = flagsAt(t, start) & auxiliary && !hasVerb(t, start + 1, close + 1);
    const open = leads || inverts || breaksOff(t, start, close);
    const end = open || contentGoesOn(t, rest, to, first, clause, inverted) ? contentEnd(t, rest + 1, to) : 0;
    if (end > rest + 1) return [content, { from: rest + 1, to: end }];
  }
  // That sum covers it, he said
  const fronted = (isFronted(first) && first.word !== 'that') || timeEnd(t, start) > start;
  const ended =
    rest >= trimEnd(t, span.to, to) ||
    (stop.flags & is.PUNCTUATION && (stop.word !== ':' || (place.headline && hasVerb(t, start, close)))) ||
    (inverted && (stop.flags & is.RELATIVE || (takes & CLAUSE && tellsWhen(t, span.to, rest + 1)))) ||
    // Said on Monday from a stage made of crates
    (!inverted && participles.test(stop.word) && flagsAt(t, rest + 1) & is.PREPOSITION) ||
    (stop.flags & is.SUBORDINATOR && stop.word !== 'that') ||
    // Told the business daily Kurier
    (takes & ADDRESSEE && !(hasVerb(t, rest, to) || contentAfter(t, at, to)));
  if (!ended || (fronted && !inverted && contentAfter(t, at, to))) return undefined;
  // Asked how long it lasts, told of the leak, Ruiz pointed to her boots
  const fitted = first.flags & is.PARTICIPLE && flagsAt(t, start + 1) & is.PREPOSITION;
  if (first.word === 'asked' || fitted) return undefined;
  // No, said the regulator; not so, said Ruiz
  if (close - start < 3 && /^(?:yes|not?|never|perhaps|maybe|far)$/.test(first.word)) return [content];
  const told = clause || !(fronted || first.flags & is.ADVERB || first.word.endsWith('ing') || close - start < 3);
  return told ? [content] : undefined;
}

/** Whether a verb has words of its own before or behind the comma at `comma`: in May, she [hinted at a vote,] then left; in May, she [warned, however, that] it was late. */
function leadsOn(t: readonly Token[], at: number, comma: number, to: number): boolean | undefined {
  const own = contentAfter(t, at, to)?.content[0];
  if (!own) return false;
  if (own.to <= comma) return true;
  const apart = own.from > comma + 1 && wordAt(t, own.from - 1) === ',';
  const marked = t[own.from]?.mark && !hasVerb(t, comma, own.from) && !(flagsAt(t, comma + 1) & is.GERUND);
  return apart && (marked || wordAt(t, own.from) === 'that');
}

/** Index after what the speaker did then: the board, she said [as she left], had met. */
function afterMeanwhile(t: readonly Token[], from: number, to: number): number {
  const subject = wordAt(t, from) === 'as' ? t[from + 1] : undefined;
  if (!subject || !isPronoun(subject)) return from;
  const last = trimEnd(t, from, to);
  let end = from + 2;
  while (end < last && !isComma(t[end] as Token)) end++;
  return end;
}

/** What goes on after an attribution right behind "which", "that" or a conjunction: a card without which, she warned, [it fails]. */
function insideClause(t: readonly Token[], start: number, span: Range, to: number): Range | undefined {
  const at = span.from - 2;
  // And that, she said, was late
  const first = flagsAt(t, start) & is.CONJUNCTION ? start + 1 : start;
  if (at <= first || wordAt(t, span.to) !== ',') return undefined;
  // They fled after, she said, men burned the hall; but not: soon after, she said, men burned the hall
  const late = /^(?:after|until|while)$/.test(wordAt(t, at)) && hasVerb(t, start, at);
  const opens = late || /^(?:which|that|because|where)$/.test(wordAt(t, at));
  if (!opens && !(flagsAt(t, at) & (is.RELATIVE | is.CONJUNCTION))) return undefined;
  const from = span.to + 1;
  const end = contentEnd(t, from, to);
  if (end <= from) return undefined;
  // A hall which, she said, had burnt, was shut
  return { from, to: flagsAt(t, at) & is.RELATIVE && isVerbal(t, from) ? insertedEnd(t, from, end) : end };
}

/** Whether somebody else before the marks says them: When a man shouted, "Shame," she laughed. */
const isIntroduced = ({ found }: Place, mark: number): boolean =>
  found.some(({ cue, content }) => cue && mark - cue.to < 2 && content.some(({ from }) => from === mark));
