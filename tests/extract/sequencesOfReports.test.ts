// Who goes on and who speaks next: each way to go on, by each kind of speaker.

import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

/** Who speaks: how they come in, how they are named as a subject, and by what name they are in the record. */
const speakers = [
  { comesIn: 'Ana Ruiz, the mayor of Porto, met the board.', form: 'Ruiz', pronoun: 'she', name: 'Ana Ruiz' },
  { comesIn: 'Ana Ruiz, the mayor of Porto, met the board.', form: 'the mayor', pronoun: 'she', name: 'Ana Ruiz' },
  { comesIn: 'The Harbour Agency met the board.', form: 'the agency', pronoun: 'it', name: 'Harbour Agency' },
  { comesIn: 'The council met the board.', form: 'police', pronoun: 'they', name: 'police' },
  { comesIn: 'The council met the board.', form: 'residents', pronoun: 'they', name: 'residents' },
  { comesIn: 'The council met.', form: 'Eva Holm, a baker from Porto,', pronoun: 'she', name: 'Eva Holm' },
];
const others = [
  { comesIn: 'Tom Lund, a teacher, came, too.', form: 'Lund', name: 'Tom Lund' },
  { comesIn: 'The Dockers’ Union came, too.', form: 'the union', name: 'Dockers’ Union' },
  { comesIn: 'Rain fell.', form: 'the harbour master, Tom Lund,', name: 'Tom Lund' },
];
const clauses = [
  ['the port would close', 'fees had risen since May', 'crews were tired'],
  ['two ships had left the quay', 'there was no money left', 'it was too late for a vote'],
] as const;

