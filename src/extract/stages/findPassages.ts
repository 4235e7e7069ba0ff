import type { Passage, PassageKind } from '../../model/passage.js';
import { datelineLength } from '../passages/datelineLength.js';
import { isByline } from '../passages/isByline.js';
import { isCaption } from '../passages/isCaption.js';
import { dateLabel, isDateLine } from '../passages/isDateLine.js';
import { isNotice } from '../passages/isNotice.js';
import { kicker } from '../passages/kicker.js';
import { type IsForename, signsAlone } from '../passages/signsAlone.js';
import { splitLines } from '../passages/splitLines.js';

const longestHeadline = 200;
/** Shorter lines above a byline may be navigation. */
const shortestTitle = 20;
const longestLabelled = 140;
/** Words with a capital before a colon, as before a turn. */
const label = /^\p{Lu}[^.:,"“”‘’?!]{1,40}: /u;
/** Where another sentence follows. */
const further = /\p{Ll}{3}[.?!] /u;
const longestHeading = 80;
const bullet = /^(?:[-–—•*·▪◦‣] |[^\p{L}\d]+$)/u;
const closed = /[.!?…"“”’'»:)]$/;
/** A full stop, also one inside the last marks. */
const fullStop = /\.["”’'»“«‹›]{0,3}$/;
const marksOrTwoSentences = /^["“‘'«»„`]|[.!?]["”’'»]? ["“‘'«]?\p{Lu}/u;

/** How an entry of a running report opens that may be headed by what somebody said: 16.10 ‘It is over’. */
const timedMarks = /^\d\d?[.:]\d\d ["“'‘]/;

/** Words in marks without a full stop: “We were told it was safe” */
const crosshead = /^["“‘'][^"”“]*[\p{Ll}\d]["”’']$/u;

/** A year and the time of day, as below a standfirst: Sat 14 Mar 2026 07.00 GMT */
const clock = /\d{4},? (?:at )?\d\d?[.:]\d\d/;

/**
 * Splits a text into passages: at its line breaks, and after the dateline of a paragraph.
 *
 * They stand in text order, do not overlap, and leave nothing out but white space. What cannot be told from its line
 * alone and the ones above is a paragraph: a standfirst, a caption without a credit. Who knows forenames finds bylines
 * without "By" by them: Ana Ruiz in Brussels.
 */
export function findPassages(text: string, isForename: IsForename = () => false): Passage[] {
  const passages: Passage[] = [];
  const spans = splitLines(text);
  let headline: string | undefined;
  /** Paragraphs so far; the first may be a standfirst, above the byline. */
  let paragraphs = 0;
  /** What the line above opens: "CORRECTION:", "By". */
  let announced: PassageKind | undefined;
  spans.forEach(({ start, end }, index) => {
    const line = text.slice(start, end);
    const next = spans[index + 1];
    const by =
      !paragraphs &&
      next &&
      next.end - next.start < longestHeading &&
      /^(?:by )?(?:(?:article|written) )?by:?$/i.test(line);
    let kind = announced ?? (by ? 'byline' : kindOf(line, index));
    let rest = start;
    announced = by || (kind === 'notice' && line.endsWith(':')) ? kind : undefined;
    const length = kind === 'paragraph' || kind === 'headline' ? datelineLength(line, !paragraphs) : 0;
    if (length > 0) {
      passages.push({ kind: 'dateline', span: { start, end: start + length } });
      kind = 'paragraph';
      rest = end - line.slice(length).trimStart().length;
    }
    if (kind === 'headline') headline ??= line;
    // The body begins below a dateline that ends in a dash.
    if (kind === 'paragraph' || /[—–―-]$/.test(line)) paragraphs++;
    passages.push({ kind, span: { start: rest, end } });
  });
  return passages;

  /** Whether a short sentence opens with who speaks, and no turn of somebody else follows: Ruiz: Port will stay. */
  function isLabelled(index: number): boolean {
    const [first, ...next] = spans.slice(index, index + 3).map(({ start, end }) => text.slice(start, end));
    const line = first as string;
    const shouts = !/\p{Ll}/u.test(line.slice(0, line.indexOf(':')));
    const fits = label.test(line) && !shouts && line.length < longestLabelled && !further.test(line);
    return fits && next.length > 0 && !next.some((other) => label.test(other));
  }

  /** Whether the first line heads a byline: Federal clerks return. Some say they should not. By Ana Ruiz */
  function headsByline(line: string): boolean {
    const [, second] = spans;
    const next = second ? text.slice(second.start, second.end) : '';
    return line.length > shortestTitle && line.length < longestHeadline && /^by /i.test(next) && isByline(next);
  }

  function kindOf(line: string, index: number): PassageKind {
    if (index === 0 && headsByline(line)) return 'headline';
    if (isNotice(line)) return 'notice';
    if (isCaption(line)) return 'caption';
    const open = !closed.test(line.slice(-1));
    if ((open || line.endsWith(')')) && (paragraphs < 2 || index > spans.length - 4) && isByline(line)) return 'byline';
    // Below a standfirst only above the time
    const next = spans[index + 1];
    const above = !paragraphs || (paragraphs < 2 && next && clock.test(text.slice(next.start, next.end)));
    if (open && above && headline && signsAlone(line, isForename)) return 'byline';
    const atTop = !paragraphs || (paragraphs < 2 && clock.test(line)) || passages.at(-1)?.kind === 'byline';
    if ((atTop || dateLabel.test(line)) && isDateLine(line)) return 'dateline';
    if (line === headline) return 'headline';
    if (!headline && !paragraphs && line.length < longestHeadline) {
      if (kicker.test(line)) return 'heading';
      // Speech is a paragraph, however short.
      const sentence = line.endsWith('.') || (fullStop.test(line) && marksOrTwoSentences.test(line));
      if (sentence ? isTitleCase(line) || isLabelled(index) : !line.endsWith(':')) return 'headline';
    }
    return line.length < longestHeading &&
      (open || crosshead.test(line) || (timedMarks.test(line) && !fullStop.test(line))) &&
      !bullet.test(line)
      ? 'heading'
      : 'paragraph';
  }
}

/** Words with a capital, and words of some length without: ranges, since properties of Unicode take seven times as long. */
const capitalWord = /(?<![A-Za-z\u00aa-\u1fff’'-])[A-Z\u00c0-\u00de]/g;
const smallWord = /(?<![A-Za-z\u00aa-\u1fff’'-])[a-z\u00df-\u00ff]\S{4}/g;

/** Whether nearly all words but the short ones have capitals: a headline, even with a full stop. */
function isTitleCase(line: string): boolean {
  const capitals = line.match(capitalWord)?.length ?? 0;
  return capitals > 3 && (line.match(smallWord)?.length ?? 0) * 6 <= capitals;
}
