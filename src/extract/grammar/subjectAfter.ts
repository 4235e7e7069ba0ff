import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { isDeterminer, isNominal } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** The noun phrase after the verb of an inverted attribution, with its apposition: said Ruiz, the mayor. */
export function subjectAfter(t: readonly Token[], from: number, highest: number): Range | undefined {
  const first = t[from];
  if (!first || from >= highest || first.flags & is.PUNCTUATION) return undefined;
  if (first.flags & is.OBJECT_PRONOUN && !(first.flags & (is.PRONOUN | is.DETERMINER))) return undefined;
  const end = nounPhraseAfter(t, from, highest);
  if (end < 0) return undefined;
  const comma = t[end];
  const next = t[end + 1];
  if (comma?.word !== ',' || !next || end + 1 >= highest) return { from, to: end };
  const last = t[end - 1] as Token;
  const named = (last.flags & is.CAPITAL) !== 0;
  if (next.word === 'aged') return { from, to: end };
  const office = named && (next.flags & is.CAPITAL) !== 0 && isNominal(next) && t[end + 2]?.word === 'of';
  const opens =
    office ||
    isDeterminer(next) ||
    next.flags & (is.ROLE | is.BODY) ||
    (named ? isNominal(next) && !(next.flags & is.CAPITAL) : (next.flags & is.CAPITAL) !== 0 && isNominal(next));
  if (next.flags & is.GERUND) return { from, to: end };
  if (!opens || (next.flags & is.PRONOUN && !isDeterminer(next))) return { from, to: end };
  const apposed = nounPhraseAfter(t, end + 1, highest);
  if (apposed < 0) return { from, to: end };
  const after = afterSecond(t, apposed, highest);
  const stop = t[after];
  const closed =
    !stop ||
    after >= highest ||
    stop.flags & is.PUNCTUATION ||
    stop.flags & (is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.SUBORDINATOR);
  return closed ? { from, to: after } : { from, to: end };
}

/** Index after "and the …" that belongs to the apposition: Duarte, a student of physics and the union's chair. */
function afterSecond(t: readonly Token[], end: number, highest: number): number {
  const next = t[end + 1];
  if (t[end]?.word !== 'and' || !next || !isDeterminer(next)) return end;
  const after = nounPhraseAfter(t, end + 1, highest);
  const stop = t[after];
  return after > 0 && (!stop || after >= highest || (stop.flags & is.PUNCTUATION) !== 0) ? after : end;
}
