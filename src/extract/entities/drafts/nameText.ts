import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { NameGroup } from '../described/nameGroups.js';
import type { NameMention } from '../nameMention.js';
import { wordText } from '../words/wordOf.js';

/** Whether capitals throughout, as in a dateline, tell nothing of a name. */
const shouts = ({ tokens, from, shape }: NameMention): boolean =>
  (shape === 'plain' || shape === 'place') && (flagsAt(tokens, from) & is.UPPERCASE) !== 0;

/** The name as its first mention without shouting writes it, without the title, and the surname that it shares with the next. */
export function nameText(text: string, { mentions, shared }: NameGroup): string {
  const first = mentions.find((mention) => !shouts(mention)) ?? (mentions[0] as NameMention);
  const name = wordText(text, first.tokens, first);
  const surname = shared && wordText(text, shared.tokens, { from: shared.from + 1, to: shared.to });
  return surname ? `${name} ${surname}` : name;
}
