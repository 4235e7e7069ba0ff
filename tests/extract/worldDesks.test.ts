import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

/** The speakers of a text below a headline. */
const speakers = (body: string): string[] => speakersIn(`Council weighs rules on dredging\n\nIt rained.\n\n${body}`);

test.each([
  [
    'titles of office and address',
    'Harbour MEC Lerato Vam met Adv Jan Lund. “No,” the MEC said. “Yes,” Lund said. Hon. Ivo Moe said it was late.',
    ['Lerato Vam', 'Jan Lund', 'Ivo Moe'],
  ],
  [
    'titles that tell a woman or a man',
    'Smt. Kalari Venn met Alhaji Bukar Odo. “No,” she said. “Yes,” he said.',
    ['Kalari Venn', 'Bukar Odo'],
  ],
  [
    'a title in brackets',
    'The Minister of Works and Ports, Chief (Mrs) Folake Ojo, left. She said it was late.',
    ['Folake Ojo'],
  ],
  [
    'a title that tells no office',
    'National President of the dockers, Comrade Tunde Ojo, who left early, said it was late. The union leader said it rained.',
    ['Tunde Ojo', 'Tunde Ojo'],
  ],
  [
    'a town between a body and who heads it',
    'The Vice-Chancellor of the Federal University, Gashua, Prof. Ifa Abba, said it was late.',
    ['Ifa Abba'],
  ],
  [
    'an age is of who was named, not of his lawyer',
    'Jan Lund said it was late. His lawyer said no. The 58-year-old said it rained.',
    ['Jan Lund', 'His lawyer', 'Jan Lund'],
  ],
  [
    'a bureaucrat is somebody',
    'Jan Lund said no. A bureaucrat admitted that it was late. He said it rained.',
    ['Jan Lund', 'bureaucrat', 'bureaucrat'],
  ],
  [
    'a forename that ends as a woman’s, but is a man’s',
    'M. Ravi Venn was heard. Basavanna Moe rang a bell. “No,” he said.',
    ['Basavanna Moe'],
  ],
  [
    'a witness is whom counsel asks, not counsel',
    'Jan Lund told the inquiry it was late. But under cross-examination by the port’s counsel, Ivo Moe, the witness said it was dark. Moe said no. “Yes,” the witness said.',
    ['Jan Lund', 'Jan Lund', 'Ivo Moe', 'Jan Lund'],
  ],
  [
    'who asks and who answers go on by turns',
    '“Were you late?” Mr Moe asked.\n\n“I was,” Mr Lund said.\n\n“And why?”\n\n“It snowed.”',
    ['Moe', 'Lund', 'Moe', 'Lund'],
  ],
  [
    'but who answers may say more',
    '“Were you late?” Mr Moe asked.\n\n“I was,” Mr Lund said.\n\n“It snowed.”',
    ['Moe', 'Lund', 'Lund'],
  ],
  [
    'who answers is whom somebody asks',
    '“Was it late?” Jan Moe asked Ivo Lund. “It was,” he said.',
    ['Jan Moe', 'Ivo Lund'],
  ],
])('%s', (_, body, expected) => {
  expect(speakers(body)).toEqual(expected);
});

test.each([
  [
    'what somebody says of it behind a conjunction',
    'The clerk fled after, she said, men burned the hall.',
    ['men burned the hall <- she'],
  ],
  ['what is shot back', 'It was late, Ruiz shot back.', ['It was late <- Ruiz']],
  ['what somebody is faulted for', 'Ruiz faulted the union for walking out.', ['the union for walking out <- Ruiz']],
  [
    'who is made to speak',
    'Lund laughed, prompting Ana Ruiz to reply that it was late.',
    ['that it was late <- Ana Ruiz'],
  ],
  [
    'a report inside what somebody says according to another',
    'According to Ana Ruiz, a nurse told her it was late.',
    ['a nurse told her it was late <- Ana Ruiz', 'it was late <- a nurse'],
  ],
  [
    'what somebody does not dispute',
    'Ruiz said it was late, though she did not dispute that it rained.',
    ['it was late <- Ruiz', 'that it rained <- she'],
  ],
  ['whom a court hears from', 'Earlier, the court heard from Ms Lund, who wept.', []],
])('%s', (_, sentence, expected) => {
  expect(readQuotes(`The harbour froze on Monday. ${sentence}`)).toEqual(expected);
});
