import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { articles, isNominal } from './nominal.js';
import { nounPhraseBefore } from './nounPhraseBefore.js';
import { skipBack } from './skipBack.js';

/** How a participle ends that tells of a noun: sent, published. */
export const participles =
  /(?:ed|een|itten|[ao]wn|ade|^(?:sent|put|hung|given|held|left|paid|built|caught|taught|chosen|taken|stolen|driven|hidden|set))$/;

/**
 * Where a subject with a participle in it begins: [A man] holding a lamp said, [A report] published on Monday by the port
 * said, [two people] briefed on it said, [the first woman] to lead it said, [five towns] including Porto said.
 */
export function beyondParticiple(t: readonly Token[], lowest: number, from: number): number {
  // Paying tribute to what she called
  if (from - 2 < lowest || wordAt(t, from - 1) === 'what') return from;
  const { word, flags } = t[from - 1] as Token;
  // Ports including Porto, critics like Ruiz, critics such as Ruiz; but not: she acted like Ruiz
  const such = word === 'as' && wordAt(t, from - 2) === 'such';
  if (such || word === 'including' || (word === 'like' && looksPlural(wordAt(t, from - 2)))) {
    const start = nounPhraseBefore(t, lowest, such ? from - 2 : from - 1);
    return start < 0 ? from : start;
  }
  // A man hired to guard the gate, divers hoping to find it; the first woman to lead the port
  if (wordAt(t, from - 2) === 'to') {
    const last = wordAt(t, from - 3);
    const participle = last.endsWith('ing') || participles.test(last);
    const start = nounPhraseBefore(t, lowest, participle ? from - 3 : from - 2);
    const counted = /^an?$/.test(wordAt(t, start)) || (flagsAt(t, start) & is.NUMBER) !== 0;
    const gerund = last.endsWith('ing') && (start === from - 4 || articles.has(wordAt(t, start)));
    const tells = !participle || gerund || counted || /^(?:chosen|set)$/.test(last);
    return tells && start >= 0 && opensClause(t, lowest, start) ? start : from;
  }
  // A man accused of stealing a boat
  if (word.endsWith('ing') && flagsAt(t, from - 2) & is.PREPOSITION) {
    const start = beyondParticiple(t, lowest, from - 1);
    return start < from - 1 ? start : from;
  }
  if ((!flags || flags & is.GERUND) && /(?!th)[a-z]{2}ing$/.test(word)) {
    const start = nounPhraseBefore(t, lowest, from - 1);
    const opener = wordAt(t, start);
    // Detectives investigating a theft, counsel assisting the coroner
    const alone = start === from - 2 && (looksPlural(opener) || flagsAt(t, start) & is.ROLE);
    const counted = articles.has(opener) || (flagsAt(t, start) & is.NUMBER) !== 0;
    // A lawyer defending Ruiz; but not: left the board warning Ruiz said
    if ((alone || counted) && (!flags || opensClause(t, lowest, start))) return start;
    // Those opposing the tax
    if (wordAt(t, from - 2) === 'those') return from - 2;
  } else if ((flags & (is.PREPOSITION | is.SUBORDINATOR)) === is.PREPOSITION) {
    const last = skipBack(t, lowest, from - 1) - 1;
    // Put up by
    const participle = /^(?:up|out)$/.test(wordAt(t, last)) ? last - 1 : last;
    const passive = participles.test(wordAt(t, participle));
    // A leaflet now pinned
    const end = /^(?:now|then|still|later|since|recently|first|not|yet)$/.test(wordAt(t, participle - 1))
      ? participle - 1
      : participle;
    const start = passive && end > lowest && isNominal(t[end - 1] as Token) ? nounPhraseBefore(t, lowest, end) : -1;
    // Ferries halted as union warns
    if (word === 'as' && !articles.has(wordAt(t, start))) return from;
    if (start >= 0 && (word === 'by' || opensClause(t, lowest, start))) return start;
  }
  return from;
}

/** Whether a subject can start there: at the clause's start, after a comma, a day or a month, "and", "that" or "as". */
const opensClause = (t: readonly Token[], lowest: number, start: number): boolean =>
  start === lowest ||
  /^(?:as|may)$/.test(wordAt(t, start - 1)) ||
  ((t[start - 1] as Token).flags & (is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR | is.MARKED | is.TIME)) !== 0;
