import type { Passage, PassageKind } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { datelineEnd } from '../passages/datelineEnd.js';
import { isCaption } from '../passages/isCaption.js';
import { isNotice } from '../passages/isNotice.js';
import { isTitleCase } from '../passages/isTitleCase.js';
import { readByline } from '../passages/readByline.js';
import { readDateLine } from '../passages/readDateLine.js';
import { splitLines } from '../passages/splitLines.js';

const longestHeadline = 200;
const longestHeading = 80;
const bullet = /^(?:[-–—•*·▪◦‣] |[^\p{L}\d]+$)/u;
/** A full stop, also one inside the last marks. */
const fullStop = /\.["”’'»“«‹›]{0,3}$/;
/** A line above the headline. */
const kicker =
  /^(?:(?:for )?immediate release|(?:press|media|news) (?:release|statement|bulletin)|embargoed .{0,60}|statement|exclusive|breaking(?: news)?|opinion|analysis|live|news|world|politics|europe|business|(?:morning|evening|daily|weekly) (?:bulletin|briefing|brief)\b.{0,40})$/i;

/**
 * Splits a text into passages: at its line breaks, and after the dateline of a paragraph.
 *
 * They stand in text order, do not overlap, and leave nothing out but white space. What cannot be told from its line
 * alone and the ones above is a paragraph: a standfirst, a caption without a credit.
 */
export function findPassages(text: string): Passage[] {
  const lines = splitLines(text);
  const passages: Passage[] = [];
  let headline: Span | undefined;
  /** Whether the body has begun. */
  let begun = false;
  lines.forEach((span, index) => {
    const above = passages.at(-1);
    // "CORRECTION:" and what it says.
    const told = above?.kind === 'notice' && text[above.span.end - 1] === ':';
    let kind = told ? 'notice' : kindOf(text, lines, index, headline, begun);
    let { start } = span;
    if (kind === 'paragraph' || kind === 'headline') {
      start = datelineEnd(text, start, span.end, !begun);
      if (start > span.start) {
        const sign = { start: span.start, end: start };
        while (isSpace(text.charCodeAt(sign.end - 1))) sign.end--;
        passages.push({ kind: 'dateline', span: sign });
        kind = 'paragraph';
      }
    }
    if (kind === 'headline') headline ??= span;
    if (kind === 'paragraph') begun = true;
    passages.push({ kind, span: { start, end: span.end } });
  });
  return passages;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 160;

function kindOf(
  text: string,
  lines: readonly Span[],
  index: number,
  headline: Span | undefined,
  begun: boolean,
): PassageKind {
  const { start, end } = lines[index] as Span;
  const length = end - start;
  const last = text[end - 1] as string;
  const closed = '.!?…"”’\'»:)'.includes(last);
  if (isNotice(text, start, end)) return 'notice';
  if (isCaption(text, start, end)) return 'caption';
  if (!closed && (!begun || index > lines.length - 4) && readByline(text, { start, end })) return 'byline';
  const opening = text.slice(start, start + 8);
  if ((!begun || /^(?:updated?|publis|posted|last |date|issued)/i.test(opening)) && readDateLine(text, start, end))
    return 'dateline';
  if (headline) {
    if (length === headline.end - headline.start && text.slice(start, end) === text.slice(headline.start, headline.end))
      return 'headline';
  } else if (!begun && length < longestHeadline) {
    if (isKicker(text, lines, index)) return 'heading';
    const line = text.slice(start, end);
    if (last === '.' ? isTitleCase(line) : last !== ':' && !isSpeech(line)) return 'headline';
  }
  if (length < longestHeading && !closed && index > 0 && !bullet.test(opening)) return 'heading';
  return 'paragraph';
}

/** Whether a line that ends with a full stop inside its marks is a paragraph of speech: it opens with marks or has two sentences. */
const isSpeech = (line: string): boolean =>
  fullStop.test(line) && (/^["“‘'«»„`]/.test(line) || /[.!?]["”’'»]? ["“‘'«]?\p{Lu}/u.test(line)) && !isTitleCase(line);

/** "PRESS RELEASE", or a few words in capitals with the headline below them. */
function isKicker(text: string, lines: readonly Span[], index: number): boolean {
  const { start, end } = lines[index] as Span;
  const line = text.slice(start, Math.min(end, start + 100));
  if (kicker.test(line)) return true;
  const next = lines[index + 1];
  if (!next || end - start > 40 || next.end - next.start >= longestHeadline || line !== line.toUpperCase())
    return false;
  const below = text.slice(next.start, next.end);
  return !fullStop.test(below) && !below.endsWith(':') && below !== below.toUpperCase();
}
