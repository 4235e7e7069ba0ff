// Every way to name who speaks in every way to report words, so that what works for one works for all.

import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

/** How a speaker is named, and what of it is the source where that is less. */
const speakers: readonly (readonly [form: string, source?: string])[] = [
  ['he'],
  ['she'],
  ['they'],
  ['Ruiz'],
  ['Ana Ruiz'],
  ['Mr Ruiz'],
  ['Mayor Ana Ruiz'],
  ['Chief Constable Ana Ruiz'],
  ['Ana Ruiz of Acme Limited'],
  ['Professor Ana Ruiz from the University of Porto'],
  ['his sister Ana'],
  ['Ruiz and Lund'],
  ['Berlin'],
  ['the White House'],
  ['Acme'],
  ['the minister'],
  ['the Dane'],
  ['the 34-year-old'],
  ['her lawyer'],
  ['his wife'],
  ['the company'],
  ['the company’s chief executive'],
  ['the health ministry in Oslo'],
  ['the head of the agency'],
  ['the mother of two'],
  ['the two leaders'],
  ['two officials'],
  ['one resident'],
  ['one of the pilots'],
  ['some of the workers'],
  ['residents'],
  ['local people'],
  ['experts at the institute'],
  ['a police officer'],
  ['a former minister'],
  ['an official at the port'],
  ['a woman in a red coat'],
  ['a person familiar with the matter'],
  ['a spokesman for the ministry'],
  ['a report by the audit office'],
  ['Ana Ruiz, the mayor,'],
  ['Per Lund, a farmer from Alta,'],
  ['Ana Ruiz, head of research at Acme,'],
  ['the company’s chief executive, Ana Ruiz,'],
  ['the head of the union, Ana Ruiz,'],
  ['Ana Ruiz, 34,'],
  ['Ana Ruiz (Greens)'],
  ['Ana Ruiz, who chairs the panel,', 'Ana Ruiz'],
  ['Ms Ruiz, whose son died,', 'Ms Ruiz'],
  ['several people who were there', 'several people'],
  ['two officials who attended', 'two officials'],
  ['those who survived', 'those'],
  ['the mayor'],
  ['Ana Ruiz, the mayor of Porto,'],
  ['the mayor, Ana Ruiz,'],
  ['a ministry spokesman'],
  ['the ministry’s spokesman, Jan Lund,'],
  ['officials'],
  ['three people familiar with the matter'],
  ['people briefed on the talks'],
  ['one of the officials'],
  ['current and former officials'],
  ['Democratic and independent experts'],
  ['a dozen current and former officials'],
  ['police and local officials'],
  ['Ruiz and two officials'],
  ['the head of the union'],
  ['the European Commission'],
  ['NATO'],
  ['a report by the union'],
  ['Ana Ruiz and Jan Lund'],
  ['the mayor and her deputy'],
  ['Porto police'],
  ['residents of the town'],
  ['critics of the plan'],
  ['opposition leader Ana Ruiz'],
  ['Ana Ruiz, 45, a baker from Porto,'],
  ['a man named Jan Lund'],
  ['her lawyer, Jan Lund,'],
  ['her husband, Jan,'],
  ['the U.S. State Department'],
  ['most of the members'],
  ['40 percent of voters'],
  ['Sen. Ana Ruiz, D-Ohio,'],
  ['Rep. Ana Ruiz (R-Ohio)'],
  ['Ana Ruiz of the Green party'],
  ['Prof. Ana Ruiz from the University of Porto'],
  ['Ana Ruiz, an economist at Porto Bank,'],
  ['Jan Lund, a former aide to Ruiz,'],
  ['an expert on ports'],
  ['an anonymous source within the company'],
  ['a woman in the crowd'],
  ['an official with knowledge of the talks'],
  ['the 45-year-old'],
  ['Ruiz’s former aide Jan Lund'],
  ['documents obtained by the paper'],
  ['a person close to Ruiz'],
  ['the mayor’s office'],
  ['Pope Leo'],
  ['the Rev. Ana Ruiz'],
  ['Capt. Ana Ruiz of the Porto Police Department'],
  ['Porto Fire Chief Ana Ruiz'],
  ['Ana Ruiz, president and CEO of Porto Bank,'],
  ['the leaders of Spain and Portugal'],
  ['Norwegian Foreign Minister Jan Lund'],
  ['the party’s candidate for mayor, Ana Ruiz,'],
  ['a third of those asked'],
  ['lawyers for Ruiz'],
];

const clauses = ['prices would rise', 'two ships had left', 'talks with the union would resume', 'the port was shut'];
const sentences = ['Prices will rise', 'We cannot go on'];

/** WHO is who speaks, WHOM the same as an object, WORDS a clause or, in marks, a sentence. */
const reports = [
  'WHO said WORDS.',
  'WHO said that WORDS.',
  'WHO said on Tuesday WORDS.',
  'WHO said in a statement WORDS.',
  'WHO told reporters on Tuesday that WORDS.',
  'WHO told the Post WORDS.',
  'WHO has also said WORDS.',
  'WHO confirmed to the Post that WORDS.',
  'But WHO insisted WORDS.',
  'In May WHO said WORDS.',
  'On Tuesday, WHO said WORDS.',
  'Asked about the delay, WHO said WORDS.',
  'The bank is closed and WHO said WORDS.',
  'WHO opened the port and said WORDS.',
  'WHO opened the port, saying WORDS.',
  'WORDS, WHO said.',
  'WORDS, WHO told reporters on Tuesday.',
  'WORDS, according to WHOM.',
  'According to WHOM, WORDS.',
];
const quotations = [
  'WHO said: “WORDS.”',
  'WHO told the Post: “WORDS.”',
  'In a statement, WHO said: “WORDS.”',
  'Speaking after the vote, WHO said: “WORDS.”',
  'The Post quoted WHOM as saying: “WORDS.”',
  '“WORDS,” WHO said.',
  '“WORDS,” WHO told a crowd of supporters in Porto.',
  '“WORDS,” WHO said as the meeting ended.',
  '“WORDS,” according to WHOM.',
];
/** Where no pronoun can stand. */
const inversions = [
  '“WORDS,” said WHO.',
  '“WORDS”, said WHO.',
  '“WORDS,” said WHO in a statement.',
  '“WORDS?” asked WHO.',
];

const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a frame should give and what it gives, where the two differ. */
function differences(frame: string, words: string): string[] {
  return speakers.flatMap(([form, source]) => {
    const inverted = inversions.includes(frame);
    if (inverted && form in objects) return [];
    const whom = objects[form] ?? form;
    const told = capital(frame.replace('WHOM', whom).replace('WHO', form).replace('WORDS', words))
      .replace(',.', '.')
      .replace(',,', ',');
    const marked = frame.match(/“WORDS.?”/)?.[0].replace('WORDS', words);
    const content = marked ?? (frame.includes('that WORDS') ? `that ${words}` : words);
    const speaker = source ?? (frame.includes('WHOM') ? whom : form).replace(/,$/, '');
    const text = `The council met in Porto on Monday. ${told}`;
    const expected = `${content} <- ${speaker}`.toLowerCase();
    const found = readQuotes(text).join(' & ');
    return found.toLowerCase() === expected ? [] : [`${told} → ${found}`];
  });
}

test.each(reports)('%s', (frame) => {
  expect(clauses.flatMap((words) => differences(frame, words))).toEqual([]);
});

test.each([...quotations, ...inversions])('%s', (frame) => {
  expect(sentences.flatMap((words) => differences(frame, words))).toEqual([]);
});
