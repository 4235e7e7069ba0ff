import type { Entity } from '../../model/entity.js';
import type { Passage } from '../../model/passage.js';
import type { ReportedEvent } from '../../model/reportedEvent.js';
import type { When } from '../../model/when.js';
import type { FoundDate } from '../dates/foundDate.js';
import { flagsOf } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import { slugOf } from '../slugOf.js';

const noun =
  /\b(?:(?:news|press) (?:conference|briefing)|exchange of views|conference|summit|meeting|hearing|briefing|debate|session|ceremony|rally|interview|vote|visit|talks|forum|election|referendum|trial)\b(?![’'-])/g;
const article = /^(?:an?|the|their|his|her|its|this|one|another|.*[’']s)$/i;
/** What a noun without an article follows: "at talks in Geneva". */
const lead = /^(?:at|in|during|after|before|of|for|to|from|held|attended)$/i;
/** No words of a name: "the minister said at" does not describe the meeting. */
const noName = /^(?:next|last|said|told)$|[^\p{L}\d’'-]/iu;
const joining =
  is.DETERMINER | is.PREPOSITION | is.CONJUNCTION | is.RELATIVE | is.BE | is.HAVE | is.MODAL | is.NEGATION;
/** What stands between an event and its place or date: held late on Monday, in early March. */
const beside = /^,? (?:held )?(?:(?:earlier|later|early|late) )?(?:(in|at|on|to) )?(?:(?:the|early|late) |mid-)?/;
const act = /(?: (told|addressed)| (held|hosted|chaired|opened)| attended) $/;
const reach = 60;
const mostWords = 5;

/**
 * Finds events that the text names with a place or a date right beside: "told a news conference in Riga on Monday".
 *
 * An event is named by its noun and the words that describe it. Its place is a place entity right after "in" or "at";
 * its date stands right after it or its place, or right before it ("Monday’s summit"). Whoever told, held or attended
 * it took part. A date or a place elsewhere in the sentence may belong to something else, so that it counts for nothing.
 *
 * @param taken - Ids in use elsewhere in the record.
 */
export function findEvents(
  text: string,
  passages: readonly Passage[],
  dates: readonly FoundDate[],
  entities: readonly Entity[],
  taken: ReadonlySet<string>,
): readonly ReportedEvent[] {
  const dateTo = new Map(dates.map((date) => [date.span.end, date]));
  /** Dates and places by where they begin. */
  const settings = new Map<number, Setting>(dates.map(({ span: { start, end }, when }) => [start, { end, when }]));
  const actors = new Map<number, string>();
  for (const { id, kind, mentions } of entities)
    for (const { start, end, form } of mentions) {
      if (kind === 'place') settings.set(start, { end, place: id });
      else if (form !== 'pronoun') actors.set(end, id);
    }
  const ids = new Set(taken);
  const events = new Map<string, ReportedEvent>();
  for (const { kind, span } of passages) {
    if (kind !== 'paragraph' && kind !== 'caption') continue;
    const passage = text.slice(span.start, span.end);
    noun.lastIndex = 0;
    for (let found = noun.exec(passage); found; found = noun.exec(passage)) {
      const [words] = found;
      const at = span.start + found.index;
      const named = nameBefore(at, span.start);
      if (!named) continue;
      let { when } = named;
      let place: string | undefined;
      let end = at + words.length;
      const name = text.slice(named.name, end);
      // The place and the date, in either order.
      for (let step = 0; step < 2; step++) {
        const [joint = '', preposition = 'on'] = beside.exec(text.slice(end, Math.min(span.end, end + 28))) ?? [];
        const next = settings.get(end + joint.length);
        if (!next || (next.place && preposition === 'on')) break;
        place ??= next.place;
        when ??= next.when;
        end = next.end;
      }
      const key = `${name.toLowerCase()}\n${place}\n${when?.edtf}`;
      if ((!place && !when) || events.has(key)) continue;
      const id = slugOf(name, ids, 'event');
      ids.add(id);
      const [acted, told, held] = act.exec(text.slice(Math.max(0, named.start - 12), named.start)) ?? [];
      const entity = acted && actors.get(named.start - acted.length);
      events.set(key, {
        id,
        name,
        ...(when && { when }),
        ...(place && { place }),
        participants: entity ? [{ entity, role: told ? 'speaker' : held ? 'host' : 'attendee' }] : [],
      });
    }
  }
  return [...events.values()];

  /** Reads the words before an event's noun back to its article; `undefined` where they do not seem to be its name. */
  function nameBefore(at: number, limit: number): EventName | undefined {
    const words = text.slice(Math.max(limit, at - reach), at).split(' ');
    let name = at;
    let when: When | undefined;
    if (words.pop() !== '') return undefined;
    for (let count = 0, start = at; count < mostWords; count++) {
      const word = words.pop();
      // The first one may be cut by the reach.
      if (word === undefined) return undefined;
      const end = start;
      start = end - word.length - 1;
      if (article.test(word)) return { start, name, when: when ?? dateTo.get(end - 3)?.when };
      // "the Group of 20 meeting" is no "20 meeting".
      if (lead.test(word)) return /\d/.test(text[name] as string) ? undefined : { start: end, name, when };
      const date = dateTo.get(end - 1);
      if (date?.span.start === start) when = date.when;
      // "members opened debate" is no name; "a planned debate" is one.
      else if (noName.test(word) || joins(word) || (word.endsWith('ed') && !article.test(words.at(-1) ?? '')))
        return undefined;
      else name = start;
    }
    return undefined;
  }
}

/** Whether a word joins or determines others, and is no name in capitals. */
const joins = (word: string): boolean => (flagsOf(word) & joining) !== 0;

/** When or where an event is. */
interface Setting {
  readonly end: number;
  readonly when?: When;
  readonly place?: string;
}

/** Where the words for an event and its name among them start, and the date among them. */
interface EventName {
  readonly start: number;
  readonly name: number;
  readonly when?: When | undefined;
}
