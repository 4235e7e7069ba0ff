import { nounPhraseBefore } from '../../grammar/phrases/nounPhraseBefore.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import type { Focus } from './focus.js';

/** Tokens of a fronted phrase. */
const longest = 20;

/** Whom a fronted phrase tells of beside somebody else: pressed by [Ruiz], she said no; under questioning by [Ruiz], the witness said no; asked if [Ruiz] would stay, he said no; after talks with [Ruiz], the mayor said no. */
export function besideFronted(t: readonly Token[], at: number, focus: Focus): ReadonlySet<EntityDraft> | undefined {
  if (wordAt(t, at - 1) !== ',') return undefined;
  let by = at - 2;
  while (by > at - longest && !/^(?:by|if|whether|about|with|to|[.?!])$/.test(wordAt(t, by))) by--;
  const back = [1, 2, 3, 4].find((words) => /^(?:[.?!]?|but|and|yet)$/.test(wordAt(t, by - words - 1)));
  const fronts = back && /(?:ed|ing)$|^(?:under|in|at|after|before|during)$/.test(wordAt(t, by - back));
  return fronts ? focus.mentionedSince((t[by] as Token).start) : undefined;
}

/** Who is named right before "which" or "whom", of whom the clause tells: to [Norrvik], which it says is safe; [Ruiz], whom she called a liar. */
export function beforeWhich(t: readonly Token[], at: number, focus: Focus): ReadonlySet<EntityDraft> | undefined {
  if (!/^(?:which|whom?)$/.test(wordAt(t, at - 1))) return undefined;
  const from = nounPhraseBefore(t, 0, wordAt(t, at - 2) === ',' ? at - 2 : at - 1);
  return from < 0 ? undefined : focus.mentionedSince((t[from] as Token).start);
}
