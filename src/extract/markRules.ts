import type { MarkRule } from './markRule.js';
import { namedThing } from './rules/namedThing.js';
import { nickname } from './rules/nickname.js';
import { scareQuote } from './rules/scareQuote.js';
import { titleOfWork } from './rules/titleOfWork.js';

/** The rules that tell marks that are not speech, in the order in which they are asked. */
export const markRules: readonly MarkRule[] = [namedThing, nickname, titleOfWork, scareQuote];
