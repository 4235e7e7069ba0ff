import type { NameGroup } from './nameGroups.js';
import type { NameMention } from './nameMention.js';
import { wordText } from './wordOf.js';

/** The name as its first mention writes it, without the title, and the surname that it shares with the next. */
export function nameText(text: string, { mentions, shared }: NameGroup): string {
  const first = mentions[0] as NameMention;
  const name = wordText(text, first.tokens, first);
  const surname = shared && wordText(text, shared.tokens, { from: shared.from + 1, to: shared.to });
  return (surname ? `${name} ${surname}` : name).replace(/\s+/g, ' ');
}
