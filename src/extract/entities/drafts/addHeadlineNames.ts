import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { NameGroup } from '../described/nameGroups.js';
import type { NameMention } from '../nameMention.js';
import { isTitleCaseLine } from '../names/isTitleCaseLine.js';
import { wordsIn } from '../words/wordOf.js';

const longest = 5;

/** Finds the names of the text in headlines whose words all have capitals. */
export function addHeadlineNames(lines: readonly Line[], groups: readonly NameGroup[]): void {
  const titled = lines.filter(isTitleCaseLine);
  if (titled.length === 0) return;
  const byWords = new Map(groups.map(({ words, mentions }) => [words.join(' '), mentions]));
  for (const { words, mentions, person } of groups) {
    const surname = words.at(-1) as string;
    if (person > 0 && !byWords.has(surname)) byWords.set(surname, mentions);
  }
  for (const { tokens: t, sentences } of titled) {
    for (const sentence of sentences) {
      let next = sentence.from;
      while (next < sentence.to) {
        const from = next++;
        if (!(flagsAt(t, from) & is.CAPITAL)) continue;
        for (let to = Math.min(sentence.to, from + longest); to > from; to--) {
          const name = { from, to };
          const mentions = byWords.get(wordsIn(t, name).join(' '));
          if (!mentions) continue;
          const like = mentions[0] as NameMention;
          mentions.push({
            from,
            to,
            title: from,
            shape: like.shape,
            tokens: t,
            sentence,
            words: like.words,
            definite: false,
            known: like.known,
          });
          next = to;
          break;
        }
      }
    }
  }
}
