import type { EntityDraft, RoleDraft } from '../entityDraft.js';
import { likeWord } from '../words/describedWords.js';
import { matters } from '../words/matters.js';
import { isCountry, sidesDiffer } from '../words/sidesDiffer.js';

/** What many may be called by words of their own. */
const loose = /^(?:head|officer)$/;
/** What makes an office another one. */
const lower = /^(?:deputy|vice(?:-.+)?|shadow|junior|assistant|press|prime|social|christian)$/;

/** Whether a description is of another office, or party, than what is told of somebody: the deputy minister, the Social Democrat. */
export const isLess = ({ descriptors }: EntityDraft, all: readonly string[]): boolean =>
  all.some((word) => lower.test(word) && !descriptors.has(word));

/** Those described by the most of the words, without a contradiction; who is named later fits all words of their own. */
export function mostDescribed(
  drafts: readonly EntityDraft[],
  all: readonly string[],
  own: readonly string[],
): EntityDraft[] {
  let best: EntityDraft[] = [];
  let most = 1;
  // A country contradicts by itself: the German officer; the naval officer may be any
  const tellsMore = !all.slice(0, -1).every((word) => isCountry(word) || /^(?:naval|military)$/.test(word));
  for (const draft of drafts) {
    const shared = all.filter((word) => draft.descriptors.has(word)).length;
    const fit = sidesDiffer(draft.descriptors, all) ? shared - 2 : shared;
    // Before a body is named, words that do not fit mean another: Italy’s ministry is not "the ministry" before it.
    const least = draft.named ? (draft.seen ? [] : own) : all;
    if (!(least.every((word) => draft.descriptors.has(word)) || isNoOther(draft, own))) continue;
    // The deputy minister is not the minister; the mayor of Stade not the mayor of Porto
    if (isLess(draft, all)) continue;
    if (isOfOther(draft, all, own) || isUnder(draft, all) || hasOther(draft, own)) continue;
    if (draft.kind === 'place' || fit < most || (fit === 1 && tellsMore && loose.test(all.at(-1) as string))) continue;
    if (fit > most) best = [];
    most = fit;
    best.push(draft);
  }
  return best;
}

/** The meaning of the noun of a title: the mayor, of a former mayor; the minister, of a deputy minister of trade. */
const officeOf = ({ title }: RoleDraft): string =>
  likeWord((title.toLowerCase().split(/ (?:of|for) /)[0] as string).split(' ').at(-1) as string);

/** Whether somebody only stands in for an office, or watches it: the deputy mayor is not the mayor. */
export const isUnder = ({ roles }: EntityDraft, all: readonly string[]): boolean =>
  roles.length > 0 &&
  !all.some((word) => lower.test(word)) &&
  roles.every((role) => /^(?:deputy|vice|shadow)[ -](?!adm)/i.test(role.title) && all.includes(officeOf(role)));

/** Whether somebody held an office before, or holds it for somebody else: the former mayor is the mayor where no other is. */
export const isPast = ({ roles, descriptors }: EntityDraft, like: string): boolean => {
  const held = like === 'head' ? roles : roles.filter((role) => officeOf(role) === like);
  return (
    (held.length > 0 || descriptors.has('former')) &&
    held.every(({ title }) => /^(?:former|retired|acting|interim|ex-)/i.test(title))
  );
};

/** Whether a word tells what an office is for, or that it is the first: the health minister, the prime minister. */
const tellsMatter = (word: string): boolean => word === 'prime' || matters.has(word);

/** Whether somebody's office is for something else: the health minister is neither the trade minister nor the prime minister. */
function hasOther({ descriptors }: EntityDraft, own: readonly string[]): boolean {
  const told = own.filter(tellsMatter);
  return told.length > 0 && !told.some((word) => descriptors.has(word)) && [...descriptors].some(tellsMatter);
}

/** Whether a description tells of what somebody is, and all that is told of another is of something else. */
function isOfOther(
  { descriptors, named, roles }: EntityDraft,
  all: readonly string[],
  own: readonly string[],
): boolean {
  const of = own.filter((word) => !all.includes(word));
  if (of.length === 0 || of.some((word) => descriptors.has(word))) return false;
  // The MP for Leith, of whom no seat is told but who was guessed to be the MP for Porto
  const guessed = all.includes('lawmaker') && !roles.some((role) => officeOf(role) === 'lawmaker');
  const place = guessed || roles.some(({ title }) => / (?:of|for|from) \p{Lu}/u.test(title));
  return sidesDiffer(descriptors, own) || place || (!named && [...descriptors].some((word) => !own.includes(word)));
}

/** Whether somebody who is named later is told of by the noun alone: the night-shift foreman, before the foreman, Ruiz. */
const isNoOther = ({ human, named, descriptors, owned }: EntityDraft, own: readonly string[]): boolean =>
  human && named && owned.size === 0 && [...descriptors].every((word) => own.includes(word));
