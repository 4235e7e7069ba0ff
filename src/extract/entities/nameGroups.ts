import type { KnownEntity } from '../articleOptions.js';
import { isNominal } from '../grammar/nominal.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import type { NameMention } from './nameMention.js';
import { type Described, describe } from './readDescriptions.js';

/** The mentions of one form of a name, and what stands beside them. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly mentions: NameMention[];
  readonly described: Described[];
  /** What speaks for a person, above 0, or for a body, below 0. */
  person: number;
  /** Whom the caller knows by it. */
  readonly known?: KnownEntity | undefined;
  /** Whether a verb follows it somewhere, as people have verbs more often than things. */
  acts: boolean;
  /** Whether a quotation has it as its source. */
  spoken: boolean;
}

const suffixes = /* @__PURE__ */ wordSet('jr jr. sr sr. ii iii iv');

/** Groups names by their words, in the order of first mention. */
export function groupNames(
  lines: readonly Line[],
  names: readonly NameMention[],
  sources: ReadonlyMap<number, number>,
  words: NameWords,
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const mention of names) {
    const { words: all } = mention;
    const list = suffixes.has(all[all.length - 1] as string) && all.length > 1 ? all.slice(0, -1) : all;
    const key = mention.known ? `=${mention.known.id}` : list.join(' ');
    let group = groups.get(key);
    if (!group) {
      group = {
        words: list,
        mentions: [],
        described: [],
        person: words.forenames.has(list[0] as string) ? 2 : 0,
        acts: false,
        spoken: false,
        known: mention.known,
      };
      groups.set(key, group);
    }
    const { tokens } = lines[mention.line] as Line;
    const described = describe(tokens, mention, words);
    group.mentions.push(mention);
    group.described.push(described);
    group.person += Math.max(-3, Math.min(3, described.person)) + besides(tokens, mention);
    if (isActor(tokens[mention.name.to])) group.acts = true;
    if (isHeadOfSource(sources, tokens, mention)) group.spoken = true;
  }
  return [...groups.values()];
}

/** Whether it heads a source, or is set off in one by a comma: conservative writer [Ana Ruiz]; the architect, [Ana Ruiz]. */
function isHeadOfSource(
  sources: ReadonlyMap<number, number>,
  t: readonly Token[],
  { from, name }: NameMention,
): boolean {
  const apposed = t[from - 1]?.word === ',';
  for (let i = apposed ? from - 2 : from; i >= 0 && i > from - 14; i--) {
    const token = t[i] as Token;
    const end = sources.get(token.start);
    if (end !== undefined) return end >= (t[name.to - 1] as Token).end;
    if (!apposed && i < from && !isNominal(token)) return false;
  }
  return false;
}

const things = /* @__PURE__ */ wordSet(`
  channel site newspaper programme program film movie novel play exercise operation ship vessel frigate village town
  city region river valley`);

const isActor = (next: Token | undefined): boolean =>
  next !== undefined && (next.flags & (is.PAST | is.HAVE | is.BE)) !== 0 && !(next.flags & is.CAPITAL);

/** What the words beside a name tell: "the" and "at" stand before bodies. */
function besides(t: readonly Token[], { from, definite, name }: NameMention): number {
  if (definite) return -2;
  const left = t[from - 1];
  if (left?.word === 'at' || left?.word === 'inside') return -1;
  if (left && !(left.flags & is.CAPITAL) && (left.flags & (is.BODY | is.CARRIER) || things.has(left.word))) return -3;
  const next = t[name.to];
  if (!next) return 0;
  if (next.word === '(') return (t[name.to + 1]?.flags ?? 0) & is.UPPERCASE && t[name.to + 2]?.word === ')' ? -3 : 0;
  return 0;
}
