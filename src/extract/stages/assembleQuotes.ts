import type { Evidence } from '../../model/evidence.js';
import type { Modality, Quote, Verbatim } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Grade } from '../grade.js';
import type { Mark } from '../mark.js';
import type { Attributed } from './findAttributions.js';

/** What whole records add to a quotation. */
interface Unfinished {
  speakers: readonly string[];
  topics: readonly string[];
  evidence: Evidence;
}

/** A quotation in the making. */
interface OpenQuote extends Unfinished {
  readonly kind: Quote['kind'];
  readonly id: string;
  readonly content: readonly Span[];
  source?: Span;
  cue?: Span;
  modality?: Modality;
  nestedIn?: string;
  verbatim?: readonly Verbatim[];
  elided?: true;
}

/** A quotation with how it was found. */
export interface FoundQuote {
  readonly quote: Quote & Unfinished;
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
  return ordered.map((draft, index) => {
    const marks = draft.marks.filter((mark) => innermost.get(mark) === draft && !silent.has(mark));
    const parent = parents[index];
    const repaired = draft.marks.some((mark) => !mark.closed) && !draft.fired.includes('reopenedQuotation');
    const verbatim = draft.turn
      ? draft.content.map(({ start, end }) => verbatimOf(text, start, end))
      : marks.map((mark) => verbatimOf(text, mark.innerStart, mark.innerEnd));
    const spoken = verbatim.filter((part) => part.end > part.start);
    const kind = spoken.length === 0 ? 'indirect' : draft.turn || areMarked(draft.content, marks) ? 'direct' : 'mixed';
    // Step by step in the order of the model, since objects of the same steps are read faster than spread ones.
    const quote = {
      kind,
      id: idAt(index),
      speakers: [],
      content: draft.content.map(copyOf),
    } as Partial<OpenQuote> as OpenQuote;
    if (draft.source) quote.source = copyOf(draft.source);
    if (draft.cue) quote.cue = copyOf(draft.cue);
    if (draft.modality) quote.modality = draft.modality;
    if (parent !== undefined) quote.nestedIn = idAt(parent);
    quote.topics = [];
    quote.evidence = {
      basis: 'stated',
      rule: draft.rule,
      confidence: repaired ? lower[draft.confidence] : draft.confidence,
    };
    if (spoken.length > 0) quote.verbatim = spoken;
    if (spoken.some((part) => ellipsis.test(part.text))) quote.elided = true;
    return { quote: quote as FoundQuote['quote'], fired: draft.fired, lost: draft.lost };
  });
}

const idAt = (index: number): string => `q${index + 1}`;
const copyOf = ({ start, end }: Span): Span => ({ start, end });

/** Whether marks cover the parts from end to end; both are in text order. */
function areMarked(parts: readonly Span[], marks: readonly Mark[]): boolean {
  let next = 0;
  return parts.every((part) => {
    let at = part.start;
    while (next < marks.length && (marks[next] as Mark).start < part.end) {
      const mark = marks[next++] as Mark;
      if (mark.start - at < 2) at = mark.end;
    }
    return at >= part.end;
  });
}

/** The words between two offsets, without the spaces around them. */
function verbatimOf(written: string, from: number, to: number): Verbatim {
  const words = written.slice(from, to);
  const text = words.trim();
  const start = to - words.trimStart().length;
  return { start, end: start + text.length, text };
}

function sortContent(draft: Draft): Draft {
  draft.content.sort((a, b) => a.start - b.start || a.end - b.end);
  draft.marks.sort((a, b) => a.start - b.start);
  return draft;
}

const first = ({ content }: Draft): Span => content[0] as Span;
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

/** The place of the smallest quotation around each, by places. */
function findParents(ordered: readonly Draft[]): readonly (number | undefined)[] {
  const parts: { readonly place: number; readonly part: Span; readonly opens: boolean }[] = [];
  ordered.forEach(({ content }, place) => {
    for (const part of content) parts.push({ place, part, opens: part === content[0] });
  });
  parts.sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end);
  const parents: number[] = [];
  const around: typeof parts = [];
  for (const one of parts) {
    while (around.length && (around[around.length - 1] as (typeof parts)[number]).part.end < one.part.end) around.pop();
    const outer = around[around.length - 1];
    if (one.opens && outer && outer.place !== one.place) parents[one.place] = outer.place;
    around.push(one);
  }
  return parents;
}
