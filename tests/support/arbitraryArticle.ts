import fc from 'fast-check';
import type { AttachedArticle, Entity, Modality } from 'onrecord';
import { topicScheme } from 'onrecord/topics';
import { makeArticle, makeQuote } from './makeArticle.js';

const ids = ['ana', 'bo', 'cy', 'constructor', '__proto__'];
const topics = topicScheme.concepts.map(({ id }) => id);

const entities: fc.Arbitrary<Entity[]> = fc.subarray(ids).map((chosen) =>
  chosen.map((id) => ({
    kind: 'person',
    id,
    name: `Name ${id}`,
    aliases: [],
    identifiers: [],
    mentions: [],
    roles: [],
  })),
);

/** Records of the library's scheme with some speakers and quotations, in text order. */
export const arbitraryArticle: fc.Arbitrary<AttachedArticle> = entities.chain((people) =>
  fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 9 }),
        speakers: fc.subarray(people.map(({ id }) => id)),
        topics: fc.subarray(topics, { maxLength: 3 }),
        modality: fc.constantFrom<(Modality | undefined)[]>(undefined, undefined, 'denied', 'hypothetical'),
      }),
      { maxLength: 8 },
    )
    .map((parts) => {
      let start = 0;
      const quotes = parts.map(({ length, ...part }, index) => {
        const content = [{ start, end: start + length }];
        start += length;
        return makeQuote({ id: `q${index}`, content, ...part });
      });
      return makeArticle('x'.repeat(start), { entities: people, quotes, scheme: topicScheme.id });
    }),
);
