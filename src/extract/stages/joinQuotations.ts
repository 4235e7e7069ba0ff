import type { Draft } from '../draft.js';
import { speakerBeforeColon } from '../grammar/speakerBeforeColon.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../token.js';
import { isDash } from '../grammar/clause.js';
import { nounPhraseAfter } from '../grammar/nounPhrase.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import type { Attributed } from './findAttributions.js';

/** Puts bare quotations with the attribution that they go on from, and gives the rest drafts of their own. */
export function joinQuotations(text: string, lines: readonly Line[], attributed: readonly Attributed[]): Draft[] {
  const all: Draft[] = [];
  let unclosed: Draft | undefined;
  const paragraphs: Line[] = [];
  let last0: Draft | undefined;
  lines.forEach((line, index) => {
    const { drafts, bare } = attributed[index] as Attributed;
    if (line.turn) all.push({ rule: 'transcriptTurn', confidence: 0.85, content: [line.turn.content], source: line.turn.source, marks: [], lost: [], turn: true });
    const owner = new Map<Mark, Draft>();
    for (const draft of drafts) for (const mark of draft.marks) if (!owner.has(mark)) owner.set(mark, draft);
    for (const draft of drafts) all.push(draft);
    if (line.depth > 0) {
      for (const mark of bare) if (false) all.push(bareDraft(mark));
      return;
    }
    let last: Draft | undefined;
    const sorted = [...line.marks];
    const bares = new Set(bare);
    for (const mark of sorted) {
      const own = owner.get(mark);
      const span = { start: mark.start, end: mark.end };
      const reopens = unclosed && mark.start === line.start;
      if (own) {
        if (!last || !own.source || !/^(?:who|which|that)$/.test(text.slice(own.source.start, own.source.end))) last = own;
      } else if (bares.has(mark)) {
        if (reopens && unclosed) {
          unclosed.content.push(span);
          unclosed.marks.push(mark);
          last = unclosed;
        } else if (last && startsSentence(text, line, mark) && mark.start !== line.start) {
          last.content.push(span);
          last.marks.push(mark);
        } else {
          const draft = bareDraft(mark);
          const whole = mark.start === line.start;
          const source = whole ? announcer(paragraphs[paragraphs.length - 1]) : undefined;
          if (source) {
            draft.source = source;
            draft.rule = 'announcedParagraph';
            draft.confidence = 0.7;
          }
          all.push(draft);
          last = draft;
        }
      }
      if (!mark.closed) unclosed = own ?? last;
      else if (mark.end >= line.end - 1 || mark.start === line.start) unclosed = undefined;
    }
    if (!line.marks.length) {
      unclosed = undefined;
      const signature = last0?.rule === 'bareQuotation' && !last0.source ? signatureOf(line) : undefined;
      if (last0 && signature) {
        last0.source = signature;
        last0.rule = 'signatureParagraph';
        last0.confidence = 0.85;
      }
    }
    last0 = last;
    paragraphs.push(line);
  });
  return all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

const sentenceBefore = /[.!?:…]["”’“')\]»]*\s*(?:\s(?:But|And|Instead|Indeed|Still|Also|Then|Or|So|Yet|Plus|However|Besides|Specifically|Moreover|First|Second),?\s)?$/;

function startsSentence(text: string, line: Line, mark: Mark): boolean {
  return mark.start === line.start || sentenceBefore.test(text.slice(Math.max(line.start, mark.start - 24), mark.start));
}

/** Who signs a paragraph that is a dash and a name. */
function signatureOf(line: Line): Span | undefined {
  const { tokens } = line;
  if (tokens.length < 2 || tokens.length > 25 || !isDash(tokens[0])) return undefined;
  const end = nounPhraseAfter(tokens, 1, tokens.length);
  return end < 0 || !((tokens[1] as Token).flags & is.CAPITAL) ? undefined : { start: (tokens[1] as Token).start, end: (tokens[end - 1] as Token).end };
}

/** Who a paragraph that ends in a colon announces. */
function announcer(line: Line | undefined): Span | undefined {
  const tokens = line?.tokens;
  const sentence = line?.sentences[line.sentences.length - 1];
  if (!tokens || !sentence || tokens[tokens.length - 1]?.word !== ':') return undefined;
  const range = speakerBeforeColon(tokens, sentence.from, tokens.length - 1);
  return range && { start: (tokens[range.from] as Token).start, end: (tokens[range.to - 1] as Token).end };
}

const bareDraft = (mark: Mark): Draft => ({
  rule: 'bareQuotation', confidence: 0.5, content: [{ start: mark.start, end: mark.end }], marks: [mark], lost: [],
});
