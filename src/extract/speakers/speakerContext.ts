import { makePeopleIndex, type PeopleIndex } from '../entities/drafts/peopleIndex.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { type DescriptorIndex, makeDescriptorIndex } from '../entities/references/descriptorIndex.js';
import { type Focus, makeFocus } from '../entities/references/focus.js';
import type { Asker, Pair } from '../entities/references/resolveReference.js';
import type { LocateTokens } from '../entities/words/locateTokens.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';

/** Who asks and who answers. */
export type Parties = readonly (EntityDraft | undefined)[];

/** What is known of a text while its speakers are sought, in reading order. */
export interface SpeakerContext {
  readonly text: string;
  readonly lines: readonly Line[];
  /** How many paragraphs open the article: those up to the second, and what stands above them. */
  readonly opening: number;
  /** Names, pronouns and descriptions by the offset of their first word. */
  readonly byStart: ReadonlyMap<number, Reference>;
  readonly locate: LocateTokens;
  readonly focus: Focus;
  readonly known: DescriptorIndex;
  readonly people: PeopleIndex;
  readonly words: NameWords;
  /** All entities; those that the text does not name are added as they speak. */
  readonly drafts: EntityDraft[];
  /** Who issued the last statement, report or letter, by that word. */
  readonly issuers: Map<string, readonly EntityDraft[]>;
  /** The people last mentioned together. */
  pair?: Pair | undefined;
  /** The people named in one sentence, joined or not, where they were two or more. */
  together?: Pair | undefined;
  /** Who talk to each other. */
  present: readonly EntityDraft[];
  /** Whose the last words are, and where they end. */
  spoken: { readonly drafts: readonly EntityDraft[]; readonly end: number };
  /** Who spoke last. */
  last?: EntityDraft | undefined;
  /** Who asked somebody else last. */
  asker?: Asker | undefined;
  /** Whom the words in marks named last. */
  told?: Pair | undefined;
  /** Who asks and who answers; the only one named before the first question answers. */
  parties?: Parties | undefined;
  /** The last subject of a sentence. */
  acting?: Reference | undefined;
  /** Those without a name, by the words that describe them. */
  readonly unnamed: Map<string, EntityDraft>;
  /** The same by what they are called for short, undefined where several are: divers, of divers off Porto; "ruiz:", of a label. */
  readonly shorter: Map<string, EntityDraft | undefined>;
}

/** What is known before the first word is read. */
export const makeSpeakerContext = (
  text: string,
  lines: readonly Line[],
  references: readonly Reference[],
  drafts: EntityDraft[],
  locate: LocateTokens,
  words: NameWords,
): SpeakerContext => ({
  text,
  lines,
  opening: openingOf(lines),
  // Of the references that start at one place the longest, which comes first.
  byStart: new Map(references.map((reference) => [reference.start, reference] as const).reverse()),
  locate,
  focus: makeFocus(),
  known: makeDescriptorIndex(drafts),
  people: makePeopleIndex(drafts),
  words,
  drafts,
  issuers: new Map(),
  present: [],
  spoken: { drafts: [], end: 0 },
  pair: undefined,
  together: undefined,
  last: undefined,
  asker: undefined,
  told: undefined,
  parties: undefined,
  acting: undefined,
  unnamed: new Map(),
  shorter: new Map(),
});

/** Notes what somebody without a name is called for short; who is described in the same words later takes it over. */
export function noteShorter({ shorter }: SpeakerContext, words: string, draft: EntityDraft): void {
  const before = shorter.get(words);
  const free = !shorter.has(words) || before?.words.join(' ') === draft.words.join(' ');
  shorter.set(words, free ? draft : undefined);
}

/** Number of the paragraph behind those that open an article; a headline is none of them. */
function openingOf(lines: readonly Line[]): number {
  const first = lines
    .filter(({ around, aside }) => !(around || aside))
    .findIndex(
      ({ headline, tokens }) => !headline && (tokens.at(-1)?.mark ?? /^[.?!]$/.test(tokens.at(-1)?.word ?? '')),
    );
  return Math.max(1, first) + 2;
}
