import type { Token } from '../../token.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

const manner =
  /^(?:(?:his|her|their) (?:\w+ )?(?:(?:eyes|lips|voice) (?:full|high|hoarse|wet|wide|\w+(?:ed|ing))|(?:arms|face|fists?|hands?|head) (?:bow|clench|cross|flush|fold|lower|rais|shak|trembl)(?:ed|ing))|(?:arms|fists?|hands?) (?:clench|cross|fold|rais)ed|(?:close to|fighting back|in|near) tears|tears (?:in|on|(?:fill|roll|runn|stream|well)ing)|visibly \w+ed)(?: |$)/;

/** Whether it tells how somebody looked or sounded who spoke: it was shut, she said, [her voice shaking], [in tears]; but not: his hands tied. */
export const isManner = (t: readonly Token[], at: number): boolean => manner.test(wordsBetween(t, at, at + 4));
