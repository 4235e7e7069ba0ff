import { describeAs } from '../entities/described/describeAs.js';
import { type EntityDraft, makeDraft } from '../entities/entityDraft.js';
import { headOf } from '../entities/words/headOf.js';
import { isHuman } from '../entities/words/isHuman.js';
import { wordOf, wordsIn, wordText } from '../entities/words/wordOf.js';
import { participles } from '../grammar/phrases/beyondParticiple.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { noteShorter, type SpeakerContext } from './speakerContext.js';

const quantities = /* @__PURE__ */ wordSet('all both few many most others several some');
const pluralNouns = /* @__PURE__ */ wordSet('people police men women staff');

/** What tells where people are or where they come from. */
const placing = /^(?:of|off|from|in|at|near|on)$/;

/** What bodies of guards are called. */
const guarded = /coast|onal$|ntial$/;

function isPlural(t: readonly Token[], at: number): boolean {
  const { word, flags } = t[at] as Token;
  if (pluralNouns.has(word)) return true;
  // Strikers, where a sentence opens
  const name = flags & is.CAPITAL && !(flags & is.ROLE) && (/[’']s$/.test(word) || !/^[.!?]?$/.test(wordAt(t, at - 1)));
  return /[^su]s$/.test(word) && !(flags & is.POSSESSIVE) && !name;
}

/** Whether a participle tells what was done with what words stand in: emails [sent] in May, a leaflet [now pinned] up. */
const isSent = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at - 1) & is.CARRIER) !== 0 && participles.test(wordAt(t, flagsAt(t, at) & is.ADVERB ? at + 1 : at));

/** Whether a number there is the first of two: [one] in three, [4] in 10. */
const isShare = (t: readonly Token[], at: number): boolean =>
  wordAt(t, at) === 'one' || (flagsAt(t, at) & is.NUMBER) !== 0;

/** Index after what describes: the harbour ministry [in 2019]; an autopsy report [seen by us], [to be seen]. */
function describedEnd(t: readonly Token[], from: number, to: number): number {
  // A group calling itself “Night Watch”
  if (to - 1 > from && wordAt(t, to - 1) === 'calling') return to - 1;
  // Experts not involved in it; a captain quoted by a daily, a panel led by Ruiz
  for (let i = from + 1; i < to; i++)
    if (
      wordAt(t, i) === 'not' ||
      (wordAt(t, i) === 'to' && wordAt(t, i + 1) === 'be') ||
      isSent(t, i) ||
      (wordAt(t, i + 1) === 'by' && participles.test(wordAt(t, i)))
    )
      return i;
  const dated = to - 2 > from && flagsAt(t, to - 2) & is.PREPOSITION && flagsAt(t, to - 1) & (is.TIME | is.NUMBER);
  return dated && wordAt(t, to - 2) !== 'of' && !isShare(t, to - 3) ? to - 2 : to;
}

/**
 * Finds who was described in the same words before, or makes somebody of the description: always somebody new after "a",
 * several by a number or the ending of the noun. `undefined` where there is an article alone.
 */
export function findUnnamed(
  context: SpeakerContext,
  t: readonly Token[],
  { from, to: end }: Range,
): EntityDraft | undefined {
  const { text, words, drafts, unnamed, known } = context;
  const { word: first, flags } = t[from] as Token;
  const fresh = /^(?:an?|another|others|one|some(?:one|body))$/.test(first);
  const start = /^(?:an?|the|this|that)$/.test(first) ? from + 1 : from;
  // No one said; but not: No 10 said
  if (end <= start || (first === 'no' && !(flagsAt(t, from + 1) & is.NUMBER))) return undefined;
  const to = describedEnd(t, start, end);
  const range = { from: start, to };
  const list = wordsIn(t, range);
  const key = list.join(' ');
  // A nurse, who asked for it, said
  const place = String((t[from] as Token).start);
  const before = unnamed.get(fresh ? place : key);
  if (before) return before;
  // Divers off Porto said no; the divers
  const longer = fresh ? undefined : context.shorter.get(key);
  if (longer) return longer;
  const noun = headOf(t, range);
  const head = t[noun] as Token;
  // Dutch police said no; a police spokesman
  const alike = list.length === 1 && !fresh && /^(?:police|family)$/.test(key) ? known.describedBy(key) : [];
  if (alike.length === 1) return alike[0];
  const plural = ((flags | head.flags) & is.NUMBER) !== 0 || quantities.has(first) || isPlural(t, noun);
  // A prison guard, but the coast guard
  const corps = head.flags & is.CAPITAL || guarded.test(wordAt(t, noun - 1));
  const guards = head.word.startsWith('guard') && !corps;
  const named = words.organisations.has(wordOf(head)) || /^(?:labour|military)$/.test(head.word);
  const body = head.flags & (is.BODY | is.CARRIER) || (named && !guards);
  // His Labour shadow, her opposite number
  const rival = /^(?:shadow|number)$/.test(head.word) && owners.has(first);
  const draft = makeDraft(body && !plural ? 'organization' : 'group', wordText(text, t, range), list, {
    plural,
    named: false,
    human: (rival || isHuman(head, words)) && !plural,
  });
  // The widow of a man
  if (!plural)
    for (const token of t.slice(start, noun + 1)) draft.gender += 4 * (words.genders.get(wordOf(token)) ?? 0);
  describeAs(draft, t, range, words);
  unnamed.set(key, draft);
  if (fresh) unnamed.set(place, draft);
  for (let i = 1; i + 1 < list.length; i++)
    if (placing.test(list[i] as string)) noteShorter(context, list.slice(0, i).join(' '), draft);
  drafts.push(draft);
  known.add(draft);
  return draft;
}
