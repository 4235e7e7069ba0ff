import { extractArticle } from 'onrecord/extract';

/** Each quotation as "first words <- names of its speakers". */
export function whoSaid(text: string): string[] {
  const { quotes, entities } = extractArticle(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ content, speakers }) => {
    const start = content[0]?.start ?? 0;
    return `${text.slice(start, start + 12)} <- ${speakers.map((id) => names.get(id)).join(' + ')}`;
  });
}
