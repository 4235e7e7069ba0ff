import { extractArticle } from 'onrecord/extract';

/** The people and bodies of a sentence under a headline, people with their offices. */
export const entitiesOf = (sentence: string): string[] =>
  extractArticle(`Rain fell.\n\nIt rained on Monday.\n\n${sentence}`).entities.map((entity) =>
    [
      entity.kind,
      entity.name,
      ...(entity.kind === 'person' ? entity.roles.map((role) => `(${role.title} @ ${role.organization ?? ''})`) : []),
    ].join(' '),
  );
