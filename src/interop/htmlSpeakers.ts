import type { ArticleBase } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { entitiesById } from './entitiesById.js';
import { firstOffice } from './firstOffice.js';

/** A line of the legend: a speaker and where it is quoted. */
export interface HtmlSpeaker {
  /** Id of the entity; `undefined` for the quotations without a speaker. */
  readonly id: string | undefined;
  /** Place in the legend, from 1. */
  readonly number: number;
  /** Name, with the first office and its organisation. */
  readonly label: string;
  /** Places of its quotations in the record, from 1. */
  readonly quotes: readonly number[];
}

/** The speakers of a record in order of appearance, those of unattributed quotations last. */
export function htmlSpeakers(article: ArticleBase, unattributed: string): HtmlSpeaker[] {
  const entities = entitiesById(article);
  // Sorting puts undefined last, whatever the comparison says; that leaves the others as they are.
  const ids = new Set(article.quotes.flatMap(speakersOf).sort(() => 0));
  return Array.from(ids, (id, index) => {
    const entity = entities.get(id);
    return {
      id,
      number: index + 1,
      label: [entity?.name ?? id ?? unattributed, ...firstOffice(entity, entities)].filter(Boolean).join(', '),
      quotes: article.quotes.flatMap((quote, at) => (speakersOf(quote).includes(id) ? at + 1 : [])),
    };
  });
}

function speakersOf({ speakers }: Quote): readonly (string | undefined)[] {
  return speakers.length > 0 ? speakers : [undefined];
}
