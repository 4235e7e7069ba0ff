import { ofPlaces } from '../names/nameRun.js';
import type { NameGroup } from './nameGroups.js';

/** Whether a name is a title with a place: the Bishop of Porto. */
export const isOfPlace = ({ words: [title = '', of] }: NameGroup): boolean => of === 'of' && ofPlaces.has(title);

/** The titles with places that are told of people by name: Ana Ruiz, the Bishop of Porto. */
export function titlesTold(groups: readonly NameGroup[]): Set<string> {
  const titles = new Set<string>();
  if (!groups.some(isOfPlace)) return titles;
  for (const { descriptions } of groups)
    for (const { tokens, words } of descriptions)
      for (const { word } of tokens.slice(words.from, words.to)) titles.add(word);
  return titles;
}
