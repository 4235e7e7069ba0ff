import type { Span } from '../../model/span.js';
import type { BareRule } from '../bareRule.js';
import type { Draft } from '../draft.js';
import type { Grade } from '../grade.js';
import { subjectRelatives } from '../grammar/tokens/relativeWords.js';
import { holdsDraft, startOf } from '../holdsDraft.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import type { Token } from '../token.js';
import type { Attributed } from './findAttributions.js';
import type { Turn } from './findTurns.js';

/** Puts bare quotations with the attribution that they go on from, and gives the rest drafts of their own. */
export function joinQuotations(
  text: string,
  lines: readonly Line[],
  attributed: readonly Attributed[],
  rules: readonly BareRule[],
): Draft[] {
  const all: Draft[] = [];
  const story: Paragraph[] = [];
  const beside: Paragraph[] = [];
  attributed.forEach((one, index) => {
    const line = lines[index] as Line;
    for (const draft of one.drafts) all.push(draft);
    if (line.turn) all.push(draftOfTurn(line.turn));
    if (!line.depth) (line.aside ? beside : story).push({ one, line });
  });
  for (const paragraphs of [story, beside]) joinParagraphs(text, paragraphs, rules, all);
  return all;
}

interface Paragraph {
  readonly one: Attributed;
  readonly line: Line;
}

function joinParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  rules: readonly BareRule[],
  all: Draft[],
): void {
  let unclosed: Draft | undefined;
  let signed = 0;
  paragraphs.forEach(({ line, one: { drafts, bare, notSpeech } }, place) => {
    if (line.marks.length === 0) {
      unclosed = undefined;
      return;
    }
    const owners = new Map<Mark, Draft>();
    for (const draft of drafts) for (const mark of draft.marks) if (!owners.has(mark)) owners.set(mark, draft);
    const bares = new Set(bare);
    let last: Draft | undefined;
    let report: Draft | undefined;
    let next = 0;
    let at = 0;
    let open: Draft | undefined;
    for (const mark of line.marks) {
      let owner = owners.get(mark);
      for (; next < drafts.length && startOf(drafts[next] as Draft) < mark.start; next++)
        report = outermost(report, drafts[next] as Draft);
      if (owner) {
        if (unclosed && mark.start === line.start && owner.source && !unclosed.source) prepend(owner, unclosed, all);
        const relative = owner.source && subjectRelatives.has(text.slice(owner.source.start, owner.source.end));
        if (!last || !(relative || isAside(text, last, mark))) last = owner;
      } else if (bares.has(mark)) {
        while ((line.tokens[at] as Token).start < mark.start) at++;
        const before = paragraphs[place - 1]?.line;
        const after = paragraphs[place + 1]?.line;
        const next = paragraphs[place + 2]?.line;
        owner = placeBare(rules, { text, line, mark, at, last, report, unclosed, signed, before, after, next }, all);
        if (!owner)
          notSpeech.push({ mark, rule: 'looseFragment', reason: 'words inside a clause, and nobody says them' });
        last = owner ?? last;
      }
      signed = owner?.source?.end ?? signed;
      open = mark.closed ? undefined : owner;
    }
    unclosed = open;
  });
}

/** Of two attributions the one that contains the other, else the later. */
const outermost = (before: Draft | undefined, draft: Draft): Draft => (holdsDraft(before, draft) ? before : draft);

/** Puts paragraphs that nobody signs before the one that tells who says them: “We waited. ¶ “Nobody came,” said Ruiz. */
function prepend(owner: Draft, paragraphs: Draft, all: Draft[]): void {
  owner.content = [...paragraphs.content, ...owner.content];
  owner.marks = [...paragraphs.marks, ...owner.marks];
  owner.fired.push('reopenedQuotation');
  all.splice(all.lastIndexOf(paragraphs), 1);
}

const aside = 400;

/** Whether a sentence that reports a quotation holds the marks further on: "…," he said of what he called a "farce". */
function isAside(text: string, last: Draft, mark: Mark): boolean {
  const from = Math.max(last.cue?.end ?? 0, last.source?.end ?? 0);
  if (last.confidence < 0.9 || !from || mark.start <= from || mark.start - from > aside) return false;
  return !/[.!?]["”’']?\s/.test(text.slice(from, mark.start));
}

function placeBare(
  rules: readonly BareRule[],
  bare: Parameters<BareRule['place']>[0],
  all: Draft[],
): Draft | undefined {
  const { mark } = bare;
  const span = { start: mark.start, end: mark.end };
  for (const rule of rules) {
    const placement = rule.place(bare);
    if (!placement) continue;
    if ('join' in placement) {
      const draft = placement.join;
      draft.content.push(span);
      draft.marks.push(mark);
      draft.fired.push(rule.name);
      return draft;
    }
    const draft = draftBy(rule.name, rule.confidence, span, placement.source, [mark]);
    all.push(draft);
    return draft;
  }
  return undefined;
}

const draftOfTurn = ({ content, source }: Turn): Draft => ({
  ...draftBy('transcriptTurn', 0.85, content, source, []),
  turn: true,
});

const draftBy = (rule: string, confidence: Grade, content: Span, source: Span | undefined, marks: Mark[]): Draft => ({
  rule,
  confidence,
  content: [content],
  source,
  marks,
  fired: [rule],
  lost: [],
});
