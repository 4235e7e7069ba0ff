import { isVerbal } from '../../grammar/phrases/clause.js';
import { isAge } from '../../grammar/phrases/isAge.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import { signAmong } from '../../lexicon/pronounSign.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import type { NameMention } from '../nameMention.js';
import { likeWord } from '../words/describedWords.js';
import { associations } from '../words/firms.js';
import { isAged } from '../words/isAged.js';
import { press } from '../words/isCalled.js';
import { sidesBeside } from '../words/partySide.js';
import { wordOf } from '../words/wordOf.js';
import type { NameGroup } from './nameGroups.js';

/** How much the ending of a forename tells: less than a pronoun does. */
const hint = 0.45;

/** Calls somebody by what their names and the words right beside them tell: Jan “the Pilot” Kask KC, Estonia's Jan Kask (EPP), Jan Kask, 45, */
export function readPerson(
  text: string,
  group: NameGroup,
  draft: EntityDraft,
  callBy: (word: string) => void,
  words: NameWords,
): void {
  nicknames(text, group).forEach(callBy);
  if (group.mentions.some(sits)) callBy('lawmaker');
  for (const mention of group.mentions) {
    const { tokens, to } = mention;
    const counsel = pleads(mention);
    if (counsel) callBy(counsel);
    if (wordAt(tokens, to) === ',' && isAge(tokens, to + 1)) callBy(`${wordAt(tokens, to + 1)}-year-old`);
    // 45-year-old Jan Kask
    const age = wordAt(tokens, mention.title - 1);
    if (isAged(age)) callBy(age);
    sidesBeside(mention).forEach(callBy);
    // Ruiz himself
    draft.gender += 4 * (signAmong(wordAt(tokens, to), 'himself', 'herself') ?? 0);
    // The Estonian Jan Kask, Estonia's Jan Kask
    const left = tokens[mention.title - 1];
    const country = left && (left.flags & is.POSSESSIVE ? words.places : words.peoples).get(wordOf(left));
    if (country) callBy(country);
  }
  if (group.words[0] === draft.words[0]) draft.gender += genderOf(group.words, words);
  // Ms K
  const [title = '', letter] = group.words;
  if (letter?.length === 1) draft.gender += 4 * (words.genders.get(title) ?? 0);
}

/** Calls a body by the words of its name, and what it is besides: the Porto City [Council] is an authority. */
export function readBody(
  group: NameGroup,
  { descriptors, heads }: EntityDraft,
  callBy: (word: string) => void,
  words: NameWords,
): void {
  const all = group.words.map(likeWord);
  for (const word of all) descriptors.add(word);
  const last = all.at(-1) as string;
  const link = group.words.findIndex((word) => /^(?:of|for|on|in)$/.test(word));
  const body = link > 0 ? (all[link - 1] as string) : '';
  if (!isOfOthers(last)) heads.add(all[0] as string);
  if (!isOfOthers(body)) heads.add(last);
  words.knownAs.get(group.words.join('-'))?.forEach(callBy);
  // Norrvik AB
  if (group.mentions.some((mention) => words.companies.has(mention.words.at(-1) as string))) callBy('company');
  if (/^(?:police|constabulary)$/.test(last)) callBy('force');
  // The CGT union called for it
  for (const { tokens, to, definite } of group.mentions) {
    const noun = wordAt(tokens, to);
    if (/^(?:union|party)$/.test(noun) || (definite && noun === 'group')) callBy(noun);
  }
  // The GMB said, the Pentagon bought it, but not: the BP board said
  if (!group.words[1] && group.mentions.some(({ definite, tokens, to }) => definite && isVerbal(tokens, to)))
    heads.add('the');
  if (all.includes('council')) callBy('authority');
  if (press.has(last)) callBy('newspaper');
  if (/workers|trade union/.test(group.words.join(' '))) callBy('union');
  // The Institute for Ocean Engineering
  if (body) heads.add(body);
}

/** Whether a body is for those whom the rest of its name tells: the Police Federation, the Order of Police; not: the Police Department. */
const isOfOthers = (noun: string): boolean => associations.test(noun) || /^o(?:ffice|rder)$/.test(noun);

/** What somebody is who is of counsel or stands for a party in court: Ruiz KC; Ruiz, for the defence, ; for the prosecution, Ruiz */
function pleads({ tokens: t, title, to }: NameMention): string | undefined {
  const behind = wordAt(t, to) === ',' && wordAt(t, to + 1) === 'for' ? [to + 3, to + 4] : [];
  // But not: asked by Lund, for the defence, Ruiz said
  const fronted = wordAt(t, title - 1) === ',' && wordAt(t, title - 4) === 'for' && wordAt(t, title - 5) !== ',';
  const before = fronted ? [title - 2] : behind;
  const party = before.map((at) => wordAt(t, at)).find((word) => parties.test(word));
  if (party === 'prosecution') return 'prosecutor';
  return party || /^[kqs]c$/.test(wordAt(t, to)) ? 'lawyer' : undefined;
}

/** Whether a group of the European Parliament stands behind a name: Ruiz (EPP, Portugal). */
const sits = ({ tokens: t, to }: NameMention): boolean =>
  wordAt(t, to) === '(' && [to + 1, to + 3].some((at) => groups.test(wordAt(t, at)));

const groups = /^(?:epp|s&d|renew|ecr|greens(?:\/efa)?|gue\/ngl|pfe|esn)$/;

const parties =
  /^(?:defen[cs]e|prosecution|crown|state|appellants?|applicants?|respondents?|claimants?|plaintiffs?|famil(?:y|ies)|widow)$/;

/** What a forename tells; one that no list has may tell a little by its ending. */
function genderOf([forename = '', surname]: readonly string[], { forename: signOf }: NameWords): number {
  const known = signOf(forename);
  if (known !== undefined) return 2 * known;
  if (surname === undefined) return 0;
  // Basavanna and Yediyurappa are men
  if (/(?:ann|[au]pp)a$/.test(forename)) return 0;
  return /[^.]a$/.test(forename) ? -hint : /(?:o|[aeiou]s|l)$/.test(forename) ? hint : 0;
}

/** The words of a nickname in marks inside a name: Jan “the Pilot” Kask. */
function nicknames(text: string, { mentions }: NameGroup): string[] {
  const words: string[] = [];
  for (const { tokens, from, to } of mentions)
    for (let i = from; i < to; i++) {
      const { word, start, end } = tokens[i] as Token;
      if (word !== '') continue;
      const nickname = text.slice(start + 1, end - 1).toLowerCase();
      words.push(...nickname.split(' '));
    }
  return words;
}
