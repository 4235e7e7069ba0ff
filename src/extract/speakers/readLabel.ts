import type { Span } from '../../model/span.js';
import { makeDraft } from '../entities/entityDraft.js';
import { likeWord } from '../entities/words/describedWords.js';
import { flagsOf } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import { examinedBy } from './examinedBy.js';
import { noteShorter, type SpeakerContext } from './speakerContext.js';
import type { Resolution } from './speakerRule.js';

const question = /^(?:q|questions?|reporter|interviewer)$/;
const answer = /^(?:a|answer)$/;

/** A name and a place, as letters to the editor are signed: Ana, Porto. */
const reader = /^(?!Anonymous|Name)(\p{Lu}[\p{Ll}’'-]+), (\p{Lu}\p{Ll}[^,]*)$/u;

/** Whether a word before a surname is a title or an initial. */
const isTitle = (word: string): boolean => word.endsWith('.') || (flagsOf(word) & (is.TITLE | is.ROLE)) !== 0;

/** Whether the label of a turn only says that somebody asks. */
export const isQuestion = (label: string): boolean => question.test(label.toLowerCase());

const partsOf = (label: string): string[] =>
  label
    .normalize('NFC')
    .toLowerCase()
    .match(/[^\s,]+/g) ?? [];

/** The name of a label: Chair ([Ana Ruiz]), Question ([Ana Ruiz], NPR), [Ana Ruiz] (host), [ANA RUIZ], HOST. */
function nameOfLabel(whole: string): string {
  const [outer = '', inner = ''] = whole.split(/ ?[()]/);
  const [person = ''] = inner.split(',');
  const last = partsOf(outer).at(-1) ?? '';
  if ((isTitle(last) || question.test(last)) && /^\p{Lu}\p{L}* [\p{L} '’-]*$/u.test(person)) return person;
  const [name = ''] = outer.split(',');
  return name.includes(' ') || outer === outer.toUpperCase() ? name : outer;
}

/** Who the label of a turn means: CAPT. RUIZ: / CHAIR: */
export function readLabel(context: SpeakerContext, source: Span): Resolution {
  const { text, drafts, known, words, unnamed } = context;
  const label = nameOfLabel(text.slice(source.start, source.end));
  const parts = partsOf(label);
  const last = parts.at(-1) ?? '';
  if (question.test(last)) {
    const [first, other] = context.focus.people();
    context.parties ??= other ? examinedBy(context, source.start) : [undefined, first];
    const [asking] = context.parties;
    return { drafts: asking ? [asking] : [], inferred: true };
  }
  const people = context.people.surnamed(last);
  const fitting = people.filter(({ words: name }) => name.length > 1 && parts.includes(name[0] as string));
  // KAMEN RADKOV: is no Teodor Radkov
  const other = parts.length === 2 && fitting.length === 0 && !isTitle(parts[0] as string);
  const named = fitting.length === 1 ? fitting : other ? [] : people;
  if (named.length > 0) return named.length > 1 ? { drafts: [], others: named } : { drafts: named };
  const initialled = context.people.initialled(last);
  if (initialled.length === 1) return { drafts: initialled, inferred: true };
  if (answer.test(last)) {
    const answering = context.parties?.[1];
    const all = answering ? [answering] : context.parties ? [] : context.people.some;
    return { drafts: all.length === 1 ? all : [], inferred: true, others: all };
  }
  const described = known.describedBy(likeWord(last)).filter(({ kind }) => kind === 'person');
  if (described.length === 1) return { drafts: described, inferred: true };
  const key = parts.join(' ');
  // ANA RUIZ, HOST: / RUIZ:
  let draft = unnamed.get(key) ?? (parts.length === 1 ? context.shorter.get(`${last}:`) : undefined);
  if (!draft) {
    draft = makeDraft(
      words.genders.has(last) ? 'group' : words.organisations.has(last) ? 'organization' : 'person',
      label.replace(reader, '$1 from $2').replace(/^(?!anonymous)([^,]+),.*/i, '$1'),
      parts,
    );
    unnamed.set(key, draft);
    noteShorter(context, `${last}:`, draft);
    drafts.push(draft);
    // Mr Ruiz, of ANA RUIZ:
    const bare = people.filter(({ words: name }) => name.length === 1);
    const [shorter] = other ? [...bare, ...context.people.forenamed(parts[0] as string)] : [];
    if (shorter) shorter.same = draft;
  }
  return { drafts: [draft], others: described };
}
