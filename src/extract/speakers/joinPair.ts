import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import type { Pair } from '../entities/references/resolveReference.js';
import type { Line } from '../line.js';
import { areJoined, hasAnd } from './areJoined.js';

/** Names before the last, and words between two of them, that are looked at. */
const most = 12;
const farthest = 20;

/** People whom commas and "and" join, the last of whom was just read; "they" means them. */
export function joinPair(lines: readonly Line[], references: readonly Reference[], at: number): Pair | undefined {
  const last = references[at] as Reference;
  if (!isKnown(last)) return undefined;
  const { tokens: t } = lines[last.line] as Line;
  const drafts: (EntityDraft | undefined)[] = [];
  let right = last;
  for (let i = at - 1; drafts.length < most; i--) {
    const left = references[i];
    if (left?.line !== last.line || right.tokens.from - left.tokens.to > farthest) break;
    // Ruiz, [the mayor] of [Porto], and Lund
    if (!isKnown(left)) continue;
    if (left.draft === right.draft || !areJoined(t, left, right)) break;
    if (right === last && !hasAnd(t.slice(left.tokens.to, last.tokens.from))) break;
    drafts.unshift(left.draft);
    right = left;
  }
  if (drafts.length === 0) return undefined;
  const joined = new Set([...drafts, last.draft].flatMap((draft) => draft ?? []));
  return { drafts: [...joined], sentence: last.sentence };
}

/** The people named in a sentence up to a reference, who start anew where another sentence does. */
export function withNext(named: Pair | undefined, reference: Reference): Pair | undefined {
  const { draft, sentence } = reference;
  if (!draft || !isNamed(reference)) return named;
  if (named?.sentence !== sentence) return { drafts: [draft], sentence };
  return named.drafts.length < most && !named.drafts.includes(draft)
    ? { drafts: [...named.drafts, draft], sentence }
    : named;
}

/** Whom the words in marks of a sentence named up to a reference. */
export function withQuoted(told: Pair | undefined, { draft, quoted, form, sentence }: Reference): Pair | undefined {
  if (!quoted || form !== 'name' || !draft) return told;
  return { drafts: told?.sentence === sentence ? [...told.drafts.slice(-most), draft] : [draft], sentence };
}

const isKnown = ({ draft, quoted }: Reference): boolean => draft?.human === true && draft.named && !quoted;
const isNamed = (reference: Reference): boolean => reference.form === 'name' && isKnown(reference);
