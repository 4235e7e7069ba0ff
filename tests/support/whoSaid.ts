import type { AttachedArticle, Entity } from 'onrecord';
import { extractArticle } from 'onrecord/extract';

const nameOf = ({ name }: Entity): string => name;

function speakersOf({ quotes, entities }: AttachedArticle, tell: (entity: Entity) => string): string[] {
  const all = new Map(entities.map((entity) => [entity.id, tell(entity)]));
  return quotes.map(({ speakers }) => speakers.map((id) => all.get(id)).join(' + '));
}

/** Who says each quotation: by name, or as told otherwise. */
export const speakersIn = (text: string, tell = nameOf): string[] => speakersOf(extractArticle(text), tell);

/** Each quotation as "first words <- names of its speakers". */
export function whoSaid(text: string): string[] {
  const article = extractArticle(text);
  const names = speakersOf(article, nameOf);
  return article.quotes.map(({ content }, index) => {
    const start = content[0]?.start ?? 0;
    return `${text.slice(start, start + 12)} <- ${names[index]}`;
  });
}
