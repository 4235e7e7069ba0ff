import type { Entity } from '../model/entity.js';
import { vocabularyIri } from './vocabularyIri.js';

/** What published vocabularies call an entity. */
export function entityIris({ identifiers }: Entity): readonly string[] {
  return identifiers.flatMap(({ scheme, value }) => vocabularyIri(scheme, value));
}
