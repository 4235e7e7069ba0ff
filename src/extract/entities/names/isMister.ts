import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { Token } from '../../token.js';

/** What stands for a name behind "Mr". */
const addressed =
  /^(?:ambassador|attorney|chair\w*|governor|judge|justice|mayor|minister|president|secretary|sheriff|speaker)$/;

/** Whether a run is "Mr" or the like and a surname, whatever else that means: Mr Church, Mrs Farmer; not: Mr Speaker, Mrs B. */
export const isMister = (t: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 &&
  /^(?:(?:mrs?|ms)\.?|miss|mx)$/.test(wordAt(t, from)) &&
  wordAt(t, from + 1).length > 1 &&
  !addressed.test(wordAt(t, from + 1));
