import type { Entity } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import type { KnownEntity } from '../articleOptions.js';

/** An office in the making. */
export interface RoleDraft {
  readonly title: string;
  readonly organization?: EntityDraft | undefined;
  readonly rule: string;
}

/** An entity in the making. */
export interface EntityDraft {
  kind: Entity['kind'];
  /** The fullest form of the name, as the text writes it without a nickname. */
  name: string;
  /** Its words as compared. */
  words: readonly string[];
  /** Other forms of the name. */
  readonly aliases: Set<string>;
  readonly roles: RoleDraft[];
  /** Words that describe it: those of its offices, titles and appositions, and of its people. */
  readonly descriptors: Set<string>;
  /** Those among them that say what it is: "minister", not "export". */
  readonly heads: Set<string>;
  /** Those of the heads that it is to somebody: her deputy. */
  readonly owned: Set<string>;
  /** Above 0 for "he", below 0 for "she", 0 where nothing tells. */
  gender: number;
  /** Several people: "they". */
  readonly plural: boolean;
  /** Somebody, so that "he" and "she" can mean them. */
  readonly human: boolean;
  /** Whether the text names it; a description does not. */
  readonly named: boolean;
  /** What stands in marks inside the name, in lower case: Jan “Hook” Lund. */
  nickname?: string | undefined;
  country?: string | undefined;
  known?: KnownEntity | undefined;
  /** Where it is named as the author or the publisher; empty where only the caller names it. */
  byline?: Span | undefined;
  /** Whether a name of it was read, in reading order. */
  seen?: boolean;
  /** Whether the text told the whole name or the surname so far. */
  told?: boolean;
  /** The body of which it is a spokesperson without a name. */
  speaksFor?: EntityDraft | undefined;
  /** The one that it turned out to be: "a former auditor", named later. */
  same?: EntityDraft | undefined;
}

/** What a draft turned out to be, itself mostly. */
export function sameAs(draft: EntityDraft): EntityDraft {
  return draft.same ?? draft;
}

/** Makes a draft of something named, of one person if it is a person, unless it is told otherwise. */
export const makeDraft = (
  kind: EntityDraft['kind'],
  name: string,
  words: readonly string[],
  {
    plural = false,
    named = true,
    human = kind === 'person',
  }: { plural?: boolean; named?: boolean; human?: boolean } = {},
): EntityDraft => ({
  kind,
  name,
  words,
  aliases: new Set(),
  roles: [],
  descriptors: new Set(),
  heads: new Set(),
  owned: new Set(),
  gender: 0,
  plural,
  human,
  named,
  nickname: undefined,
  country: undefined,
  known: undefined,
  byline: undefined,
  seen: false,
  told: false,
  speaksFor: undefined,
  same: undefined,
});
