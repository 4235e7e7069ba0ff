import type { AttachedArticle } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkAttached } from '../text/checkAttached.js';
import { checkObject } from '../text/checkObject.js';
import { checkString } from '../text/checkString.js';
import { checkRecord } from './checkRecord.js';
import { compact } from './compact.js';
import { escapeHtml } from './escapeHtml.js';
import { htmlBlocks } from './htmlBlocks.js';
import { htmlElement, openTag } from './htmlElement.js';
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
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article`, `not-attached`, `unknown-version`,
 *   `not-options`, or `not-a-number` for the heading level and `not-a-string` for the prefix and the labels.
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
  checkObject(options);
  const { body, language, quotes } = article;
  const { headingLevel = 1, idPrefix = 'onrecord' } = options;
  if (![1, 2, 3, 4, 5].includes(headingLevel)) throw new ArgumentError('not-a-number', 'headingLevel must be 1 to 5.');
  checkString(idPrefix, 'idPrefix');
  const labels = { ...englishLabels, ...compact(options.labels ?? {}) };
  for (const label of Object.values(labels)) checkString(label, 'Every label');
  const prefix = idPrefix.replace(/\s/gu, '-');
  const speakers = htmlSpeakers(article, labels.unattributed);
  const marks = quotes
    .flatMap((quote, index) => marksOf(body, quote, index + 1, speakers, prefix))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const subheading = `h${headingLevel + 1}`;
  const blocks = htmlBlocks(article);
  const title = blocks.find(({ kind }) => kind === 'headline');
  const lines = blocks.map((block) => {
    const { kind } = block;
    return htmlElement(
      block === title ? `h${headingLevel}` : kind === 'heading' ? subheading : 'p',
      { class: kind === 'paragraph' ? undefined : `onrecord-${kind}` },
      markRange(body, block, marks),
    );
  });
  if (quotes.length > 0) lines.push(legendOf(quotes, speakers, labels, prefix, subheading));
  return htmlElement(
    'article',
    { class: 'onrecord', lang: language === 'und' ? undefined : language, dir: 'auto' },
    `\n${lines.join('\n')}\n`,
  );
}

function marksOf(
  body: string,
  { id: quote, kind, modality, topics, content, speakers: ids }: Quote,
  number: number,
  all: readonly HtmlSpeaker[],
  prefix: string,
): MarkedSpan[] {
  const speakers = all.filter(({ quotes }) => quotes.includes(number));
  const described = [...speakers.map((speaker) => `speaker-${speaker.number}`), kind, ...(modality ? [modality] : [])];
  let id: string | undefined = `${prefix}-quote-${number}`;
  return content.map(({ start, end }) => ({
    start,
    end,
    open() {
      const tag = openTag('mark', {
        class: 'onrecord-quote',
        id,
        'data-quote': quote,
        'data-kind': kind,
        'data-modality': modality,
        'data-speaker': idList(ids),
        'data-topics': idList(topics),
        'data-color': colorOf(speakers[0]),
        title: speakers.map(({ label }) => label).join('; '),
        'aria-describedby': described.map((one) => `${prefix}-${one}`).join(' '),
      });
      id = undefined;
      return tag;
    },
    close: (offset) =>
      end === content.at(-1)?.end && body.slice(offset, end).trim() === ''
        ? `${htmlElement('sup', { class: 'onrecord-number', 'data-number': number, 'aria-hidden': 'true' }, '')}</mark>`
        : '</mark>',
  }));
}

function legendOf(
  quotes: readonly Quote[],
  speakers: readonly HtmlSpeaker[],
  labels: HtmlLabels,
  prefix: string,
  heading: string,
): string {
  const lines = speakers.map((speaker) => {
    const links = speaker.quotes.map((number) =>
      htmlElement(
        'a',
        { href: `#${prefix}-quote-${number}`, 'aria-label': `${labels.quotation} ${number}` },
        `${number}`,
      ),
    );
    const name = htmlElement('span', { id: `${prefix}-speaker-${speaker.number}` }, escapeHtml(speaker.label));
    const data = { 'data-speaker': speaker.id && idList([speaker.id]), 'data-color': colorOf(speaker) };
    return htmlElement('li', data, [name, ...links].join(' '));
  });
  const key = (['kind', 'modality'] as const).flatMap((field) =>
    (['direct', 'mixed', 'indirect', 'denied', 'hypothetical'] as const)
      .filter((one) => quotes.some((quote) => quote[field] === one))
      .map((one) => htmlElement('li', { id: `${prefix}-${one}`, [`data-${field}`]: one }, escapeHtml(labels[one]))),
  );
  const id = `${prefix}-legend`;
  return htmlElement(
    'aside',
    { class: 'onrecord-legend', 'aria-labelledby': id },
    htmlElement(heading, { id }, escapeHtml(labels.legend)) +
      htmlElement('ul', { class: 'onrecord-speakers' }, lines.join('\n')) +
      htmlElement('ul', { class: 'onrecord-key' }, key.join('\n')),
  );
}

/** Eight colours, then again from the first; none for a quotation without a speaker. */
function colorOf(speaker: HtmlSpeaker | undefined): number {
  return speaker?.id === undefined ? 0 : ((speaker.number - 1) % 8) + 1;
}

/** Ids as a list that CSS can match by word: white space inside an id is percent-encoded. */
function idList(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/[\s%]/gu, encodeURIComponent)).join(' ');
}
