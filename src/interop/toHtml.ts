import type { AttachedArticle } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { checkAttached } from '../text/checkAttached.js';
import { checkRecord } from './checkRecord.js';
import { escapeHtml } from './escapeHtml.js';
import { type HtmlBlock, htmlBlocks } from './htmlBlocks.js';
import { englishLabels, type HtmlLabels } from './htmlLabels.js';
import { type HtmlSpeaker, htmlSpeakers } from './htmlSpeakers.js';
import { type MarkedSpan, markRange } from './markRange.js';

/**
 * How a record is written as HTML.
 *
 * @category HTML
 */
export interface HtmlOptions {
  /**
   * Level of the headline; headings inside the article are one lower.
   *
   * @defaultValue `1`
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
  /**
   * What the ids begin with; to be set where several articles stand in one page.
   *
   * @defaultValue `'onrecord'`
   */
  readonly idPrefix?: string | undefined;
  /** Words that the markup adds; English ones stand in for those not given. */
  readonly labels?: Partial<HtmlLabels> | undefined;
}

/**
 * Writes an attached record as an HTML `<article>`: its text with every quotation in a `<mark>`, then a legend by
 * speaker.
 *
 * The article's words and quotation marks stay as they are; `data-` attributes tell quotation, kind, speakers, topics
 * and modality, and the legend describes each mark to assistive technology. Everything is escaped. Quotations that nest
 * or overlap are split into fragments that nest. {@link htmlStyles} makes it look well.
 *
 * @param article - The attached record.
 * @param options - Heading level, id prefix, labels.
 * @returns An HTML fragment, without style or script.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article`, `not-attached` or `unknown-version`.
 * @example
 * ```ts
 * import type { AttachedArticle } from 'onrecord';
 * import { htmlStyles, toHtml } from 'onrecord/interop';
 *
 * const page = (article: AttachedArticle) => `<!doctype html><style>${htmlStyles}</style>${toHtml(article)}`;
 * console.log(typeof page); // => function
 * ```
 * @category HTML
 */
export function toHtml(article: AttachedArticle, options: HtmlOptions = {}): string {
  checkAttached(article);
  checkRecord(article);
  const { headingLevel = 1, idPrefix = 'onrecord' } = options;
  const labels = { ...englishLabels, ...options.labels };
  const prefix = escapeHtml(idPrefix.replace(/\s/gu, '-'));
  const speakers = htmlSpeakers(article, labels);
  const marks = article.quotes
    .flatMap((quote, index) => marksOf(article.body, quote, index + 1, speakers, prefix))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let hasHeadline = false;
  const blocks = htmlBlocks(article).map((block) => {
    const isTitle = block.kind === 'headline' && !hasHeadline;
    hasHeadline ||= isTitle;
    const within = marks.filter(({ start, end }) => start < block.end && block.start < end);
    return element(
      block,
      isTitle ? `h${headingLevel}` : tagOf(block, headingLevel),
      markRange(article.body, block, within),
    );
  });
  const language = article.language === 'und' ? '' : ` lang="${escapeHtml(article.language)}"`;
  const legend = legendOf(article, speakers, labels, prefix, headingLevel);
  return `<article class="onrecord"${language} dir="auto">\n${blocks.join('\n')}\n${legend}</article>`;
}

function tagOf({ kind }: HtmlBlock, headingLevel: number): string {
  return kind === 'heading' ? `h${headingLevel + 1}` : 'p';
}

function element({ kind }: HtmlBlock, tag: string, content: string): string {
  const named = kind === 'paragraph' ? '' : ` class="onrecord-${kind}"`;
  return `<${tag}${named}>${content}</${tag}>`;
}

function marksOf(
  body: string,
  quote: Quote,
  number: number,
  all: readonly HtmlSpeaker[],
  prefix: string,
): MarkedSpan[] {
  const speakers = all.filter(({ id }) =>
    id === undefined ? quote.speakers.length === 0 : quote.speakers.includes(id),
  );
  const described = [
    ...speakers.map((speaker) => `${prefix}-speaker-${speaker.number}`),
    `${prefix}-${quote.kind}`,
    ...(quote.modality ? [`${prefix}-${quote.modality}`] : []),
  ];
  const attributes = [
    `data-quote="${escapeHtml(quote.id)}"`,
    `data-kind="${quote.kind}"`,
    ...(quote.modality ? [`data-modality="${quote.modality}"`] : []),
    `data-speaker="${idList(quote.speakers)}"`,
    `data-topics="${idList(quote.topics)}"`,
    `data-color="${colorOf(speakers[0])}"`,
    `title="${escapeHtml(speakers.map(({ label }) => label).join('; '))}"`,
    `aria-describedby="${described.join(' ')}"`,
  ].join(' ');
  const last = quote.content.at(-1)?.end ?? 0;
  let hasId = false;
  return quote.content.map(({ start, end }) => ({
    start,
    end,
    open() {
      const id = hasId ? '' : ` id="${prefix}-quote-${number}"`;
      hasId = true;
      return `<mark class="onrecord-quote"${id} ${attributes}>`;
    },
    close: (offset) =>
      end === last && body.slice(offset, end).trim() === ''
        ? `<sup class="onrecord-number" data-number="${number}" aria-hidden="true"></sup></mark>`
        : '</mark>',
  }));
}

function legendOf(
  { quotes }: AttachedArticle,
  speakers: readonly HtmlSpeaker[],
  labels: HtmlLabels,
  prefix: string,
  headingLevel: number,
): string {
  if (speakers.length === 0) return '';
  const lines = speakers.map((speaker) => {
    const links = speaker.quotes.map(
      (number) =>
        `<a href="#${prefix}-quote-${number}" aria-label="${escapeHtml(labels.quotation)} ${number}">${number}</a>`,
    );
    const name = `<span id="${prefix}-speaker-${speaker.number}">${escapeHtml(speaker.label)}</span>`;
    const data = speaker.id === undefined ? '' : ` data-speaker="${idList([speaker.id])}"`;
    return `<li${data} data-color="${colorOf(speaker)}">${name} ${links.join(' ')}</li>`;
  });
  const kinds = (['direct', 'mixed', 'indirect'] as const).filter((kind) =>
    quotes.some((quote) => quote.kind === kind),
  );
  const modalities = (['denied', 'hypothetical'] as const).filter((one) =>
    quotes.some(({ modality }) => modality === one),
  );
  const key = [
    ...kinds.map((kind) => `<li id="${prefix}-${kind}" data-kind="${kind}">${escapeHtml(labels[kind])}</li>`),
    ...modalities.map((one) => `<li id="${prefix}-${one}" data-modality="${one}">${escapeHtml(labels[one])}</li>`),
  ];
  const heading = `h${headingLevel + 1}`;
  return [
    `<aside class="onrecord-legend" aria-labelledby="${prefix}-legend">`,
    `<${heading} id="${prefix}-legend">${escapeHtml(labels.legend)}</${heading}>`,
    `<ul class="onrecord-speakers">\n${lines.join('\n')}\n</ul>`,
    `<ul class="onrecord-key">\n${key.join('\n')}\n</ul>`,
    '</aside>\n',
  ].join('\n');
}

/** Eight colours, then again from the first; none for a quotation without a speaker. */
function colorOf(speaker: HtmlSpeaker | undefined): number {
  return speaker?.number ? ((speaker.number - 1) % 8) + 1 : 0;
}

/** Ids as a list that CSS can match by word: white space inside an id is percent-encoded. */
function idList(ids: readonly string[]): string {
  return escapeHtml(ids.map((id) => id.replace(/[\s%]/gu, encodeURIComponent)).join(' '));
}
