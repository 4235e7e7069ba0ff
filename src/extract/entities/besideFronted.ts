import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { wordAt } from '../grammar/wordAt.js';
import type { Token } from '../token.js';
import type { EntityDraft } from './entityDraft.js';
import type { Focus } from './focus.js';

/** Tokens of a fronted phrase. */
const longest = 20;

/** Whom a fronted phrase tells of beside somebody else: pressed by [Ruiz], she said no; under questioning by [Ruiz], the witness said no; asked if [Ruiz] would stay, he said no. */
export function besideFronted(t: readonly Token[], at: number, focus: Focus): ReadonlySet<EntityDraft> | undefined {
  if (wordAt(t, at - 1) !== ',') return undefined;
  let by = at - 2;
  while (by > at - longest && !/^(?:by|if|whether|about|[.?!])$/.test(wordAt(t, by))) by--;
  const noun = /(?:examination|questioning)$/.test(wordAt(t, by - 1)) && wordAt(t, by - 2) === 'under';
  const opener = noun ? by - 2 : /ed$/.test(wordAt(t, by - 1)) ? by - 1 : -1;
  const fronts = opener >= 0 && /^(?:[.?!]?|but|and|yet)$/.test(wordAt(t, opener - 1));
  return fronts && by > opener ? focus.mentionedSince((t[by] as Token).start) : undefined;
}

/** Who is named right before "which" or "whom", of whom the clause tells: to [Norrvik], which it says is safe; [Ruiz], whom she called a liar. */
export function beforeWhich(t: readonly Token[], at: number, focus: Focus): ReadonlySet<EntityDraft> | undefined {
  if (!/^(?:which|whom?)$/.test(wordAt(t, at - 1))) return undefined;
  const from = nounPhraseBefore(t, 0, wordAt(t, at - 2) === ',' ? at - 2 : at - 1);
  return from < 0 ? undefined : focus.mentionedSince((t[from] as Token).start);
}
