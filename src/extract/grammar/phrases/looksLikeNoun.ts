import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';

const nounLike = /* @__PURE__ */ wordSet(`
  answers attacks blogs boasts brands call casts challenge challenges claim comment cries cry dispute email estimates finds forecasts
  frames fumes hints jokes labels message note notes objects paint paints points post press presses project projects
  protests questions quotes reason reasons remark report rules show shows sign state states stress talks terms text tweet`);

/** Whether a form of a verb of speech is more often a noun: states, reports. */
export const looksLikeNoun = ({ word, flags }: Token): boolean =>
  nounLike.has(word) || ((flags & is.PRESENT) !== 0 && (flags & (is.SPEECH_NOUN | is.CARRIER | is.ROLE)) !== 0);

/** Whether something is done to what looks like a verb: heading off rivals' [attacks], filed the board's [reports], calls Ruiz's [Remarks]; but not: streaming services say. */
export function isDone(t: readonly Token[], from: number, verb: number): boolean {
  const { entry, flags, word } = t[from] as Token;
  const calls = entry.takes && flags & is.PRESENT && wordAt(t, from - 1) === ',';
  return looksLikeNoun(t[verb] as Token) && (!!calls || (/^[a-z]{3,}(?:ing|ed)$/.test(word) && !(flags & is.CAPITAL)));
}

/** What stands before "states" that are lands: member states, small island states, southern states, in five states. */
export const besideStates =
  /^(?:member|island|small|swing|battleground|gulf|arab|baltic|nordic|balkan|border|coastal|two|three|four|five|six)$|(?:eastern|western|thern)$/;
