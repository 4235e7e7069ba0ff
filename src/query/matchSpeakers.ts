import type { Article } from '../model/article.js';
import type { Entity, Speaker } from '../model/entity.js';
import { checkString } from '../text/checkString.js';
import { foldText } from '../text/foldText.js';
import { speakersOf } from './speakersOf.js';

/** The speakers that fit a name or role best: by name or alias, else by role, else by a part of the name. */
export function matchSpeakers<S extends string>(article: Article<S>, nameOrRole: string): Speaker<S>[] {
  checkString(nameOrRole, 'nameOrRole');
  const speakers = speakersOf(article, { unsaid: true });
  const wanted = foldText(nameOrRole);
  if (wanted === '') return [];
  const byName = speakers.filter((speaker) => namesOf(speaker).includes(wanted));
  if (byName.length > 0) return byName;
  const byRole = speakers.filter((speaker) => rolesOf(speaker, article).includes(wanted));
  if (byRole.length > 0) return byRole;
  const words = wanted.split(' ');
  return speakers.filter((speaker) =>
    namesOf(speaker).some((name) => words.every((word) => name.split(' ').includes(word))),
  );
}

function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases].map(foldText);
}

/** "Secretary General", "NATO Secretary General", "Secretary General of NATO" */
function rolesOf(entity: Entity, article: Article): string[] {
  if (entity.kind !== 'person') return [];
  return entity.roles.flatMap(({ title, organization }) => {
    const role = foldText(title);
    const body = article.entities.find(({ id }) => id === organization);
    const bodies = body ? namesOf(body) : [];
    return [role, ...bodies.flatMap((name) => [`${name} ${role}`, `${role} of ${name}`, `${role} of the ${name}`])];
  });
}
