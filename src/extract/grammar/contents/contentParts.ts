import { MARKS_ONLY } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isVerbal } from '../phrases/clause.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { phraseEnd } from './phraseEnd.js';
import { isWhereSaid } from './turnsAway.js';

/** A label in marks ends with them where a new clause follows: called it "a disgrace" and left. */
export function labelEnd(t: readonly Token[], from: number, to: number): number {
  const end = phraseEnd(t, from, to);
  for (let i = from; i + 1 < end; i++) {
    const { word, mark } = t[i] as Token;
    const next = t[i + 1] as Token;
    const joins = next.flags & (is.CONJUNCTION | is.SUBORDINATOR);
    if (word === ',' && joins) return i;
    if (
      mark &&
      !t[i + 2]?.mark &&
      // Called him a “fascist” and a “crook”
      !(joins && (t[i + 3]?.mark || callsNext(t, i + 2, to))) &&
      (mark.final === ',' ||
        next.word === ',' ||
        isDash(next) ||
        // Called it “a farce” at a rally, in an interview; notes in which he called it “a farce” were read
        /^(?:at|during)$/.test(next.word) ||
        isWhereSaid(t, i + 1, end) ||
        isVerbal(t, i + 1) ||
        (joins && !/^tha[tn]$/.test(next.word)))
    )
      return i + 1;
  }
  return end;
}

/** Whether something else follows and what it is called: [the plan “late”] and the map “wrong”. */
function callsNext(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  return t[wordAt(t, end) === 'as' ? end + 1 : end]?.mark !== undefined;
}

/** Whether "what" or "which" stands before the subject of the verb in front of marks: what the army calls «a wall». */
export function isWhatIs(t: readonly Token[], mark: number): boolean {
  for (let i = mark - 2; i >= Math.max(0, mark - 12); i--) {
    const { word, flags } = t[i] as Token;
    if (/^(?:what|which|whom)$/.test(word)) return true;
    // The bridge that Ruiz called “a raft” will close
    if (word === 'that' && t[mark]?.mark) return true;
    if (flags & is.PUNCTUATION) return false;
  }
  return false;
}

/** Whether somebody speaks there in other words: mocked Ruiz after she [said], sued a man who [said], underscored it by [saying]. */
export function speaksWithin(t: readonly Token[], at: number): boolean {
  const { flags, entry } = t[at] as Token;
  if (!(entry.takes & ~MARKS_ONLY)) return false;
  return flags & is.GERUND
    ? wordAt(t, at - 1) === 'by'
    : (flags & (is.PAST | is.PRESENT)) !== 0 && (flagsAt(t, at - 1) & (is.RELATIVE | is.PRONOUN)) !== 0;
}
