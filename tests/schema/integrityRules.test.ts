import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/schema/finding.js';
import { integrityRules } from '../../src/schema/integrityRules.js';
import { safeParseArticle } from '../../src/schema/safeParseArticle.js';
import { identifyText } from '../../src/text/identifyText.js';
import { attachedRecord, detachedRecord } from '../support/records.js';

// biome-ignore lint/suspicious/noExplicitAny: records are broken in ways that no type allows
type Broken = any;
type Break = readonly [what: string, change: (record: Broken) => void, pointer: string, form?: 'attached' | 'detached'];

/** Ways to break each rule, and nothing else, with the place where it is found. */
const breaks: Partial<Record<FindingCode, readonly Break[]>> = {
  'duplicate-id': [
    ['two entities', (r) => r.entities.push({ ...r.entities[10] }), '/entities/12/id'],
    ['a quote and an event', (r) => (r.events[1].id = 'q1'), '/events/1/id'],
  ],
  'unresolved-reference': [
    ['an author', (r) => (r.authors[0] = 'nobody'), '/authors/0'],
    ['an author that is a quotation', (r) => (r.authors[0] = 'q1'), '/authors/0'],
    ['a publisher that is a person', (r) => (r.publisher = 'ada-lind'), '/publisher'],
    [
      'the body that a role belongs to',
      (r) => (r.entities[0].roles[0].organization = 'ostvik'),
      '/entities/0/roles/0/organization',
    ],
    ['a parent that is a group', (r) => (r.entities[3].parent = 'mps'), '/entities/3/parent'],
    ['a member', (r) => (r.entities[8].members = ['hearing']), '/entities/8/members/0'],
    ['a speaker', (r) => (r.quotes[0].speakers = ['q1']), '/quotes/0/speakers/0'],
    ['a hearer', (r) => (r.quotes[0].audience = ['nobody']), '/quotes/0/audience/0'],
    ['an event that is a place', (r) => (r.quotes[0].event = 'ostvik'), '/quotes/0/event'],
    ['the quotation around', (r) => (r.quotes[5].nestedIn = 'mps'), '/quotes/5/nestedIn'],
    ['a place that is an organisation', (r) => (r.events[0].place = 'ostvik-town'), '/events/0/place'],
    ['a participant', (r) => (r.events[0].participants[2].entity = 'drill'), '/events/0/participants/2/entity'],
  ],
  'repeated-item': [
    ['an author', (r) => r.authors.push('ada-lind'), '/authors/1'],
    ['a speaker', (r) => r.quotes[2].speakers.push('mara-holt'), '/quotes/2/speakers/2'],
    ['a hearer', (r) => r.quotes[0].audience.push('mps'), '/quotes/0/audience/2'],
    ['a member', (r) => r.entities[8].members.push('ivo-renn'), '/entities/8/members/1'],
    ['a topic of a quotation', (r) => r.quotes[0].topics.push('military-mobility'), '/quotes/0/topics/2'],
    ['a topic of the article', (r) => (r.topics[1].topic = 'military-mobility'), '/topics/1/topic'],
  ],
  'circular-reference': [
    ['an organisation in itself', (r) => (r.entities[3].parent = 'harbour-council'), '/entities/3/parent'],
    ['an organisation in its part', (r) => (r.entities[4].parent = 'harbour-council'), '/entities/4/parent'],
    ['a group of itself', (r) => (r.entities[8].members = ['two-dockers']), '/entities/8/members/0'],
    [
      'groups of each other',
      (r) => {
        r.entities[7].members = ['ivo-renn', 'two-dockers'];
        r.entities[8].members = ['ivo-renn', 'mps'];
      },
      '/entities/8/members/1',
    ],
    ['quotations in each other', (r) => (r.quotes[4].nestedIn = 'q6'), '/quotes/5/nestedIn'],
    ['a quotation in itself', (r) => (r.quotes[4].nestedIn = 'q5'), '/quotes/4/nestedIn'],
  ],
  'empty-span': [
    ['an empty cue', (r) => (r.quotes[0].cue.end = r.quotes[0].cue.start), '/quotes/0/cue'],
    ['a source that ends before it starts', (r) => (r.quotes[0].source = { start: 9, end: 3 }), '/quotes/0/source'],
    [
      'an empty mention',
      (r) => (r.entities[1].mentions[0].end = r.entities[1].mentions[0].start),
      '/entities/1/mentions/0',
    ],
  ],
  'span-outside-text': [
    ['a passage', (r) => (r.passages[9].span.end = r.text.length + 1), '/passages/9/span'],
    [
      'the words of a date',
      (r) => (r.events[0].when.spans[0] = { start: 9e6, end: 9e6 + 4 }),
      '/events/0/when/spans/0',
    ],
    ['the words of a topic', (r) => (r.topics[0].spans[1].end = 9e6), '/topics/0/spans/1'],
  ],
  'split-surrogate-pair': [
    ['the end', (r) => r.passages[0].span.end--, '/passages/0/span'],
    [
      'the start',
      (r) => (r.quotes[0].source = { start: r.text.astral[1] + 1, end: r.text.astral[1] + 4 }),
      '/quotes/0/source',
    ],
  ],
  'astral-order': [
    ['descending', (r) => r.text.astral.reverse(), '/text/astral/1'],
    ['twice', (r) => (r.text.astral = [5, 5]), '/text/astral/1'],
    ['overlapping', (r) => (r.text.astral = [5, 6]), '/text/astral/1'],
    ['outside', (r) => r.text.astral.push(r.text.length - 1), '/text/astral/2'],
  ],
  'body-mismatch': [
    ['the hash', (r) => (r.text.sha256 = '0'.repeat(64)), '/text/sha256', 'attached'],
    ['the length', (r) => r.text.length++, '/text/length', 'attached'],
    ['a missing pair', (r) => r.text.astral.pop(), '/text/astral', 'attached'],
    ['a pair that is none', (r) => (r.text.astral = [3, ...r.text.astral]), '/text/astral', 'attached'],
  ],
  'lone-surrogate': [
    [
      'at the end',
      (r) => {
        r.body += '\ud83d';
        r.text = identifyText(r.body);
      },
      '/body',
      'attached',
    ],
  ],
  'detached-body': [
    ['a text', (r) => (r.body = attachedRecord.body), '/body'],
    ['null', (r) => (r.body = null), '/body'],
  ],
  'text-order': [
    ['passages that overlap', (r) => (r.passages[1].span.start = 3), '/passages/1'],
    ['passages that stand the wrong way round', (r) => r.passages.reverse(), '/passages/1'],
    ['quotations', (r) => r.quotes.splice(1, 0, r.quotes.splice(3, 1)[0]), '/quotes/2'],
    [
      'parts of a quotation that overlap',
      (r) => r.quotes[2].content.push({ ...r.quotes[2].content[0] }),
      '/quotes/2/content/1',
    ],
    ['mentions', (r) => r.entities[0].mentions.reverse(), '/entities/0/mentions/1'],
    ['words of a topic', (r) => r.topics[0].spans.reverse(), '/topics/0/spans/1'],
    ['words between marks', (r) => r.quotes[0].verbatim.reverse(), '/quotes/0/verbatim/1'],
  ],
  'empty-quote': [
    ['no content', (r) => (r.quotes[2].content = []), '/quotes/2/content'],
    ['no words between marks', (r) => (r.quotes[1].verbatim = []), '/quotes/1/verbatim'],
  ],
  'indirect-verbatim': [
    ['words', (r) => (r.quotes[2].verbatim = r.quotes[0].verbatim), '/quotes/2/verbatim'],
    ['an empty list', (r) => (r.quotes[2].verbatim = []), '/quotes/2/verbatim'],
  ],
  'verbatim-outside-content': [
    ['a part cut by more than its mark', (r) => (r.quotes[1].content[0].end -= 2), '/quotes/1/verbatim/0'],
    ['a part that begins too late', (r) => (r.quotes[0].content[0].start += 2), '/quotes/0/verbatim/0'],
    ['a part left out', (r) => r.quotes[0].content.pop(), '/quotes/0/verbatim/1'],
    [
      'words across two parts',
      (r) => {
        const [{ start, end }] = r.quotes[1].content;
        r.quotes[1].content = [
          { start, end: end - 9 },
          { start: end - 9, end },
        ];
      },
      '/quotes/1/verbatim/0',
    ],
  ],
  'verbatim-mismatch': [
    ['longer words', (r) => (r.quotes[1].verbatim[0].text += ','), '/quotes/1/verbatim/0/text'],
    ['longer words, attached', (r) => (r.quotes[1].verbatim[0].text += ','), '/quotes/1/verbatim/0/text', 'attached'],
    ['others, as long', (r) => (r.quotes[5].verbatim[0].text = 'fishy'), '/quotes/5/verbatim/0/text', 'attached'],
  ],
  'invalid-date': [
    ['a publication', (r) => (r.published.edtf = 'March 2026'), '/published/edtf'],
    ['a change', (r) => (r.modified.edtf = '2026-02-30'), '/modified/edtf'],
    ['an event', (r) => (r.events[0].when.edtf = ''), '/events/0/when/edtf'],
    ['a start in office', (r) => (r.entities[0].roles[0].since = '24'), '/entities/0/roles/0/since'],
    ['an end in office', (r) => (r.entities[0].roles[1].until = 'now'), '/entities/0/roles/1/until'],
  ],
  'impossible-weekday': [
    ['a day', (r) => (r.events[0].when.weekday.day = 1), '/events/0/when/weekday/day'],
    [
      'three days',
      (r) => {
        r.events[0].when.edtf = '2026-03-03/2026-03-05';
        r.events[0].when.weekday.day = 5;
      },
      '/events/0/when/weekday/day',
    ],
  ],
  'role-dates': [
    ['an end before the start', (r) => (r.entities[0].roles[0].until = '2023-12'), '/entities/0/roles/0/until'],
  ],
  'language-tag': [
    ['not canonical', (r) => (r.language = 'en-gb'), '/language'],
    ['a name', (r) => (r.language = 'english'), '/language'],
    ['an underscore', (r) => (r.language = 'en_GB'), '/language'],
    ['a code of three letters that has one of two', (r) => (r.language = 'eng'), '/language'],
    ['a private one', (r) => (r.language = 'x-port'), '/language'],
    ['none', (r) => (r.language = ''), '/language'],
  ],
  'unknown-topic': [
    ['of a quotation', (r) => (r.quotes[0].topics[1] = 'ferries'), '/quotes/0/topics/1'],
    ['of the article', (r) => (r.topics[1].topic = 'ferries'), '/topics/1/topic'],
  ],
};

