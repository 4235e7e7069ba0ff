import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { isForename } from '../support/isForename.js';

const kindsOf = (text: string): string[] =>
  findPassages(text, isForename).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const body = 'The council met for two hours and agreed on nothing but the date of its next meeting.';

test('a press release has its headline below', () => {
  expect(kindsOf(`PRESS RELEASE\nPort of Marsum orders a crane\nMarsum, 3 March 2026\n${body}`)).toEqual([
    'heading: PRESS RELEASE',
    'headline: Port of Marsum orders a crane',
    'dateline: Marsum, 3 March 2026',
    `paragraph: ${body}`,
  ]);
});

test.each(['Politics', 'WORLD NEWS', 'Home › World › Europe', 'Skip to content', 'Opinion', 'Menu'])(
  '“%s” above the headline is none',
  (line) => {
    expect(kindsOf(`${line}\nPort of Marsum orders a crane\n${body}`)[1]).toBe(
      'headline: Port of Marsum orders a crane',
    );
  },
);

test('a standfirst may stand above the byline and the date', () => {
  expect(kindsOf(`Port orders a crane\n\n${body}\n\nBy Ana Ruiz\n\n3 March 2026\n\n${body}`)).toEqual([
    'headline: Port orders a crane',
    `paragraph: ${body}`,
    'byline: By Ana Ruiz',
    'dateline: 3 March 2026',
    `paragraph: ${body}`,
  ]);
});

test('a date below a first paragraph opens a chapter', () => {
  expect(kindsOf(`The crane year by year\n\n${body}\n\n3 March 2022\n\n${body}`)[2]).toBe('heading: 3 March 2022');
});

test.each(['Author: Ana Ruiz', 'Reporter: Ana Ruiz'])('“%s” is a byline', (line) => {
  expect(kindsOf(`Port orders a crane\n${line}\n${body}`)[1]).toBe(`byline: ${line}`);
});

test('a live blog and a list keep their shape', () => {
  expect(
    kindsOf('Storm live: the night\n17.30\nThe dyke holds, the warden says.\n– sandbags on the quay;\n* * *'),
  ).toEqual([
    'headline: Storm live: the night',
    'heading: 17.30',
    'paragraph: The dyke holds, the warden says.',
    'paragraph: – sandbags on the quay;',
    'paragraph: * * *',
  ]);
});

test('a quotation is no headline', () => {
  expect(kindsOf('“The crane stays,” the mayor said. “It is older than all of us.”')[0]).toMatch(/^paragraph/u);
  expect(kindsOf('Ana Ruiz met Eva Lund on Monday. “We need more time,” she said.')[0]).toMatch(/^paragraph/u);
  expect(kindsOf(`‘The crane stays’: a night on the quay\n${body}`)[0]).toMatch(/^headline/u);
  expect(kindsOf(`Mayor Says Crane ‘Will Stay Where It Is.’\n${body}`)[0]).toMatch(/^headline/u);
});

test('a line in the body that opens with “By” is no byline', () => {
  const text = `Council puts off vote\n\n${[body, body, 'By Royal Appointment', body, body, body, body].join('\n')}`;
  expect(kindsOf(text)).toContain('heading: By Royal Appointment');
});
