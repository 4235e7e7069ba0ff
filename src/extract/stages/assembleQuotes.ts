import type { Quote, Verbatim } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Grade } from '../grade.js';
import type { Mark } from '../mark.js';
import type { Attributed } from './findAttributions.js';

/** A quotation with how it was found. */
export interface FoundQuote {
  readonly quote: Quote;
  readonly fired: readonly string[];
  readonly lost: readonly string[];
}

const lower: Readonly<Record<Grade, Grade>> = { 0.95: 0.85, 0.85: 0.7, 0.7: 0.5, 0.5: 0.3, 0.3: 0.3 };
const ellipsis = /\.\.\.|…|\. \. \./;

/** Makes quotations of drafts: ordered, without doubles, with kind, verbatim parts and nesting. */
export function assembleQuotes(
  text: string,
  drafts: readonly Draft[],
  attributed: readonly Attributed[],
): FoundQuote[] {
  const silent = new Set<Mark>();
  for (const { labels } of attributed) for (const mark of labels) silent.add(mark);
  const ordered = dropDoubles(drafts.map(sortContent).sort(byContent));
  const parents = findParents(ordered);
  const innermost = new Map<Mark, Draft>();
  for (const draft of ordered) for (const mark of draft.marks) innermost.set(mark, draft);
  const ids = new Map(ordered.map((draft, index) => [draft, `q${index + 1}`]));
  return ordered.map((draft) => {
    const marks = draft.marks.filter((mark) => innermost.get(mark) === draft && !silent.has(mark));
    const parent = parents.get(draft);
    const repaired =
      draft.marks.some((mark) => !mark.closed) &&
      draft.rule !== 'reopenedQuotation' &&
      !draft.fired.includes('reopenedQuotation');
    const base = {
      id: ids.get(draft) as string,
      speakers: [],
      content: draft.content.map(({ start, end }) => ({ start, end })),
      ...(draft.source && { source: { start: draft.source.start, end: draft.source.end } }),
      ...(draft.cue && { cue: { start: draft.cue.start, end: draft.cue.end } }),
      ...(draft.modality && { modality: draft.modality }),
      ...(parent && { nestedIn: ids.get(parent) as string }),
      topics: [],
      evidence: {
        basis: 'stated' as const,
        rule: draft.rule,
        confidence: repaired ? lower[draft.confidence] : draft.confidence,
      },
    };
    const verbatim = draft.turn
      ? draft.content.map(({ start, end }) => verbatimOf(text, start, end))
      : marks.map((mark) => verbatimOf(text, mark.innerStart, mark.innerEnd));
    const spoken = verbatim.filter((part) => part.end > part.start);
    return { quote: withKind(base, spoken, draft, marks), fired: draft.fired, lost: draft.lost };
  });
}

type Base = Omit<Extract<Quote, { kind: 'indirect' }>, 'kind'>;

function withKind(base: Base, verbatim: readonly Verbatim[], draft: Draft, marks: readonly Mark[]): Quote {
  if (verbatim.length === 0) return { kind: 'indirect', ...base };
  const kind = draft.turn || areMarked(base.content, marks) ? 'direct' : 'mixed';
  const elided = verbatim.some((part) => ellipsis.test(part.text));
  return { kind, ...base, verbatim, ...(elided && { elided: true as const }) };
}

/** Whether marks cover the parts from end to end; both are in text order. */
function areMarked(parts: readonly Span[], marks: readonly Mark[]): boolean {
  let next = 0;
  return parts.every((part) => {
    let at = part.start;
    while (next < marks.length && (marks[next] as Mark).start < part.end) {
      const mark = marks[next++] as Mark;
      if (mark.start >= at && mark.start - at < 2) at = mark.end;
    }
    return at >= part.end;
  });
}

/** The words between two offsets, without the spaces around them. */
function verbatimOf(text: string, from: number, to: number): Verbatim {
  let start = from;
  let end = to;
  while (start < end && (text.charCodeAt(start) <= 32 || isThin(text.charCodeAt(start)))) start++;
  while (end > start && (text.charCodeAt(end - 1) <= 32 || isThin(text.charCodeAt(end - 1)))) end--;
  return { start, end, text: text.slice(start, end) };
}
const isThin = (code: number): boolean => code === 0xa0 || code === 0x202f || code === 0x2009;

function sortContent(draft: Draft): Draft {
  draft.content.sort((a, b) => a.start - b.start || a.end - b.end);
  draft.marks.sort((a, b) => a.start - b.start);
  return draft;
}

const first = (draft: Draft): { start: number; end: number } => draft.content[0] as { start: number; end: number };
const byContent = (a: Draft, b: Draft): number =>
  first(a).start - first(b).start ||
  first(b).end - first(a).end ||
  b.content.length - a.content.length ||
  b.confidence - a.confidence;

/** Of drafts that start and end at the same places the surer stays. */
function dropDoubles(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const before = drafts[i - 1];
    return !before || first(before).start !== first(draft).start || first(before).end !== first(draft).end;
  });
}

/** The smallest quotation around each. */
function findParents(ordered: readonly Draft[]): Map<Draft, Draft> {
  const parts = ordered.flatMap((draft) => draft.content.map((part, index) => ({ draft, part, index })));
  parts.sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
  const parents = new Map<Draft, Draft>();
  const around: typeof parts = [];
  for (const one of parts) {
    while (around.length && (around[around.length - 1] as (typeof parts)[number]).part.end < one.part.end) around.pop();
    const outer = around[around.length - 1];
    if (one.index === 0 && outer && outer.draft !== one.draft) parents.set(one.draft, outer.draft);
    around.push(one);
  }
  return parents;
}