const findingsOf = (record: unknown) => {
  const result = safeParseArticle(record);
  return result.success ? [] : result.findings;
};
const cases = Object.entries(breaks).flatMap(([code, list]) =>
  list.map(([what, change, pointer, form = 'detached']) => ({ code, what, change, pointer, form })),
);

test('both records are valid before they are broken', () => {
  expect([attachedRecord, detachedRecord].flatMap(findingsOf)).toEqual([]);
});

test('all 22 rules have a record that breaks them, with a code of their own', () => {
  const codes = integrityRules.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(22);
  expect(codes).toHaveLength(22);
  // Only an option breaks this one: tests/schema/parseArticle.test.ts.
  expect([...Object.keys(breaks), 'other-scheme'].sort()).toEqual([...codes].sort());
});

test.each(cases)('$code: $what', ({ code, change, pointer, form }) => {
  const record = structuredClone<Broken>(form === 'attached' ? attachedRecord : detachedRecord);
  change(record);
  const findings = findingsOf(record);
  expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
  expect(findings.map((finding) => finding.pointer)).toContain(pointer);
  for (const { message } of findings) expect(message).toMatch(/^[a-z]\S* must .+, not .+\.$/);
});

describe('what is no finding', () => {
  const valid = (change: (record: Broken) => void, form = 'detached') => {
    const record = structuredClone<Broken>(form === 'attached' ? attachedRecord : detachedRecord);
    change(record);
    return findingsOf(record);
  };

  test.each(['und', 'en', 'de-AT', 'zh-Hant-TW', 'yue', 'sr-Latn', 'en-x-port'])('the language %s', (language) => {
    expect(valid((r) => (r.language = language))).toEqual([]);
  });

  test.each(['2026-XX-XX', '2026', '2026-03', '../2026-01', '2026-01/..', '2026-03-02/2026-03-08'])(
    'any weekday in %s',
    (edtf) => {
      for (const day of [1, 2, 3, 4, 5, 6, 7])
        expect(
          valid((r) => {
            r.events[0].when.edtf = edtf;
            r.events[0].when.weekday.day = day;
          }),
        ).toEqual([]);
    },
  );

  test.each([
    ['2024', '2024'],
    ['2024-05', '2024'],
    ['2024-05-03', '2024-XX-XX'],
    ['2026', '2024/..'],
  ])('an office from %s to %s', (since, until) => {
    expect(valid((r) => Object.assign(r.entities[0].roles[0], { since, until }))).toEqual([]);
  });

  test('quotations that start at one place, or hold each other', () => {
    expect(valid((r) => (r.quotes[5].content = r.quotes[4].content))).toEqual([]);
  });

  test('a participant in two roles, and two entities that share an organisation', () => {
    expect(valid((r) => r.events[0].participants.push({ entity: 'mara-holt', role: 'guest' }))).toEqual([]);
    expect(valid((r) => (r.entities[5].parent = 'ostvik-town'))).toEqual([]);
  });

  test('an id that only looks like a field of objects', () => {
    expect(
      valid((r) => {
        r.entities[1].id = 'constructor';
        r.authors = ['constructor'];
      }),
    ).toEqual([]);
    expect(valid((r) => (r.authors = ['toString']))).toMatchObject([{ code: 'unresolved-reference' }]);
  });
});
