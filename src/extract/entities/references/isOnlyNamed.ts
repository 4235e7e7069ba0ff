import type { EntityDraft } from '../entityDraft.js';

/** 1 for a name of one word of which nothing told that it is somebody's. */
export const isOnlyNamed = ({ kind, words, gender, descriptors, roles }: EntityDraft): number =>
  kind === 'person' && words.length === 1 && gender === 0 && descriptors.size + roles.length === 0 ? 1 : 0;
