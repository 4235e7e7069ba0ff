import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { type Pair, resolveReference } from '../entities/references/resolveReference.js';
import { isBeside, type TextPlaces } from '../entities/words/textPlaces.js';
import type { Line } from '../line.js';
import { askedAhead } from './askedAhead.js';
import { findUnnamed } from './findUnnamed.js';
import { identifiedAs } from './identifiedAs.js';
import type { Introductions } from './introductions.js';
import { type Bystander, isBystander, isOwned, withOrigin } from './isBystander.js';
import { joinPair, withNext, withQuoted } from './joinPair.js';
import { noteIssued } from './noteIssued.js';
import type { ResolvedSpeaker } from './resolvedSpeaker.js';
import type { SpeakerContext } from './speakerContext.js';

/** Decides in reading order what references mean, and keeps in mind whom they tell of. */
export interface ReferenceReader {
  /** Decides those before an offset. */
  readonly readTo: (end: number) => void;
  /** Leaves bystanders undecided who said nothing. */
  readonly forgetSilent: (speakers: Iterable<ResolvedSpeaker>) => void;
}

/**
 * Starts at the first reference.
 *
 * @param behind - Where the words begin that are reported without marks, by the offset of their source.
 */
export function makeReferenceReader(
  context: SpeakerContext,
  references: readonly Reference[],
  behind: ReadonlyMap<number, number>,
  places: TextPlaces,
  introductions: Introductions,
): ReferenceReader {
  const { text, lines, words } = context;
  const silent = new Set<EntityDraft>();
  let next = 0;
  let named: Pair | undefined;
  /** Several people, or somebody who only comes in. */
  const readUnnamed = (line: Line, reference: Reference, bystander: Bystander | undefined): void => {
    const comesIn = bystander === 'newcomer';
    const draft = findUnnamed(context, line.tokens, comesIn ? withOrigin(line.tokens, reference) : reference.tokens);
    reference.draft = draft;
    reference.rule = 'group';
    // A diplomat was blunter: “Never,” he said
    reference.fresh = comesIn && !/^[^.!?]{0,80}:/.test(text.slice(reference.end));
    if (bystander && draft) silent.add(draft);
    if (comesIn && draft)
      introductions.await({
        draft,
        paragraph: reference.paragraph,
        reach: reference.paragraph < context.opening ? 2 : 1,
      });
    context.focus.note(isOwned(line, reference) ? { ...reference, subject: false } : reference);
  };
  return {
    readTo: (end) => {
      for (let reference = references[next]; reference && reference.start < end; reference = references[++next]) {
        const line = lines[reference.line] as Line;
        const opened = behind.get(reference.start);
        const place = opened === undefined ? reference : places.at(opened);
        const earlier = place.paragraph < reference.paragraph;
        reference.behind = earlier ? undefined : opened;
        if (line.turn) reference.present = context.present;
        else if (line.depth === 1 && reference.start < context.spoken.end) reference.present = context.spoken.drafts;
        // He accused Lund, he said Lund had left
        const ahead = references[next + 1];
        if (reference.subject && ahead?.line === reference.line && ahead.tokens.from === reference.tokens.to + 1)
          reference.facing = ahead.candidates;
        reference.draft = identifiedAs(lines, references, next, words) ?? askedAhead(lines, references, next);
        // “It is late. ¶ “Go,” she said: whom the reader had in mind where the words began
        const asked = earlier ? { ...reference, ...place } : reference;
        if (!asked.draft) resolveReference(lines, asked, context.known, context.focus, words, context);
        else context.focus.note(reference);
        if (earlier) context.focus.note(Object.assign(reference, { draft: asked.draft }));
        if (reference.subject && !isBeside(reference)) context.acting = reference;
        context.told = withQuoted(context.told, reference);
        context.pair = joinPair(lines, references, next) ?? context.pair;
        named = withNext(named, reference);
        if (named && named.drafts.length > 1) context.together = named;
        const bystander = reference.draft ? undefined : isBystander(line, reference, words);
        if (!reference.draft && (reference.group || bystander)) readUnnamed(line, reference, bystander);
        noteIssued(context, reference);
        introductions.read(line, reference);
      }
    },
    forgetSilent: (speakers) => {
      for (const { drafts } of speakers) for (const draft of drafts) silent.delete(draft);
      if (silent.size > 0)
        for (const reference of references)
          if (reference.draft && silent.has(reference.draft)) reference.draft = undefined;
    },
  };
}
