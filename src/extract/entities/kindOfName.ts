import type { NameWords } from '../lexicon/nameWords.js';
import type { EntityDraft } from './entityDraft.js';
import type { NameGroup } from './nameGroups.js';

/** What a name of several words names; undefined where nothing tells. */
export function kindOfLongName(
  { words: list, mentions, person, acts, spoken }: NameGroup,
  alone: ReadonlySet<string>,
  words: NameWords,
): EntityDraft['kind'] | undefined {
  const { shape } = mentions[0] as (typeof mentions)[number];
  if (shape === 'place' || shape === 'programme') return shape;
  if (shape === 'body' || shape === 'acronym') return 'organization';
  if (words.peoples.has(list[0] as string) && person < 2) return undefined;
  if (person >= 2) return 'person';
  if (person <= -2) return 'organization';
  const surname = alone.has(list[list.length - 1] as string);
  if (list.length < 5 && person >= 0 && (acts || spoken || surname)) return 'person';
  return spoken ? 'organization' : undefined;
}

/** What a name of one word names that is no part of a longer one; undefined where nothing tells. */
export function kindOfShortName({
  mentions,
  person,
  spoken,
  words: [word],
}: NameGroup): 'person' | 'organization' | undefined {
  const { shape } = mentions[0] as (typeof mentions)[number];
  if (shape === 'acronym') return person >= 3 ? 'person' : 'organization';
  if (shape === 'body') return 'organization';
  if (person >= 2) return 'person';
  if (person <= -2) return spoken || person <= -4 ? 'organization' : undefined;
  return spoken && (word as string).length > 2 ? 'person' : undefined;
}
