import type { Entity } from '../../model/entity.js';
import type { Passage } from '../../model/passage.js';
import type { Participant, ReportedEvent } from '../../model/reportedEvent.js';
import type { Span } from '../../model/span.js';
import type { FoundDate } from '../dates/foundDate.js';
import { slugOf } from '../slugOf.js';

const noun =
  /\b(?:(?:news|press) (?:conference|briefing)|exchange of views|state visit|conference|summit|meeting|hearing|briefing|debate|session|ceremony|rally|interview|vote|visit|talks|forum|election|referendum|inauguration|trial)\b(?![’'-])/g;
const articles: ReadonlySet<string> = /* @__PURE__ */ new Set('a an the their his her its this one another'.split(' '));
/** What a noun without an article follows: "at talks in Geneva". */
const leads: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'at in during after before of for to from held hosted attended addressed'.split(' '),
);
/** No words of a name: "the minister said at" does not describe the meeting. */
const breaks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'on by with and or but that which who is was were are be has had have will would no any every each next last previous said told says not'.split(
    ' ',
  ),
);
const acts = [
  [/ (?:told|addressed) $/i, 'speaker'],
  [/ (?:held|hosted|convened|chaired|opened) $/i, 'host'],
  [/ attended $/i, 'attendee'],
] as const;
const reach = 60;
const mostWords = 4;

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
  const dateFrom = new Map(dates.map((date) => [date.span.start, date]));
  const dateTo = new Map(dates.map((date) => [date.span.end, date]));
  const places = new Map<number, { id: string; end: number }>();
  const actors = new Map<number, string>();
  for (const { id, kind, mentions } of entities)
    for (const { start, end, form } of mentions) {
      if (kind === 'place') places.set(start, { id, end });
      else if (form !== 'pronoun') actors.set(end, id);
    }
  const ids = new Set(taken);
  const events = new Map<string, ReportedEvent>();
  let index = 0;
  for (const { 0: words, index: at } of text.matchAll(noun)) {
    while ((passages[index]?.span.end ?? text.length) <= at) index++;
    const { kind, span } = passages[index] ?? {};
    if (!span || span.start > at || (kind !== 'paragraph' && kind !== 'caption')) continue;
    const named = nameBefore(text, at, span.start, dateTo);
    if (!named) continue;
    const end = at + words.length;
    const { place, when } = around(named, words, end, span.end);
    if (!place && !when) continue;
    const name = text.slice(named.name, end);
    const key = `${name.toLowerCase()}\n${place ?? ''}\n${when?.when.edtf ?? ''}`;
    if (events.has(key)) continue;
    const id = slugOf(name, ids, 'event');
    ids.add(id);
    events.set(key, {
      id,
      name,
      ...(when && { when: when.when }),
      ...(place && { place }),
      participants: participantsAt(named.start),
    });
  }
  return [...events.values()];

  /** The place and the date beside an event, in either order. */
  function around(named: Named, words: string, from: number, limit: number): { place?: string; when?: FoundDate } {
    let place: string | undefined;
    let when = named.when === undefined ? undefined : dateTo.get(named.when);
    let at = from;
    for (let step = 0; step < 2; step++) {
      const next = /^(?:,? (?:held |there )?(?:(in|at|on|to) )?(?:the )?)/.exec(
        text.slice(at, Math.min(limit, at + 16)),
      );
      const start = at + (next?.[0].length ?? 0);
      const preposition = next?.[1];
      const leads = preposition === 'in' || preposition === 'at' || (preposition === 'to' && words.endsWith('visit'));
      const there = leads ? places.get(start) : undefined;
      const then = dateFrom.get(start);
      if (!place && there) {
        place = there.id;
        at = there.end;
      } else if (!when && then) {
        when = then;
        at = then.span.end;
      } else break;
    }
    return { ...(place && { place }), ...(when && { when }) };
  }

  function participantsAt(start: number): Participant[] {
    const before = text.slice(Math.max(0, start - 12), start);
    for (const [act, role] of acts) {
      const found = act.exec(before);
      const entity = found && actors.get(start - found[0].length);
      if (entity) return [{ entity, role }];
    }
    return [];
  }
}

interface Named extends Pick<Span, 'start'> {
  /** Where the name begins, after the article. */
  readonly name: number;
  /** Where "Monday" of "Monday’s summit" or of "a Monday summit" ends. */
  readonly when?: number | undefined;
}

/** Reads the words before an event's noun back to its article; `undefined` where they do not seem to be its name. */
function nameBefore(text: string, at: number, limit: number, dates: ReadonlyMap<number, FoundDate>): Named | undefined {
  const from = Math.max(limit, at - reach);
  const words = text.slice(from, at).split(' ');
  if (words.pop() !== '') return undefined;
  let left = at;
  let name = at;
  let when: number | undefined;
  for (let count = 0; count <= mostWords; count++) {
    const word = words.pop();
    // The first one may be cut by the reach.
    if (word === undefined || (words.length === 0 && from > limit)) return undefined;
    const lower = word.toLowerCase();
    const start = left - word.length - 1;
    if (articles.has(lower)) return { start, name, when };
    // "the Group of 20 meeting" is no "20 meeting".
    if (leads.has(lower)) return /\d/.test(text[name] as string) ? undefined : { start: left, name, when };
    if (/[’']s$/.test(word)) return { start, name, when: when ?? left - 3 };
    if (name === left && dates.get(left - 1)?.span.start === start) when = left - 1;
    else if (breaks.has(lower) || !/^[\p{L}\d][\p{L}\d’'-]*$/u.test(word)) return undefined;
    // "members opened debate" is no name; "a planned debate" is one.
    else if (lower.endsWith('ed') && !articles.has(words.at(-1)?.toLowerCase() ?? '')) return undefined;
    else name = start;
    left = start;
  }
  return undefined;
}
