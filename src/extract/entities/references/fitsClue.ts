import { owners } from '../../grammar/phrases/ownerBefore.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import { meaningOf } from '../words/describedWords.js';
import { membership } from '../words/headOf.js';
import { isAged } from '../words/isAged.js';
import { isCalled } from '../words/isCalled.js';
import { isOffice } from '../words/isOffice.js';
import { sideOf } from '../words/partySide.js';
import { sidesDiffer } from '../words/sidesDiffer.js';
import { wordOf } from '../words/wordOf.js';
import type { Clue } from './clue.js';
import { didSo } from './didSo.js';
import type { Focus } from './focus.js';
import { holdsNoOffice, isOnlyTitled } from './holdsNoOffice.js';
import { isLess } from './mostDescribed.js';
import { anybody, isSupreme, tellsLittle } from './told.js';

/** Who may have a seat beside their office. */
const serving =
  /^(?:mayor|minister|senator|governor|secretary|commissioner|councillor|ambassador|officer|doctor|chief|coach|lawyer|manager)$/;
/** What officers of an army or the police are not at the same time. */
const civil = /^(?:mayor|senator|councillor|coach|lawyer|bishop)$/;
/** Whether names go with an office, and not with an age or a crime. */
const governs = (word: string): boolean => serving.test(word) || /^(?:head|bishop|director)$/.test(word);
/** Who does what holders of an office neither do nor suffer: Ruiz [was arrested], Lund [scored]. */
const others = ['arrester', 'freer', 'jailer', 'killer', 'scorer', 'volleyer', 'leveller'];

/** Whether the text told lately that somebody did what those do whom a noun calls so: Lund drives, the driver. */
export const didAs = (lines: readonly Line[], focus: Focus, draft: EntityDraft, noun: string): boolean =>
  focus.toldOf(draft).some((told) => didSo(lines, told, noun));

/** How well somebody fits a clue: 1 where nothing speaks against them, 0 where they cannot be meant. */
export function fitsClue(lines: readonly Line[], clue: Clue, focus: Focus, words: NameWords) {
  const { tokens: t, reference, told, word, body, detailed } = clue;
  const { tokens, speaker, asking } = reference;
  const { head, all } = told;
  const highest = isSupreme(t, reference, told);
  const little = tellsLittle(told, words);
  const unnamed = isAged(word) || word === 'source';
  const employer = anybody.has(word) ? t.slice(tokens.from, tokens.to).find(({ flags }) => flags & is.BODY) : undefined;
  // The Green group, but not the Norwegian group
  const titled = body
    ? t.slice(tokens.from + 1, tokens.to).filter((token) => token.flags & is.CAPITAL && !isLocal(token, words))
    : [];
  const isBody = ({ kind, named, words: own }: EntityDraft): boolean =>
    kind === 'organization' && named && titled.every((token) => own.includes(wordOf(token)));
  return (draft: EntityDraft): number => {
    // Ruiz asked Lund if it was late. “Yes,” the colonel said
    if (draft === asking || clue.beside?.has(draft)) return 0;
    // Counsel for the port said it was late. “No,” the witness said
    if (word === 'witness' && draft.heads.has('lawyer')) return 0;
    if (body) return isBody(draft) && isCalled(draft, word) ? 1 : 0;
    // A former diver wept; the 40-year-old; but not: his lawyer
    if (!(draft.human && (draft.named || (unnamed && !owners.has(draft.words[0] as string))))) return 0;
    if (contradicts(clue, draft)) return 0;
    // The union man is nobody of whom no union is told
    if (employer && !draft.descriptors.has(meaningOf(wordOf(employer), words))) return 0;
    // The prime minister is nobody with a forename of whom the text tells no office, though Obama may be the president
    if (highest && draft.words.length > 1) return 0;
    // Rear Admiral Ruiz left. The mayor said
    if (draft.heads.has('officer') && civil.test(word)) return 0;
    // “It is late,” Ruiz, 34, said. The mayor said no
    if (governs(word) && (isOnlyAged(draft) || others.some((noun) => didAs(lines, focus, draft, noun)))) return 0;
    const free = holdsNoOffice(draft);
    // Ana Ruiz left. The head of Norrvik said
    if (detailed && !draft.heads.size && governs(word) && !all.includes('former')) return 0;
    // Lund, a clerk, listened. The owner of the port said
    if (detailed) return (free && (draft.roles.length > 0 || isOnlyTitled(draft))) || mayBe(draft, word) ? 1 : 0;
    // Lund put it to Ruiz, a clerk, that it was late. The witness said
    if (free || little || (asking && word === 'witness')) return 1;
    // The opposition leader, of the leader of a party
    const opposed = all.includes('opposition');
    if (opposed && word === 'leader' && draft.roles.some(({ title }) => /leader/i.test(title))) return 1;
    // Ana Ruiz, a lawyer at the University of Porto, wept. The professor said
    if (isOffice(head)) return word === 'professor' && draft.descriptors.has('university') ? 1 : 0;
    return speaker ? 1 : 0.4;
  };
}

/** Whether a word tells only where something is: Norwegian, Porto-based. */
const isLocal = (token: Token, { adjectives, peoples, places }: NameWords): boolean =>
  token.word.endsWith('-based') || [adjectives, peoples, places].some((known) => known.has(wordOf(token)));

/** Whether what the text told of somebody speaks against what the words tell: another gender, country, party or kind of member. */
const contradicts = ({ told, sign, side, addressed }: Clue, draft: EntityDraft): boolean =>
  draft.gender * sign < 0 ||
  sidesDiffer(draft.descriptors, told.all) ||
  // The Republican is no Democrat
  (side !== undefined && [...draft.descriptors].some((one) => sideOf(one) && one !== told.like)) ||
  // The nurse told her son
  (addressed !== 0 && draft.gender * addressed >= 0) ||
  // The Christian Democrat is no Social Democrat
  (draft.heads.has(told.like) && isLess(draft, told.all));

/** Whether somebody may have a seat beside an office, or an office beside a seat: the minister, the MP for Porto; the councillor, the cabinet member for roads. */
const mayBe = ({ heads }: EntityDraft, word: string): boolean =>
  (membership.has(word) || word === 'member') &&
  !heads.has('lawmaker') &&
  [...heads].some((head) => serving.test(head));

/** Whether the text tells of somebody's age alone. */
const isOnlyAged = ({ heads, roles }: EntityDraft): boolean =>
  heads.size > 0 && roles.length === 0 && [...heads].every(isAged);
