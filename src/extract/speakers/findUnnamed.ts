import { describedWords, headWords } from '../entities/describedWords.js';
import { type EntityDraft, makeDraft } from '../entities/entityDraft.js';
import { headOf } from '../entities/headOf.js';
import { isHuman } from '../entities/isHuman.js';
import { wordEnd, wordOf } from '../entities/wordOf.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

const quantities = /^(?:several|many|some|few|most|both|all|others)$/;
const pluralNouns = /^(?:people|police|men|women|staff|mps|meps)$/;

function isPlural({ word, flags }: Token): boolean {
  if (pluralNouns.test(word)) return true;
  return /[^su]s$/.test(word) && !(flags & is.POSSESSIVE) && !(flags & is.CAPITAL && !(flags & is.ROLE));
}

/**
 * Finds who was described in the same words before, or makes somebody of the description: always somebody new after "a",
 * several by a number or the ending of the noun. `undefined` where there is an article alone.
 */
export function findUnnamed(
  { text, words, drafts, unnamed, known }: SpeakerContext,
  t: readonly Token[],
  { from, to }: Range,
): EntityDraft | undefined {
  const { word: first, flags } = t[from] as Token;
  const fresh = /^(?:an?|another|others|one|some(?:one|body))$/.test(first);
  const article = /^(?:an?|the|this|that)$/.test(first) || (first === 'another' && to > from + 1);
  const range = { from: article ? from + 1 : from, to };
  if (to <= range.from) return undefined;
  const list = t.slice(range.from, to).map(wordOf);
  const key = list.join(' ');
  const before = unnamed.get(key);
  if (before && !fresh) return before;
  const head = t[headOf(t, range)] as Token;
  const plural = (flags & is.NUMBER && first !== 'one') || quantities.test(first) || isPlural(head);
  const body = head.flags & (is.BODY | is.CARRIER) || words.organisations.has(wordOf(head));
  const thing = body && !(head.flags & is.ROLE);
  const draft = makeDraft(
    thing && !plural ? 'organization' : 'group',
    text.slice((t[range.from] as Token).start, wordEnd(t[to - 1] as Token)),
    list,
    { plural, named: false, human: isHuman(head, words) && !plural },
  );
  if (!plural) for (const word of list) draft.gender += 4 * (words.genders.get(word) ?? 0);
  for (const word of describedWords(t, range, words)) draft.descriptors.add(word);
  for (const word of headWords(t, range, words)) draft.heads.add(word);
  unnamed.set(key, draft);
  drafts.push(draft);
  known.add(draft);
  return draft;
}
