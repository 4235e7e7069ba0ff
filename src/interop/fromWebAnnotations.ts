import type { AttachedArticle } from '../model/article.js';
import type { Quote, Verbatim } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkAttached } from '../text/checkAttached.js';
import { trimSpan } from '../text/trimSpan.js';
import { AnnotationError } from './annotationError.js';
import { asList } from './asList.js';
import { checkRecord } from './checkRecord.js';
import { findVerbatim, includeMarks } from './findVerbatim.js';
import { placeTarget } from './placeTarget.js';
import { type BodyContent, readBody } from './readBody.js';
import type { WebAnnotationOptions } from './toWebAnnotations.js';

/**
 * What annotations say was said.
 *
 * @category Web Annotation
 */
export interface ReadAnnotations {
  /** The record with the quotations put in: those with an id it had are replaced, the others added, in text order. */
  readonly article: AttachedArticle;
  /** The quotations read, in text order. */
  readonly quotes: readonly Quote[];
  /** What could not be read, in the order of the annotations; empty where all was. */
  readonly errors: readonly AnnotationError[];
}

/**
 * Reads quotations marked in an annotation tool back into a record.
 *
 * Each annotation is a quotation, its targets are the parts, unless its only motivation is `identifying`: that is a
 * mention, and left alone. Annotations that link the same quotation of the record, as {@link toWebAnnotations} writes
 * them, are its parts. A selection of the words alone takes in the marks around them; the text tells whether the
 * quotation is direct, mixed or indirect. Bodies that identify name speakers, those that classify name topics, tags
 * either, by IRI, id, name or label; a text that describes is the summary. Nothing is guessed: what has no certain place
 * is an error in the result.
 *
 * @param article - The attached record; never modified.
 * @param annotations - An `AnnotationPage`, an `AnnotationCollection` with its first page inside, a list of annotations
 * or a single one.
 * @param options - Where `source` is given, annotations of other resources are refused; `units` as the tool counts.
 * @returns The record with the quotations, the quotations read, and an error for each annotation or body that was not.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article`, `not-attached`, `unknown-version`, or
 * `not-a-page` where `annotations` is none of these.
 * @example
 * ```ts
 * import type { AttachedArticle } from 'onrecord';
 * import { fromWebAnnotations } from 'onrecord/interop';
 *
 * const problems = (article: AttachedArticle, page: unknown) =>
 *   fromWebAnnotations(article, page).errors.map(({ code, message }) => `${code}: ${message}`);
 * console.log(typeof problems); // => function
 * ```
 * @category Web Annotation
 */
export function fromWebAnnotations(
  article: AttachedArticle,
  annotations: unknown,
  options: WebAnnotationOptions = {},
): ReadAnnotations {
  checkAttached(article);
  checkRecord(article);
  const errors: AnnotationError[] = [];
  const drafts = new Map<string, Draft>();
  const freeId = freeIds(article);

  for (const [index, annotation] of itemsOf(annotations).entries()) {
    const motivations = asList(annotation.motivation);
    if (motivations.length > 0 && motivations.every((one) => one === 'identifying')) continue;
    const iri = typeof annotation.id === 'string' ? annotation.id : undefined;
    const spans: Span[] = [];
    const targets = asList(annotation.target);
    for (const target of targets.length > 0 ? targets : [undefined]) {
      const place = placeTarget(article, target, options);
      if ('code' in place) errors.push(new AnnotationError(place.code, place.message, index, iri));
      else spans.push(place);
    }
    const said = readBody(article, annotation, options);
    for (const { kind, value } of said.unknown)
      errors.push(
        new AnnotationError(
          `unknown-${kind}`,
          `“${value}” is no ${kind} that the record or its scheme has.`,
          index,
          iri,
        ),
      );
    if (spans.length === 0) continue;
    const id = said.quote ?? freeId();
    const draft = drafts.get(id) ?? { id, isLinked: said.quote !== undefined, said, content: [], verbatim: [] };
    drafts.set(id, draft);
    (draft.isLinked && motivations.includes('highlighting') ? draft.verbatim : draft.content).push(...spans);
  }

  const quotes = inTextOrder([...drafts.values()].map((draft) => quoteOf(article, draft)));
  const read = new Set(quotes.map(({ id }) => id));
  const kept = article.quotes.filter(({ id }) => !read.has(id));
  return { article: { ...article, quotes: inTextOrder([...kept, ...quotes]) }, quotes, errors };
}

