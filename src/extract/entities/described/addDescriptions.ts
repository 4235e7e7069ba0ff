import { owners } from '../../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import { bracketedAcronym } from '../names/bracketedAcronym.js';
import { describedWords, headWords, likeWord } from '../words/describedWords.js';
import { headOf } from '../words/headOf.js';
import { sideOf } from '../words/partySide.js';
import { wordOf, wordsIn, wordText } from '../words/wordOf.js';
import { bodyMeant } from './bodyMeant.js';
import type { NameGroup } from './nameGroups.js';
import { isOfficeVerb } from './officeAfter.js';
import { readBody, readPerson } from './readOwnName.js';
import { type NamedBody, readRole } from './readRole.js';

/** What holders of an office are called, too. */
const likened: readonly (readonly [RegExp, string])[] = [
  [/\bprime minister\b/i, 'premier'],
  [
    /^(?!.*shadow).*\b(?:defen[cs]e|foreign|home|health|education|justice|environment|business|transport) secretary\b/i,
    'minister',
  ],
  [/\b(?:mr|mrs|ms|lord|lady) justice\b/i, 'judge'],
  [/^(?:lord|lady|baroness|viscount(?:ess)?|earl|countess)$/i, 'peer'],
  [/^(?:teaches|taught)\b/, 'professor'],
  [
    /\b(?:general|col(?:onel)?\.?|maj(?:or)?\.?|capt(?:ain)?\.?|lieutenant|lt\.?|sergeant|sgt\.?|insp|supt|commander|constable|pc|inspector|brigadier|admiral|commodore|marshal|superintendent)(?: |$)/i,
    'officer',
  ],
  [/\b(?:general|colonel|major|captain|lieutenant|sergeant|corporal|private|brigadier|trooper|sapper)\b/i, 'soldier'],
  [/^air |\b(?:wing commander|squadron leader|flight lieutenant|group captain)/i, 'airman'],
  [/\b(?:ambassador|envoy|consul|attach[ée]|high representative|foreign policy chief)\b/i, 'diplomat'],
  [/\bhigh representative\b/i, 'head'],
  [/\bmember of the european parliament\b/i, 'lawmaker'],
  [
    /\b(?:(?:geo|bio|ec|zo|astr|seism|meteor|climat)o?log(?:ist|y)|physicist|chemist|astronomer|oceanographer|researcher)\b/i,
    'scientist',
  ],
  [/\b(?:professor|lecturer|historian)\b/i, 'academic'],
  [
    /\b(?:lawmaker|senator|mp|mep|mla|mlc|mpp|msp|td|deputy|minister|mayor|councillor|president|premier|chancellor|commissioner)\b/i,
    'politician',
  ],
  [/\b(?:novelist|poet|playwright)\b/i, 'author'],
  [/\bdistrict attorney\b/i, 'prosecutor'],
  [/^pope$/i, 'pontiff'],
  [/\b1[3-9]-year-old\b/, 'teenager'],
  [/\b(?:rabbi|imam|pastor|vicar|priest|bishop|chaplain|rev(?:erend)?)\b/i, 'cleric'],
];

/** Gives entities the offices, describing words and gender that stand beside their names. */
export function addDescriptions(
  text: string,
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
  words: NameWords,
): void {
  const bodies = bodiesByToken(candidates);
  for (const [group, [draft, rival]] of candidates) {
    if (!draft || rival) continue;
    const { kind, descriptors, heads, roles } = draft;
    const callBy = (word: string): void => {
      descriptors.add(word);
      heads.add(word);
    };
    const isPerson = kind === 'person';
    if (isPerson) readPerson(text, group, draft, callBy, words);
    if (kind === 'organization') readBody(group, draft, callBy, words);
    for (const { tokens: t, words: range, rule } of group.descriptions) {
      if (isPerson && rule === 'bodyBeforeName') continue;
      for (const word of describedWords(t, range, words)) {
        descriptors.add(word);
        // A country or a region, for "the Dane", "the Texan".
        if (/^[A-Z]{2,4}$/.test(word)) heads.add(word);
        const side = isPerson && sideOf(word);
        if (side) callBy(side);
      }
      // Leader of the Port Union [(NPU)]; Port Union [(NPU)] leader
      const letters = bracketedAcronym(t, range.to) ?? bracketedAcronym(t, range.from - 3);
      if (letters) descriptors.add(wordOf(letters));
      // The union's leader is the union leader, but no union.
      if (rule === 'owner') continue;
      const first = wordAt(t, range.from);
      const owned = owners.has(wordAt(t, range.from - 1)) || flagsAt(t, range.from - 1) & is.POSSESSIVE;
      for (const word of isOfficeVerb(first) ? [likeWord(first)] : headWords(t, range, words)) {
        heads.add(word);
        if (owned) draft.owned.add(word);
      }
      const office = wordText(text, t, range);
      if (isHighest(office)) callBy('head');
      for (const [like, word] of likened) if (like.test(office)) callBy(word);
      if (!isPerson) continue;
      // Norrvik Bank sank. Its chief, Jan Lund, is the bank's
      const body = bodyMeant(t, range.from, bodies);
      for (const word of body ? [...body.words, ...body.aliases] : []) descriptors.add(likeWord(word.toLowerCase()));
      // She ran the port with her brother
      for (const word of wordsIn(t, { from: range.from, to: headOf(t, range) + 1 }))
        if (!isAnyones(word, draft)) draft.gender += 4 * (words.genders.get(word) ?? 0);
      const role = rule === 'relativeClause' && isOver(t, range.from) ? undefined : readRole(text, t, range, bodies);
      // NATO's secretary general is the alliance's chief
      if (role?.organization)
        for (const word of words.knownAs.get(role.organization.words.join('-')) ?? []) descriptors.add(word);
      if (role && !roles.some(({ title }) => title.toLowerCase() === role.title.toLowerCase()))
        roles.push({ title: role.title, organization: role.organization, rule });
    }
  }
}

/** Whether a relative clause tells what somebody was: who had been [mayor], who served as its [mayor]. */
function isOver(t: readonly Token[], office: number): boolean {
  let i = office - 1;
  while (i > office - 5 && !/^(?:who|,)$/.test(wordAt(t, i))) i--;
  return /^(?:acted|had|quit|resigned|retired|served|stepped|was|worked)$/.test(wordAt(t, i + 1));
}

/** Whether an office is called so though a woman holds it, as her forename tells: Ana Ruiz, chairman of the board. */
const isAnyones = (word: string, { gender }: EntityDraft): boolean =>
  gender <= -2 && /^(?:chair|spokes|fisher)man$/.test(word);

/** Whether an office is the highest of its body, so that news says "the NATO chief". */
const isHighest = (office: string): boolean =>
  /(?:^|\s)(?:secretary[ -]general|general secretary|president|prime minister|premier|chancellor|taoiseach|ceo)\b/i.test(
    office,
  ) && !/\b(?:vice|deputy)\b/i.test(office);

/** The bodies that a text names, by their first token. */
function bodiesByToken(candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>): Map<Token, NamedBody> {
  const all = new Map<Token, NamedBody>();
  for (const [{ mentions }, [draft]] of candidates)
    if (draft?.kind === 'organization')
      for (const { tokens, from, to } of mentions) all.set(tokens[from] as Token, { to, draft });
  return all;
}
