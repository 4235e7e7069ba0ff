import { isAge } from '../../grammar/phrases/isAge.js';
import { joinsHeading } from '../../grammar/phrases/joinsHeading.js';
import { isNominal } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { flagsOf } from '../../lexicon/lexicon.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import type { NameMention, TitledName } from '../nameMention.js';
import { afterLetters } from '../words/headOf.js';
import { isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';
import { leaning } from '../words/leaning.js';
import { wordOf, wordsIn } from '../words/wordOf.js';
import { isNamePart } from './isNamePart.js';
import { isTitleCaseLine } from './isTitleCaseLine.js';
import { knownAt, titleOfKnown } from './knownAt.js';
import type { MatchKnown } from './knownNames.js';
import { runEnd } from './nameRun.js';
import { namesOfRun } from './namesOfRun.js';
import { onlySurname } from './onlySurname.js';
import { portfolioEnd } from './portfolio.js';
import { roleBefore } from './roleBefore.js';
import { skipOpener } from './skipOpener.js';
import { type Inside, wordsInsideSentences } from './wordsInsideSentences.js';

/** Reads the names in every line, in text order. A word that only opens sentences is none, unless it speaks. */
export function readNames(
  lines: readonly Line[],
  sources: ReadonlyMap<number, number>,
  words: NameWords,
  match: MatchKnown | undefined,
): NameMention[] {
  const inside = wordsInsideSentences(lines, words);
  const names: NameMention[] = [];
  for (const [index, line] of lines.entries()) {
    const { tokens: t } = line;
    // Ana Ruiz, 71, Porto
    const signs =
      /[,(]/.test(wordAt(t, 2) + wordAt(t, 3)) &&
      (isAge(t, 3) || (sources.get((t[0] as Token).start) ?? 0) > (t[0] as Token).end);
    if (!signs && isTitleCaseLine(line)) continue;
    const next = lines[index + 1]?.tokens;
    for (const sentence of line.sentences) {
      const { from, to } = sentence;
      const add = (name: TitledName, known?: NameMention['known']): void => {
        const { from: first, to: end, title, shape } = name;
        const left = t[first - 1];
        // The German Bundestag; but the German Ana Ruiz is no body
        const told = left && (leaning.test(left.word) || (end === first + 1 && words.peoples.has(left.word)));
        const definite = title === first && wordAt(t, told ? first - 2 : first - 1) === 'the';
        const list = wordsIn(t, name).filter((word) => word && word !== ',');
        // “Bo”, of Secretary “Bo” KC
        if (list.length === 0) return;
        names.push({ from: first, to: end, title, shape, tokens: t, sentence, words: list, definite, known, next });
      };
      const start = from > 0 ? from : headingEnd(t, to);
      let i = start;
      while (i < to) {
        const known = match?.(t, i, to);
        if (known) {
          const { entity } = known;
          const title = entity.kind === 'person' ? titleOfKnown(t, from, i, known.to, words) : i;
          add({ from: i, to: known.to, title, shape: 'plain' }, entity);
          i = afterLetters(t, known.to);
        } else if ((isNamePart(t, i) && !isEmphatic(t, i, words)) || opensSurname(t, i)) {
          const listed = portfolioEnd(t, i, to);
          if (listed > i) {
            const end = isNamePart(t, listed) ? runEnd(t, listed, to, words) : listed;
            // Minister for Trade, Energy and Housing Ana Ruiz
            if (end > listed)
              for (const one of namesOfRun(t, listed, end, listed, words))
                add({ ...one, title: roleBefore(t, from, i - 1) });
            i = end;
            continue;
          }
          const end = runEnd(t, i, to, words);
          const left = t[i - 1] as Token;
          // (See Ruiz’s account below.)
          const opens = i === start || left.mark || (i === start + 1 && left.word === '(');
          // Clerks Who Back Ruiz
          const titled = !opens && left.flags & is.CAPITAL && left.flags & is.RELATIVE && end - i > 1;
          const opened = opens ? skipOpener(t, i, end, inside, sources, words) : titled ? i + 1 : i;
          const first = onlySurname(t, opened, end, inside, words);
          // “The Long Night,” a film
          const title = line.around && i < 2 && end > t.length - 2 && (first > i || wordAt(t, 0) === 'the');
          const at = match ? knownAt(t, { from: first, to: end }, from, match, words) : end;
          const cut = spokenAt(t, first, at, sources);
          // Singer, of Singer Ana Ruiz, is no name
          const trade = cut === at && at < end && !isOffice(t[at - 1] as Token);
          if (first + 1 === cut && isSurname(t, first, inside, words, sources))
            add({ from: first, to: cut, title: roleBefore(t, from, first), shape: 'plain' });
          else if (first < cut && !title && !trade) for (const one of namesOfRun(t, first, cut, from, words)) add(one);
          i = cut;
        } else i++;
      }
    }
  }
  return names;
}

/** Whether a surname starts in small letters there: [von] der Leyen said; but not: a van Ruiz drove. */
function opensSurname(t: readonly Token[], at: number): boolean {
  const word = wordAt(t, at);
  if (word !== 'von' && word !== 'van' && word !== 'de') return false;
  const further = /^(?:de[nr]?|las?|los)$/.test(wordAt(t, at + 1));
  const name = further ? at + 2 : at + 1;
  return (further || word === 'von') && name < t.length && isNamePart(t, name);
}

/** Index in a run where whoever speaks is named behind a place, or its end: in Porto [Ana Ruiz] said. */
function spokenAt(t: readonly Token[], from: number, to: number, sources: ReadonlyMap<number, number>): number {
  for (let i = from + 1; i < to; i++)
    if (sources.has((t[i] as Token).start) && flagsAt(t, i - 1) & is.CAPITAL) return i;
  return to;
}

/** Index after the colon of a heading in capitals that opens a paragraph, or 0: WHAT’S NEXT: but not: NEW DELHI: */
function headingEnd(t: readonly Token[], to: number): number {
  let end = 0;
  let joined = false;
  for (; end < to; end++) {
    const token = t[end] as Token;
    if (!(token.flags & is.UPPERCASE) && token.word !== 'a') break;
    joined ||= joinsHeading(wordOf(token));
  }
  return joined && wordAt(t, end) === ':' ? end + 1 : 0;
}

/** Whether capitals only open a paragraph: PARENTS at a school said; A MOTHER-OF-TWO said */
function isEmphatic(t: readonly Token[], at: number, words: NameWords): boolean {
  const token = t[at] as Token;
  if (at > 1 || !(token.flags & is.UPPERCASE) || flagsAt(t, at + 1) & is.UPPERCASE || token.word.length < 4)
    return false;
  const word = token.word.replace(/-of-.*|s$/, '');
  return isHuman({ flags: flagsOf(word), word }, words);
}

/**
 * Whether the word for a people, an office or a place is a surname there, which stands behind a forename elsewhere:
 * French left, Bishop left, London said; but not: French officials.
 */
function isSurname(
  t: readonly Token[],
  at: number,
  { surnames }: Inside,
  { peoples, places }: NameWords,
  sources: ReadonlyMap<number, number>,
): boolean {
  const token = t[at] as Token;
  const word = wordOf(token);
  const next = t[at + 1];
  return (
    (peoples.has(word) || isOffice(token) || (places.has(word) && sources.has(token.start))) &&
    surnames.has(word) &&
    !(next && isNominal(next))
  );
}
