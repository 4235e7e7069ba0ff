import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

test.each([
  ['a dash and a name', ['— Ana Ruiz, chief executive'], 'Ana Ruiz'],
  ['a name and an office', ['Ana Ruiz, Chief Executive, Acme'], 'Ana Ruiz'],
  ['a title before the name', ['Dr. Ana Ruiz, Professor of Cranes at the University of Stade'], 'Dr. Ana Ruiz'],
  ['an office on a line of its own', ['Ana Ruiz', 'Chief Executive, Acme'], 'Ana Ruiz'],
  ['a heading and a paragraph', ['What Happens Next', 'The chief executive left in May.'], ''],
  ['a heading with a name', ['About Acme', 'Acme makes cranes.'], ''],
  ['a list of offices', ['Nurses, Teachers and Editors'], ''],
  ['a sentence', ['Ana Ruiz, the chief executive, left in May.'], ''],
])('what stands below a quotation signs it or not: %s', (_, below, speaker) => {
  const text = ['Acme opens a plant', 'The plant opens in May.', '“We are proud of it.”', ...below].join('\n\n');
  expect(readQuotes(text)).toEqual([`“We are proud of it.” <- ${speaker}`]);
});

test.each([
  ['“We are proud of it.” Ana Ruiz, Chief Executive, Acme', 'Ana Ruiz'],
  ['“We are proud of it.” Ana Ruiz, the chief executive, left.', ''],
  ['Quote from Ana Ruiz, Chief Executive of Acme: “We are proud of it.”', 'Ana Ruiz, Chief Executive of Acme'],
  ['Quote attributable to Ana Ruiz, Chief Executive: “We are proud of it.”', 'Ana Ruiz'],
])('who signs or is announced in one paragraph: %s', (paragraph, speaker) => {
  expect(readQuotes(`Acme opens a plant\n\nThe plant opens in May.\n\n${paragraph}`)).toEqual([
    `“We are proud of it.” <- ${speaker}`,
  ]);
});
