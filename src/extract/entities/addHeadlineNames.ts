import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { isTitleCaseLine } from './isTitleCaseLine.js';
import type { NameGroup } from './nameGroups.js';
import { wordOf } from './wordOf.js';

const longest = 5;

/** Finds the names of the text in headlines whose words all have capitals. */
export function addHeadlineNames(lines: readonly Line[], groups: readonly NameGroup[]): void {
  let byWords: Map<string, NameGroup> | undefined;
  lines.forEach((line, index) => {
    if (!isTitleCaseLine(line)) return;
    byWords ??= new Map(groups.map((group) => [group.words.join(' '), group]));
    const { tokens: t } = line;
    for (const sentence of line.sentences) {
      let i = sentence.from;
      while (i < sentence.to) {
        const [group, end] = longestName(t, i, sentence.to, byWords);
        if (group) {
          const last = t[end - 1] as Token;
          const { shape } = group.mentions[0] as NameGroup['mentions'][number];
          group.mentions.push({
            start: (t[i] as Token).start,
            end: last.end,
            line: index,
            sentence,
            name: { from: i, to: end },
            from: i,
            words: group.words,
            shape,
            definite: false,
            possessive: (last.flags & is.POSSESSIVE) !== 0,
          });
        }
        i = Math.max(i + 1, end);
      }
    }
  });
}

function longestName(
  t: readonly Token[],
  from: number,
  to: number,
  byWords: ReadonlyMap<string, NameGroup>,
): [NameGroup | undefined, number] {
  if (!((t[from] as Token).flags & is.CAPITAL)) return [undefined, from];
  let key = '';
  let found: NameGroup | undefined;
  let end = from;
  for (let i = from; i < Math.min(to, from + longest); i++) {
    const token = t[i] as Token;
    if (token.mark || token.flags & is.PUNCTUATION) break;
    key += `${i > from ? ' ' : ''}${wordOf(token)}`;
    const group = byWords.get(key);
    if (group) {
      found = group;
      end = i + 1;
    }
    if (token.flags & is.POSSESSIVE) break;
  }
  return [found, end];
}
