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

test.each([
  'averred',
  'counselled',
  'guaranteed',
  'reasoned',
  'reflected',
  'restated',
  'sighed',
  'signaled',
  'signalled',
  'is signalling',
  'whispered',
])('Ruiz %s that …', (verb) => {
  expect(readQuotes(`Ruiz ${verb} that the port was shut.`)).toEqual(['that the port was shut <- Ruiz']);
});

test.each(['labelled', 'labeled'])('Ruiz %s it “…”', (verb) => {
  expect(readQuotes(`Ruiz ${verb} it “a ruin”.`)).toEqual(['it “a ruin” <- Ruiz']);
});

test.each([
  ['The plan was called “dead” by the mayor.', ['The plan | “dead” <- the mayor']],
  ['The port was described as “a ruin” by Ruiz.', ['The port | as “a ruin” <- Ruiz']],
  ['The port, described as “a ruin” by Ruiz, is shut.', ['The port | as “a ruin” <- Ruiz']],
  ['The ship is called “Aurora” by its crew.', []],
  [
    'Ruiz said Lund had told her the port was shut.',
    ['Lund had told her the port was shut <- Ruiz', 'the port was shut <- Lund'],
  ],
  ['Ruiz said “it is late” and left.', ['“it is late” <- Ruiz']],
  ['Ana Ruiz, the mayor, did not say when the port would open.', []],
  ['The port, which Ana Ruiz, the mayor, called “a ruin”, is shut.', ['“a ruin” <- Ana Ruiz, the mayor']],
  ['Ruiz said it was, in her view, a mistake.', ['it was, in her view, a mistake <- Ruiz']],
  ['According to Ruiz, the port, which opened in May, was shut.', ['the port, which opened in May, was shut <- Ruiz']],
  ['Ruiz told reporters workers at the port had left.', ['workers at the port had left <- Ruiz']],
  ['Ruiz told reporters if prices rose, nobody would pay.', ['if prices rose, nobody would pay <- Ruiz']],
  [
    'Ana Ruiz, a delegate from Houston, Texas, said it was late.',
    ['it was late <- Ana Ruiz, a delegate from Houston, Texas'],
  ],
  [
    'Ana Ruiz, a head of the East Porto Party, said it was late.',
    ['it was late <- Ana Ruiz, a head of the East Porto Party'],
  ],
  ['Ana Berg, 60, a doctor, said it was late.', ['it was late <- Ana Berg, 60, a doctor']],
  ['Lund has met Ana Ruiz, a doctor said on Monday.', ['Lund has met Ana Ruiz <- a doctor']],
  ['“No,” said Ruiz of Portland, Ore. “It is over.”', ['“No,” | “It is over.” <- Ruiz of Portland']],
  ['“No,” said Ana Ruiz, head of Acme Ltd. “It is over.”', ['“No,” | “It is over.” <- Ana Ruiz, head of Acme Ltd.']],
  ['The fund lends money to member states that buy ships.', []],
  ['He had proposed to his girlfriend under a lamp.', []],
  [
    'Ana Ruiz, Commissioner for Trade, Economic Security and Sport, said it was late.',
    ['it was late <- Ana Ruiz, Commissioner for Trade, Economic Security and Sport'],
  ],
  ['Ana Ruiz left, and the minister, Per Lund, said it was late.', ['it was late <- the minister, Per Lund']],
  ['Ruiz said by 2030 the port would be shut.', ['by 2030 the port would be shut <- Ruiz']],
  ['An official at the port claims the plan is dead.', ['the plan is dead <- An official at the port']],
  [
    'From the dock, Ana Ruiz recalled the call he made: “It is late.” She wept.',
    ['the call he made <- Ana Ruiz', '“It is late.” <- Ana Ruiz'],
  ],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
