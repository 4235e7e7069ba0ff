import type { AttachedArticle } from '../../model/article.js';
import type { DirectQuote, MixedQuote, Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { ArgumentError } from '../../text/argumentError.js';
import { checkAttached } from '../../text/checkAttached.js';
import { checkObject } from '../../text/checkObject.js';
import { trimSpan } from '../../text/trimSpan.js';
import { checkRecord } from '../checkRecord.js';
import type { WebAnnotationOptions } from '../toWebAnnotations.js';
import { AnnotationError } from './annotationError.js';
import { asList } from './asList.js';
import { findVerbatim, includeMarks } from './findVerbatim.js';
import { placeTarget } from './placeTarget.js';
import { type BodyContent, bodyReader, type Report } from './readBody.js';

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
 * mention, and left alone. Annotations that link the same quotation of the record, as
 * {@link onrecord/interop!toWebAnnotations | toWebAnnotations} writes them, are its parts. A selection of the words
 * alone takes in the marks around them; the text tells whether the quotation is direct, mixed or indirect. Bodies that
 * identify name speakers, those that classify name topics, tags either, by IRI, id, name or label; a text that describes
 * is the summary. Nothing is guessed: what has no certain place is an error in the result.
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
 * import { fromWebAnnotations } from 'onrecord/interop/read';
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
  checkObject(options);
  const errors: AnnotationError[] = [];
  const drafts = new Map<string | number, Draft>();
  const readBody = bodyReader(article, options);

  for (const [index, { id: iri, motivation, target, body }] of itemsOf(annotations).entries()) {
    const motivations = asList(motivation);
    if (`${motivations}` === 'identifying') continue;
    const report: Report = (code, value) => {
      errors.push(new AnnotationError(code, index, iri, value));
      return [];
    };
    const spans = asList(target ?? {}).flatMap((one) => placeTarget(article, one, options, report));
    const said = readBody(body, report);
    if (spans.length === 0) continue;
    const key = said.quote ?? index;
    const draft = drafts.get(key) ?? { said, content: [], verbatim: [] };
    drafts.set(key, draft);
    draft[said.quote && motivations.includes('highlighting') ? 'verbatim' : 'content'].push(...spans);
  }

  const freeId = idMaker([...drafts.keys(), ...[...article.quotes, ...article.entities].map(({ id }) => id)]);
  const quotes = inTextOrder(
    Array.from(drafts.values(), (draft) => quoteOf(article, draft.said.quote ?? freeId(), draft)),
  );
  const kept = article.quotes.filter(({ id }) => !drafts.has(id));
  return { article: { ...article, quotes: inTextOrder([...kept, ...quotes]) }, quotes, errors };
}

interface Draft {
  readonly said: BodyContent;
  readonly content: Span[];
  readonly verbatim: Span[];
}

interface Annotation {
  readonly id?: string;
  readonly motivation?: unknown;
  readonly body?: unknown;
  readonly target?: unknown;
}

function itemsOf(given: unknown): readonly Annotation[] {
  const { items, first, target } = Object(given);
  const list = Array.isArray(given) ? given : (items ?? first?.items ?? (target && [given]));
  if (!Array.isArray(list))
    throw new ArgumentError('not-a-page', 'annotations must be an AnnotationPage or a list of annotations.');
  const wrong = list.findIndex((one) => typeof one !== 'object');
  if (wrong >= 0) throw new ArgumentError('not-a-page', `annotations[${wrong}] must be an annotation.`);
  return list.map(Object);
}

function quoteOf({ body, quotes }: AttachedArticle, id: string, { said, content, verbatim }: Draft): Quote {
  const known = quotes.find((one) => one.id === id) as Partial<MixedQuote> | undefined;
  const { verbatim: words = [], content: fallback = verbatim } = known ?? {};
  const fill = content.length > 0 ? content : fallback;
  const parts = merged(said.quote ? fill : fill.map((span) => includeMarks(body, trimSpan(body, span))));
  const marked = said.quote
    ? merged(verbatim.length > 0 ? verbatim : words).filter(({ start, end }) =>
        parts.some((part) => part.start <= start && end <= part.end),
      )
    : parts.flatMap((span) => findVerbatim(body, span));
  const quote: MixedQuote | DirectQuote = {
    evidence: { basis: 'editorial', confidence: 1 },
    ...known,
    ...said.told,
    id,
    content: parts,
    kind: lettersIn(body, parts) === lettersIn(body, marked) ? 'direct' : 'mixed',
    verbatim: marked.map(({ start, end }) => ({ start, end, text: body.slice(start, end) })),
  };
  if (marked.length > 0) return quote;
  const { verbatim: _, elided, ...indirect } = quote;
  return { ...indirect, kind: 'indirect' };
}

/** How much stands in some spans but marks, punctuation and white space. */
function lettersIn(body: string, spans: readonly Span[]): number {
  return spans.flatMap(({ start, end }) => body.slice(start, end).match(/[^\p{P}\p{S}\s]/gu) ?? []).length;
}

/** Parts in text order; those that overlap become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start < last.end) parts.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else parts.push({ start, end });
  }
  return parts;
}

function inTextOrder(quotes: readonly Quote[]): Quote[] {
  const startOf = ({ content }: Quote) => content[0]?.start ?? 0;
  return [...quotes].sort((a, b) => startOf(a) - startOf(b));
}

/** Makes a function that gives one id after another, none of those taken. */
function idMaker(taken: readonly unknown[]): () => string {
  const known = new Set(taken);
  let number = 0;
  return () => {
    do number += 1;
    while (known.has(`annotation-${number}`));
    return `annotation-${number}`;
  };
}
