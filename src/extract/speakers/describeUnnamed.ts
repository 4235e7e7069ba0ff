import { headOf } from '../entities/headOf.js';
import { isHuman } from '../entities/isHuman.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { findUnnamed } from './findUnnamed.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution } from './speakerRule.js';

const quantities =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|most|both|all|others|dozens|hundreds)$/;
const pluralNouns = /^(?:people|police|men|women|staff|mps|meps)$/;

function isPlural({ word, flags }: Token): boolean {
  if (pluralNouns.test(word)) return true;
  return /[^su]s$/.test(word) && !(flags & is.POSSESSIVE) && !(flags & is.CAPITAL && !(flags & is.ROLE));
}

/** Who a description without a name means: somebody new after "a", several by a number or the ending of the noun. */
export function describeUnnamed(
  context: SpeakerContext,
  t: readonly Token[],
  { from, to }: Range,
): Resolution | undefined {
  const { word } = t[from] as Token;
  const fresh = /^(?:an?|another)$/.test(word);
  const words = { from: fresh || /^(?:the|this|that)$/.test(word) ? from + 1 : from, to };
  if (to <= words.from) return undefined;
  const head = t[headOf(t, words)] as Token;
  const plural = quantities.test(word) || isPlural(head);
  const thing = head.flags & (is.BODY | is.CARRIER) && !(head.flags & is.ROLE);
  const kind = thing && !plural ? 'organization' : 'group';
  const manner = { plural, fresh, human: isHuman(head, context.words) };
  return { drafts: [findUnnamed(context, t, words, kind, manner)] };
}
