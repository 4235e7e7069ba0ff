import type { Quote } from '../../model/quote.js';
import type { KnownEntity } from '../articleOptions.js';
import { addDescriptions } from '../entities/described/addDescriptions.js';
import { groupNames } from '../entities/described/nameGroups.js';
import { addHeadlineNames } from '../entities/drafts/addHeadlineNames.js';
import { bindAcronyms } from '../entities/drafts/bindAcronyms.js';
import { gatherEntities } from '../entities/drafts/gatherEntities.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import { matchKnown } from '../entities/names/knownNames.js';
import { readNames } from '../entities/names/readNames.js';
import type { Reference } from '../entities/reference.js';
import { collectReferences } from '../entities/references/collectReferences.js';
import { makeLocateTokens } from '../entities/words/locateTokens.js';
import { makeTextPlaces } from '../entities/words/textPlaces.js';
import { nameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import type { ResolvedSpeaker } from '../speakers/resolvedSpeaker.js';
import type { SpeakerRule } from '../speakers/speakerRule.js';
import { speakerRules } from '../speakers/speakerRules.js';
import { resolveSpeakers } from './resolveSpeakers.js';

/** Who and what a text mentions, where, and who said each quotation. */
export interface FoundEntities {
  readonly drafts: readonly EntityDraft[];
  readonly references: readonly Reference[];
  readonly ofQuotes: ReadonlyMap<string, ResolvedSpeaker>;
}

/** Whom the caller knows, and the rules to ask. */
interface EntitySettings {
  readonly knownEntities?: readonly KnownEntity[] | undefined;
  readonly rules?: readonly SpeakerRule[] | undefined;
}

/** Finds people, bodies, groups and places, and who said each quotation. */
export function findEntities(
  text: string,
  lines: readonly Line[],
  quotes: readonly Quote[],
  { knownEntities = [], rules = speakerRules }: EntitySettings = {},
): FoundEntities {
  const words = nameWords();
  const sources = new Map<number, number>();
  for (const { source } of quotes) if (source) sources.set(source.start, source.end);
  const groups = groupNames(readNames(lines, sources, words, matchKnown(knownEntities)), sources, words);
  addHeadlineNames(lines, groups);
  const { drafts, candidates } = gatherEntities(text, groups, words);
  const merged = bindAcronyms(candidates);
  const named =
    merged.size > 0
      ? new Map(
          [...candidates].map(([group, some]) => [group, some.map((draft) => merged.get(draft) ?? draft)] as const),
        )
      : candidates;
  for (const [short, long] of merged) long.aliases.add(short.name);
  addDescriptions(text, named, words);
  const places = makeTextPlaces(lines);
  const locate = makeLocateTokens(lines);
  const references = collectReferences(text, lines, named, sources, places, words);
  const all = drafts.filter((draft) => !merged.has(draft));
  const ofQuotes = resolveSpeakers(text, lines, references, quotes, all, { places, locate, words, rules });
  return { drafts: all, references, ofQuotes };
}
