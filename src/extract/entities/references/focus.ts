import { type EntityDraft, sameAs } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { isBeside } from '../words/textPlaces.js';

/** An entity that a pronoun can mean, and how well. */
export interface Candidate {
  readonly draft: EntityDraft;
  readonly score: number;
}

/** Where the text mentioned somebody. */
export type Told = Pick<Reference, 'line' | 'tokens'>;

/** What of a reference counts here. */
type Noted = Pick<Reference, 'draft' | 'sentence' | 'paragraph' | 'subject' | 'speaker'> & {
  readonly [K in 'beside' | 'quoted' | 'told' | 'fresh' | 'form' | 'start' | 'end' | 'line' | 'tokens']?:
    | Reference[K]
    | undefined;
};

/** What the reader has in mind: who was mentioned last, and how prominently. */
export interface Focus {
  readonly note: (noted: Noted) => void;
  /** Who fits, the likelier first. */
  readonly rank: (at: Place, fits: (draft: EntityDraft) => number) => Candidate[];
  /** Whom the text mentions outside marks since an offset, not by a pronoun. */
  readonly mentionedSince: (offset: number) => ReadonlySet<EntityDraft>;
  /** Where the text told lately what somebody does. */
  readonly toldOf: (draft: EntityDraft) => readonly Told[];
  /** The people named so far; none where they are too many to tell apart. */
  readonly people: () => readonly EntityDraft[];
}

/** Where a pronoun stands. */
interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  /** Inside quotation marks. */
  readonly quoted?: boolean;
  /** Who talk to each other there. */
  readonly present?: readonly EntityDraft[] | undefined;
  readonly start?: number;
  /** Whether what follows is whose the pronoun means. */
  readonly owns?: boolean | undefined;
}

/** The likelier few of them. */
export const likeliest = (ranked: readonly Candidate[]): EntityDraft[] => ranked.slice(0, 5).map(({ draft }) => draft);

/** Takes the likeliest, if it is prominent enough and likelier enough than the next. */
export function decide(reference: Reference, ranked: readonly Candidate[], margin = 1.05, least = 0): void {
  const [first, second] = ranked;
  reference.others = likeliest(ranked);
  if (first && first.score >= least && (!second || first.score >= margin * second.score)) reference.draft = first.draft;
}

/** The people, of a gender if it is told, whom the reader has in mind, the first mentioned first; undefined unless they are so many. */
export function onlySoMany(focus: Focus, at: Place, many: number, sign = 0): EntityDraft[] | undefined {
  const ranked = focus.rank(at, ({ kind, named, gender }) =>
    kind === 'person' && named && gender * sign >= 0 ? 1 : 0,
  );
  return ranked.length === many ? ranked.map(({ draft }) => draft).reverse() : undefined;
}

/** That only these fit, and equally. */
export const among =
  (drafts: readonly EntityDraft[]) =>
  (draft: EntityDraft): number =>
    drafts.includes(draft) ? 1 : 0;

const remembered = 60;
const farthest = 8;
const farthestParagraph = 3;
const fewPeople = 12;
/** What is left of somebody's prominence a sentence or a paragraph later. */
const perSentence = 0.35;
const perParagraph = 0.8;
/** What is left that many sentences and paragraphs later. */
const faded = /* @__PURE__ */ Array.from({ length: farthest + 1 }, (_, away) =>
  Array.from({ length: farthestParagraph + 1 }, (_, further) => perSentence ** away * perParagraph ** further),
);

/** Makes an empty focus. */
export function makeFocus(): Focus {
  let recent: Noted[] = [];
  const people = new Set<EntityDraft>();
  return {
    note: (reference) => {
      recent.push(reference);
      if (reference.draft?.human && !reference.draft.speaksFor && !isBeside(reference) && people.size <= fewPeople)
        people.add(reference.draft);
      if (recent.length > 2 * remembered) recent = recent.slice(-remembered);
    },
    rank: ({ sentence, paragraph, quoted = false, present, start = 0, owns }, fits) => {
      // A list, since few are in mind at once.
      const found: { readonly draft: EntityDraft; score: number }[] = [];
      for (let i = recent.length - 1; i >= 0; i--) {
        const reference = recent[i] as Noted;
        const away = sentence - reference.sentence;
        const further = paragraph - reference.paragraph;
        if (away > farthest || further > farthestParagraph) break;
        if (!reference.draft) continue;
        // A manager stood by the door with his dog
        const ownWords = owns && away === 0 && (reference.end ?? start) < start;
        if (reference.fresh && !ownWords && (away !== 1 || further > 0)) continue;
        const draft = sameAs(reference.draft);
        if (present?.includes(draft)) continue;
        // Whom somebody's words bring up without a name, only they mean by a pronoun.
        const outside = reference.quoted && !quoted;
        if (outside && !draft.named) continue;
        // By Ana Ruiz, whom no pronoun of the story means, since halves are in no table
        const weight = weigh(reference, outside) * (faded[away]?.[further] ?? 0);
        let at = 0;
        while (at < found.length && found[at]?.draft !== draft) at++;
        const one = found[at];
        if (!one) found.push({ draft, score: weight });
        else one.score = Math.max(one.score, weight) + 0.15 * Math.min(one.score, weight);
      }
      for (const one of found) one.score *= fits(one.draft);
      return found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    },
    mentionedSince: (offset) => {
      const since = new Set<EntityDraft>();
      for (let i = Math.max(0, recent.length - remembered); i < recent.length; i++) {
        const { draft, start = 0, quoted, form } = recent[i] as Noted;
        if (start >= offset && draft && !quoted && form !== 'pronoun') since.add(sameAs(draft));
      }
      return since;
    },
    toldOf: (draft) =>
      recent.flatMap(({ draft: one, line, tokens, subject, quoted }) =>
        subject && one && sameAs(one) === draft && !quoted && line !== undefined && tokens ? [{ line, tokens }] : [],
      ),
    people: () => (people.size <= fewPeople ? [...people] : []),
  };
}

function weigh({ subject, speaker, told, beside }: Noted, outside: boolean | undefined): number {
  const weight = (subject ? 3 : beside ? 0.6 : 1.4) + (speaker && !told ? 1 : 0);
  return outside ? 0.1 * weight : weight;
}