interface Draft {
  readonly id: string;
  readonly isLinked: boolean;
  readonly said: BodyContent;
  readonly content: Span[];
  readonly verbatim: Span[];
}

interface Annotation {
  readonly id?: unknown;
  readonly motivation?: unknown;
  readonly body?: unknown;
  readonly target?: unknown;
}

function itemsOf(given: unknown): readonly Annotation[] {
  const page = given as { items?: unknown; first?: { items?: unknown }; target?: unknown } | undefined | null;
  const items = Array.isArray(given) ? given : (page?.items ?? page?.first?.items ?? (page?.target && [page]));
  if (!Array.isArray(items) || items.some((one) => typeof one !== 'object' || one === null))
    throw new ArgumentError('not-a-page', 'The second argument must be an AnnotationPage, or a list of annotations.');
  return items;
}

function quoteOf({ body, quotes }: AttachedArticle, { id, isLinked, said, content, verbatim }: Draft): Quote {
  const before = quotes.find((quote) => quote.id === id);
  const fill = content.length > 0 ? content : (before?.content ?? verbatim);
  const parts = merged(isLinked ? fill : fill.map((span) => includeMarks(body, trimSpan(body, span))));
  const isInside = ({ start, end }: Span) => parts.some((part) => part.start <= start && end <= part.end);
  const isTold = isLinked && (verbatim.length > 0 || !before || before.kind === 'indirect');
  const words: readonly Verbatim[] = isTold
    ? merged(verbatim)
        .filter(isInside)
        .map(({ start, end }) => ({ start, end, text: body.slice(start, end) }))
    : parts.flatMap((span) => findVerbatim(body, span));
  const base = {
    evidence: { basis: 'editorial', confidence: 1 } as const,
    ...before,
    id,
    content: parts,
    speakers: said.speakers,
    topics: said.topics,
    ...(said.summary === undefined ? undefined : { summary: said.summary }),
  };
  if (words.length > 0) return { ...base, kind: isAllMarked(body, parts, words) ? 'direct' : 'mixed', verbatim: words };
  const { verbatim: _, elided: __, ...rest } = base as typeof base & { verbatim?: unknown; elided?: unknown };
  return { ...rest, kind: 'indirect' };
}

/** Whether nothing but marks, white space and punctuation is left of the content outside the words. */
function isAllMarked(body: string, content: readonly Span[], words: readonly Span[]): boolean {
  return content.every((part) => {
    let at = part.start;
    let rest = '';
    for (const { start, end } of words) {
      if (start < at || end > part.end) continue;
      rest += body.slice(at, start);
      at = end;
    }
    return /^[\p{P}\p{S}\s]*$/u.test(rest + body.slice(at, part.end));
  });
}

/** Parts in text order; those that overlap become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start < last.end) parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else parts.push({ start, end });
  }
  return parts;
}

function inTextOrder(quotes: readonly Quote[]): Quote[] {
  const startOf = ({ content }: Quote) => content[0]?.start ?? 0;
  return [...quotes].sort((a, b) => startOf(a) - startOf(b));
}

/** Gives ids that nothing in the record has. */
function freeIds({ quotes, entities }: AttachedArticle): () => string {
  const taken = new Set([...quotes, ...entities].map(({ id }) => id));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`annotation-${number}`));
    return `annotation-${number}`;
  };
}
