import type { DetachedArticle } from '../model/article.js';
import type { ArticleSpeaker } from './articleSpeaker.js';
import type { ArticleTopic } from './articleTopic.js';
import { entities } from './entities.js';
import { passages } from './passages.js';
import { quotes } from './quotes.js';
import { topics } from './topics.js';

/**
 * The bundled record: The Brussels Times, 2026, on NATO's Secretary General in the European Parliament.
 *
 * It is detached: of the publisher's text it holds titles, names, roles and the words inside quotation marks; all else
 * is told in our own words. Whoever has a copy of the text can {@link attach} it. The event's weekday is stated, its
 * year is only inferred from the copyright line.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 *
 * console.log(article.headline); // => NATO chief urges closer EU defence ties amid Ukraine war pressures
 * ```
 * @category Article
 */
export const article: DetachedArticle<ArticleSpeaker, ArticleTopic> = {
  schemaVersion: 1,
  form: 'detached',
  id: 'brussels-times-2026-nato-eu-defence-ties',
  language: 'en',
  headline: 'NATO chief urges closer EU defence ties amid Ukraine war pressures',
  authors: [],
  publisher: 'the-brussels-times',
  published: { edtf: '2026?', basis: 'inferred', spans: [{ start: 2356, end: 2360 }] },
  rights: {
    holder: 'The Brussels Times',
    notice: 'Copyright © 2026 The Brussels Times',
    year: 2026,
    recordLicense: 'MIT',
  },
  provenance: {
    method: 'editorial',
    reviewed: true,
    warnings: ['The text gives no date: the year is inferred from its copyright line.'],
  },
  text: { sha256: 'a0b57b42938d4fff34f90c12ee1e7ea62ad9a818d8a935d7da140a8235268c04', length: 2401, astral: [] },
  passages,
  entities,
  quotes,
  scheme: 'onrecord-defence-policy',
  topics,
  events: [
    {
      id: 'exchange-of-views',
      name: 'Exchange of views between the NATO Secretary General and Members of the European Parliament',
      when: {
        edtf: '2026-XX-XX',
        basis: 'inferred',
        weekday: { day: 1, basis: 'stated' },
        spans: [
          { start: 535, end: 541 },
          { start: 2356, end: 2360 },
        ],
      },
      place: 'brussels',
      participants: [
        { entity: 'mark-rutte', role: 'guest' },
        { entity: 'sede', role: 'host' },
        { entity: 'afet', role: 'host' },
        { entity: 'nato-pa-delegation', role: 'participant' },
        { entity: 'meps', role: 'participant' },
      ],
    },
  ],
};
