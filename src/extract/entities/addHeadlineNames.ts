import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { isTitleCaseLine } from './isTitleCaseLine.js';
import type { NameGroup } from './nameGroups.js';
import type { NameMention } from './nameMention.js';
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
      let next = sentence.from;
      while (next < sentence.to) {
        const from = next++;
        if (!((t[from] as Token).flags & is.CAPITAL)) continue;
        let key = '';
        let found: NameGroup | undefined;
        for (let i = from; i < Math.min(sentence.to, from + longest); i++) {
          const token = t[i] as Token;
          if (token.flags & (is.MARKED | is.PUNCTUATION)) break;
          key += wordOf(token);
          const group = byWords.get(key);
          if (group) {
            found = group;
            next = i + 1;
          }
          if (token.flags & is.POSSESSIVE) break;
          key += ' ';
        }
        const first = found?.mentions[0] as NameMention;
        found?.mentions.push({ ...first, line: index, sentence, name: { from, to: next }, from, definite: false });
      }
    }
  });
}