const capital = (text: string): string =>
  text.replace(/(^|[.¶”] )(\[?[“]?)([a-z])/g, (_, left, open, letter) => left + open + letter.toUpperCase());

/** The quotations that brackets mark, those of somebody else with a plus, of both with a star: [words], [+words], [*words]. */
function compare(
  frame: string,
  speaker: (typeof speakers)[number],
  other: (typeof others)[number],
  said: readonly string[],
) {
  const marked = capital(
    frame
      .replaceAll('WHO', speaker.form)
      .replaceAll('OTHER', other.form)
      .replaceAll('THEY', speaker.pronoun)
      .replace(/C([123])/g, (_, one) => said[one - 1] as string)
      .replace(/,(?=[,.;]| and )/g, ''),
  );
  const expected = [...marked.matchAll(/\[([+*]?)([^\]]*)\]/g)].map(([, whose, words]) => {
    const names = whose === '*' ? [speaker.name, other.name] : [whose ? other.name : speaker.name];
    return `${words} <- ${names.join(' + ')}`;
  });
  const body = marked.replace(/\[[+*]?|\]/g, '').replaceAll(' ¶ ', '\n\n');
  const text = `Harbour plan draws crowd in town\n\n${speaker.comesIn} ${frame.includes('OTHER') ? other.comesIn : ''}\n\n${body}`;
  const { quotes, entities } = extractArticle(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const found = quotes.map(
    ({ content, speakers }) =>
      `${content.map(({ start, end }) => text.slice(start, end)).join(' … ')} <- ${speakers.map((id) => names.get(id)).join(' + ')}`,
  );
  const alike = (list: readonly string[]) => list.map((one) => one.toLowerCase()).sort();
  return { found: alike(found), expected: alike(expected), body };
}

function check(frame: string, speaking = speakers, answering = others): void {
  for (const speaker of speaking)
    for (const other of frame.includes('OTHER') ? answering : others.slice(0, 1))
      for (const said of clauses) {
        const { found, expected, body } = compare(frame, speaker, other, said);
        expect([found, body]).toEqual([expected, body]);
      }
}

test.each([
  'WHO said [C1] and added [that C2].',
  'WHO said [C1] before warning [that C2].',
  'WHO said [C1] while insisting [that C2].',
  'WHO said [C1], adding [that C2].',
  'WHO told the Post [that C1] but insisted [C2].',
  'WHO said [C1], warned [that C2] and promised [that C3].',
  'WHO said [that C1, that C2 and that C3].',
  'WHO said [C1]. THEY warned [that C2].',
  'WHO said [C1], declining to give details.',
  'WHO said [C1] without giving details.',
  'WHO said [C1]. The port has three quays.',
  'WHO said: [“It is late.”] ¶ [“Few came.”]',
  'WHO said: ¶ [“It is late.”] ¶ [“Few came.”]',
  'WHO said [C1]. ¶ [“It is late. Few came.”]',
  'WHO told the board: ¶ • [“It is late.”] ¶ • [“Few came.”]',
  'WHO gave two reasons: [“It is late. Few came.”]',
  'WHO was quoted in the Post saying [C1].',
  '14:05 – WHO said [C1]. ¶ 14:10 – [“It is late,”] THEY added.',
])('who goes on: %s', (frame) => {
  check(frame);
});

test.each([
  'WHO said [C1] and OTHER said [+C2].',
  'WHO said [C1]; OTHER said [+C2].',
  'WHO said [C1] but OTHER insisted [+that C2].',
  'WHO said [C1], with OTHER adding [+that C2].',
  'WHO said [C1], to which OTHER replied: [+“It is late.”]',
  'WHO said [C1], a day after OTHER said [+C2].',
  'WHO said [C1], hours after OTHER told reporters [+that C2].',
  'WHO said [C1], a claim OTHER denied.',
  '[“It is late,”] WHO said. ¶ [+“Few came,”] OTHER replied.',
])('who speaks next: %s', (frame) => {
  check(frame);
});

test.each(['WHO and OTHER said [*C1].', 'Both WHO and OTHER said [*C1].'])('two who speak together: %s', (frame) => {
  check(frame, speakers.slice(0, -1));
});

test.each(['WHO said [C1], which OTHER denied.', '[“It is late,”] WHO said. ¶ OTHER disagreed. [+“Few came.”]'])(
  'who answers: %s',
  (frame) => {
    check(frame, speakers, others.slice(0, 2));
  },
);

// Who is in the clause before speaks with nobody
test.each([
  ['Two ships had left the quay and police said it was late.', 'police'],
  ['The firm lost the deal and analysts warned that it was late.', 'analysts'],
  ['A man hit the wall and doctors said it was late.', 'doctors'],
  ['The storm destroyed a pier and experts said it was late.', 'experts'],
  ['Traffic was bad on the bridge and drivers said it was late.', 'drivers'],
  ['The fire damaged homes and residents said it was late.', 'residents'],
  ['The firm bought Norrvik Bank and Lund said it was late.', 'Lund'],
  ['Ruiz flew to Porto and Lund said it was late.', 'Lund'],
  ['The storm hit Porto and Ana Ruiz said it was late.', 'Ana Ruiz'],
  ['A man died in Porto and Ruiz said it was late.', 'Ruiz'],
  ['The firm and analysts said it was late.', 'firm + analysts'],
  ['On Monday doctors and nurses said it was late.', 'doctors + nurses'],
  ['Retired doctors and nurses said it was late.', 'Retired doctors + nurses'],
  ['The mayor and police said it was late.', 'mayor + police'],
  ['Ruiz and Lund said it was late.', 'Ruiz + Lund'],
])('%s', (sentence, names) => {
  expect(speakersIn(`Harbour plan draws crowd in town\n\n${sentence}`)).toEqual([names]);
});

test.each(['in a statement', 'in an interview with the Post', 'at a meeting in Lisbon', 'after the vote', 'on Monday'])(
  'the mayor is who was told of, “%s” or not',
  (where) => {
    const text = `Rain on the quay\n\nAna Ruiz, the mayor of Porto, came late.\n\n“It is late,” said the mayor ${where}.`;
    expect(speakersIn(text)).toEqual(['Ana Ruiz']);
  },
);

test.each([
  ['Lund disagrees, saying it was late.', 'Lund'],
  ['Police say: ¶ “It is late.”', 'Police'],
  ['Ruiz said the harbour master, Tom Lund, had told her that it was late.', 'Ruiz, Tom Lund'],
  ['Ruiz said: „It is late.“ ¶ „Few came.“', 'Ruiz, Ruiz'],
  ['Residents say it would be late but insist it was safe.', 'Residents, Residents'],
])('%s', (sentence, names) => {
  expect(speakersIn(`Harbour plan draws crowd\n\n${sentence.replace(' ¶ ', '\n\n')}`).join(', ')).toBe(names);
});
