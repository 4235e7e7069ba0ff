import { extractArticle } from 'onrecord/extract';

/** What a report names, as "kind name, office" with the last office told of a person, in the order of the record. */
export function namedIn(...paragraphs: string[]): string[] {
  const { entities } = extractArticle(['Harbour fees to rise next year', ...paragraphs].join('\n\n'));
  return entities.map((entity) => {
    const { kind, name } = entity;
    const office = kind === 'person' ? entity.roles.at(-1)?.title : undefined;
    return office ? `${kind} ${name}, ${office}` : `${kind} ${name}`;
  });
}
