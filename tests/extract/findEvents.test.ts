import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.js';
import { findEvents } from '../../src/extract/stages/findEvents.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import type { Entity } from '../../src/model/entity.js';
import type { ReportedEvent } from '../../src/model/reportedEvent.js';

/** The entities that a text mentions, of those that the sentences below have. */
function entitiesOf(text: string): Entity[] {
  const names = { riga: 'Riga', brussels: 'Brussels', 'ana-ruiz': 'Ana Ruiz', port: 'the port' };
  return Object.entries(names).map(([id, name]) => ({
    id,
    name,
    ...(id === 'ana-ruiz'
      ? { kind: 'person' as const, roles: [] }
      : { kind: id === 'port' ? 'organization' : 'place' }),
    aliases: [],
    identifiers: [],
    mentions: [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      form: 'name' as const,
    })),
  })) as Entity[];
}

const eventsIn = (text: string, taken: ReadonlySet<string> = new Set()): readonly ReportedEvent[] => {
  const passages = findPassages(text);
  return findEvents(
    text,
    passages,
    findDates(text, passages, { edtf: '2026-03-05', basis: 'editorial', spans: [] }),
    entitiesOf(text),
    taken,
  );
};
const told = (text: string): string[] =>
  eventsIn(text).map(({ name, place, when, participants }) =>
    [name, place ?? '-', when?.edtf ?? '-', ...participants.map(({ entity, role }) => `${entity} as ${role}`)].join(
      ' | ',
    ),
  );

test.each([
  [
    'Ana Ruiz told a news conference in Riga on Monday that the port was safe.',
    'news conference | riga | 2026-03-02 | ana-ruiz as speaker',
  ],
  ['She spoke at an emergency meeting on Monday in Riga.', 'emergency meeting | riga | 2026-03-02'],
  ['She spoke at a meeting in Riga late on Monday.', 'meeting | riga | 2026-03-02'],
  ['She spoke at a meeting earlier this month.', 'meeting | - | 2026-03'],
  ['She spoke at a meeting in mid-January.', 'meeting | - | 2026-01'],
  ['Monday’s summit in Brussels was short.', 'summit | brussels | 2026-03-02'],
  ['He left after last week’s budget debate.', 'budget debate | - | 2026-02-23/2026-03-01'],
  ['The pilots held talks in Riga with the port.', 'talks | riga | -'],
  [
    'Ana Ruiz attended the NATO summit, held in Riga on 3 March.',
    'NATO summit | riga | 2026-03-03 | ana-ruiz as attendee',
  ],
  ['It was said during a visit to Riga.', 'visit | riga | -'],
  ['He spoke at the Saturday rally in Brussels.', 'rally | brussels | 2026-02-28'],
  ['He spoke at a Saturday rally in Brussels.', 'Saturday rally | brussels | -'],
  ['There was an exchange of views in Brussels.', 'exchange of views | brussels | -'],
])('%s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([
  'The meeting was long, Ana Ruiz said on Monday.',
  'On Monday the port said that it had liked the summit.',
  'She will visit Riga on Monday and they will vote on Tuesday.',
  'No meeting in Riga was planned.',
  'Every meeting on Monday is dull.',
  'Members opened debate on Monday.',
  'A meeting of Brussels officials is planned.',
  'They met at the Group of 20 meeting in Riga.',
  'The debate’s host was in Riga.',
])('no event: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('an event told twice is one, and another of the same name has an id of its own', () => {
  const text =
    'Ana Ruiz told a news conference in Riga that. He told the news conference in Riga this. It was said at a news conference in Brussels.';
  expect(eventsIn(text, new Set(['news-conference'])).map(({ id, place }) => [id, place])).toEqual([
    ['news-conference-2', 'riga'],
    ['news-conference-3', 'brussels'],
  ]);
});

test('a headline tells no event', () => {
  expect(told('Ruiz to attend a summit in Riga on Monday\n\nThe port said so.')).toEqual([]);
});

const words = fc.constantFrom(
  ' a summit',
  ' a summit in Riga',
  ' the meeting',
  ' in Riga',
  ' on Monday',
  'a ',
  'the ',
  'summit',
  'meeting ',
  ' in ',
  'Riga',
  ' on ',
  'Monday',
  '’s ',
  'told ',
  'Ana Ruiz ',
  '. ',
  '\n',
  'planned ',
  ', ',
);

test('any text gives events with ids, names in the text and known places', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          { weight: 9, arbitrary: words },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
        ),
        { maxLength: 30 },
      ),
      (parts) => {
        const text = `Headline\n${parts.join('')}.`;
        const events = eventsIn(text);
        seen += events.length;
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const { name, when, place } of events) {
          expect(text).toContain(name);
          expect(when ?? place).toBeDefined();
          expect(['riga', undefined]).toContain(place);
        }
      },
    ),
    { numRuns: 700 },
  );
  expect(seen).toBeGreaterThan(20);
});
