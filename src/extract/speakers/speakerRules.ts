import { countedSpeakers } from './rules/countedSpeakers.js';
import { describedSpeaker } from './rules/describedSpeaker.js';
import { documentOf } from './rules/documentOf.js';
import { jointSpeakers } from './rules/jointSpeakers.js';
import { listedSpeakers } from './rules/listedSpeakers.js';
import { namedApposition } from './rules/namedApposition.js';
import { namedHead } from './rules/namedHead.js';
import { personalPronoun } from './rules/personalPronoun.js';
import { relativePronoun } from './rules/relativePronoun.js';
import { spokespersonOf } from './rules/spokespersonOf.js';
import { unnamedSpeaker } from './rules/unnamedSpeaker.js';
import type { SpeakerRule } from './speakerRule.js';

/** The rules that find who a source is, in the order in which they are asked; the first that has an answer decides. */
export const speakerRules: readonly SpeakerRule[] = [
  personalPronoun,
  relativePronoun,
  jointSpeakers,
  listedSpeakers,
  namedHead,
  namedApposition,
  spokespersonOf,
  documentOf,
  countedSpeakers,
  describedSpeaker,
  unnamedSpeaker,
];
