import type { When } from './when.js';

/**
 * Somebody's part in an event.
 *
 * @category Model
 */
export interface Participant {
  /** Id of the entity. */
  readonly entity: string;
  /** The part it took, in lower case: `guest`, `host`, `attendee` and the like. */
  readonly role: string;
}

/**
 * Something that happened, as the article reports it.
 *
 * @category Model
 */
export interface ReportedEvent {
  /** Id, unique inside the record. */
  readonly id: string;
  /** What it was, in the record maker's own words. */
  readonly name: string;
  /** When it was; absent where unknown. */
  readonly when?: When | undefined;
  /** Id of the place entity where it was; absent where unknown. */
  readonly place?: string | undefined;
  /** Who took part, the main ones first. */
  readonly participants: readonly Participant[];
}
