import type { ArticleBase } from '../model/article.js';
import { entitiesById } from './entitiesById.js';
import { firstOffice } from './firstOffice.js';

/** A line of the legend: a speaker and where it is quoted. */
export interface HtmlSpeaker {
  /** Id of the entity; `undefined` for the quotations without a speaker. */
  readonly id: string | undefined;
  /** Place in the legend, from 1; 0 for the quotations without a speaker. */
  readonly number: number;
  /** Name, with the first office and its organisation. */
  readonly label: string;
  /** Places of its quotations in the record, from 1. */
  readonly quotes: readonly number[];
}

/** The speakers of a record in order of appearance, those of unattributed quotations last. */
export function htmlSpeakers(article: ArticleBase, unattributed: string): HtmlSpeaker[] {
  const entities = entitiesById(article);
  const ids = new Set<string | undefined>(article.quotes.flatMap(({ speakers }) => speakers)).add(undefined);
  return [...ids]
    .map((id, index) => {
      const entity = entities.get(id);
      return {
        id,
        number: id === undefined ? 0 : index + 1,
        label:
          id === undefined
            ? unattributed
            : [entity?.name ?? id, ...firstOffice(entity, entities)].filter((part) => part !== undefined).join(', '),
        quotes: article.quotes.flatMap(({ speakers }, at) =>
          (id === undefined ? speakers.length === 0 : speakers.includes(id)) ? at + 1 : [],
        ),
      };
    })
    .filter(({ quotes }) => quotes.length > 0);
}
