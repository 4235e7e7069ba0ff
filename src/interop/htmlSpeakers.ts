import type { ArticleBase } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { HtmlLabels } from './htmlLabels.js';

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
export function htmlSpeakers(article: ArticleBase, labels: HtmlLabels): HtmlSpeaker[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const quotes = new Map<string | undefined, number[]>();
  for (const [index, { speakers }] of article.quotes.entries())
    for (const id of speakers.length > 0 ? speakers : [undefined]) {
      const numbers = quotes.get(id) ?? [];
      numbers.push(index + 1);
      quotes.set(id, numbers);
    }
  const named = [...quotes].filter(([id]) => id !== undefined);
  const unnamed = quotes.get(undefined);
  return [
    ...named.map(([id, numbers], index) => ({
      id,
      number: index + 1,
      label: labelOf(id as string, entities),
      quotes: numbers,
    })),
    ...(unnamed ? [{ id: undefined, number: 0, label: labels.unattributed, quotes: unnamed }] : []),
  ];
}

function labelOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(id);
  const role = entity?.kind === 'person' ? entity.roles[0] : undefined;
  const organization = entities.get(role?.organization ?? '')?.name;
  return [entity?.name ?? id, role?.title, organization].filter((part) => part !== undefined).join(', ');
}
