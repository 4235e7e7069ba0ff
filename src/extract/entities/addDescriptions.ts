import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { describedWords, headWords, likeWord } from './describedWords.js';
import type { EntityDraft } from './entityDraft.js';
import type { NameGroup } from './nameGroups.js';
import { isOfficeVerb } from './readDescriptions.js';
import { readRole } from './readRole.js';
import { wordOf } from './wordOf.js';

/** Gives entities the offices, describing words and gender that stand beside their names. */
export function addDescriptions(
  text: string,
  lines: readonly Line[],
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
  words: NameWords,
): void {
  const bodies = bodiesByToken(candidates);
  for (const [group, drafts] of candidates) {
    const [draft] = drafts;
    if (!draft || drafts.length > 1) continue;
    if (draft.kind === 'person') for (const word of nicknames(text, lines, group)) describeAs(draft, word);
    if (draft.kind === 'person') draft.gender += 2 * (words.forenames.get(group.words[0] as string) ?? 0);
    if (draft.kind === 'organization') {
      for (const word of group.words) draft.descriptors.add(likeWord(word));
      draft.heads.add(likeWord(group.words[0] as string)).add(likeWord(group.words[group.words.length - 1] as string));
    }
    group.mentions.forEach((mention, index) => {
      const { tokens: t } = lines[mention.line] as Line;
      const places = bodies.get(mention.line) ?? none;
      for (const { words: range, rule } of group.described[index]?.descriptions ?? []) {
        for (const word of describedWords(t, range, words)) {
          draft.descriptors.add(word);
          // A country, for "the Dane".
          if (word.length === 2 && word === word.toUpperCase()) draft.heads.add(word);
        }
        const verb = t[range.from] as Token;
        if (isOfficeVerb(verb)) draft.heads.add(likeWord(verb.word));
        else for (const word of headWords(t, range, words)) draft.heads.add(word);
        if (heads(text.slice((t[range.from] as Token).start, (t[range.to - 1] as Token).end)))
          describeAs(draft, 'head');
        if (draft.kind !== 'person') continue;
        for (let i = range.from; i < range.to; i++) draft.gender += 4 * (words.genders.get(wordOf(t[i] as Token)) ?? 0);
        const role = rule === 'relativeClause' ? undefined : readRole(text, t, range, places.ends);
        if (!role || draft.roles.some(({ title }) => title.toLowerCase() === role.title.toLowerCase())) continue;
        draft.roles.push({ title: role.title, organization: places.drafts.get(role.body ?? -1), rule });
      }
    });
  }
}

function describeAs(draft: EntityDraft, word: string): void {
  draft.descriptors.add(word);
  draft.heads.add(word);
}

/** The words of a nickname in marks inside a name: Jan “the Pilot” Kask. */
function nicknames(text: string, lines: readonly Line[], { mentions }: NameGroup): string[] {
  const found: string[] = [];
  for (const { line, name } of mentions) {
    const { tokens } = lines[line] as Line;
    for (let i = name.from; i < name.to; i++) {
      const { word, start, end } = tokens[i] as Token;
      if (word === '')
        found.push(
          ...text
            .slice(start + 1, end - 1)
            .toLowerCase()
            .split(' '),
        );
    }
  }
  return found;
}

/** Whether an office is the highest of its body, so that news says "the NATO chief". */
const heads = (office: string): boolean =>
  /(?:^|\s)(?:secretary[ -]general|president|premier|ceo)\b/i.test(office) &&
  !/\b(?:vice|deputy|former)\b/i.test(office);

/** The bodies of a line: where each ends, and what it is, by its first token. */
interface LineBodies {
  readonly ends: Map<number, number>;
  readonly drafts: Map<number, EntityDraft>;
}
const none: LineBodies = { ends: /* @__PURE__ */ new Map(), drafts: /* @__PURE__ */ new Map() };

function bodiesByToken(candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>): Map<number, LineBodies> {
  const all = new Map<number, LineBodies>();
  for (const [group, [draft]] of candidates) {
    if (draft?.kind !== 'organization') continue;
    for (const { line, name } of group.mentions) {
      const bodies = all.get(line) ?? { ends: new Map(), drafts: new Map() };
      all.set(line, bodies);
      bodies.ends.set(name.from, name.to);
      bodies.drafts.set(name.from, draft);
    }
  }
  return all;
}
