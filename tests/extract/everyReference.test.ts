import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

// How somebody comes in, who that is, and how they are meant later.
const people: readonly (readonly [comesIn: string, name: string, meant: readonly string[]])[] = [
  ['Ana Ruiz, the mayor of Porto, came late.', 'Ana Ruiz', ['Ruiz', 'the mayor', 'Porto’s mayor']],
  ['Porto Mayor Ana Ruiz came late.', 'Ana Ruiz', ['Mayor Ruiz', 'the mayor', 'the Porto mayor']],
  ['A baker, Ana Ruiz, 45, came late.', 'Ana Ruiz', ['Ms Ruiz', 'the baker', 'the 45-year-old']],
  ['Baker Ana Ruiz, 45, came late.', 'Ana Ruiz', ['the baker', 'the 45-year-old baker']],
  ['45-year-old Ana Ruiz came late.', 'Ana Ruiz', ['the 45-year-old']],
  ['Ana Ruiz, a 19-year-old student, came late.', 'Ana Ruiz', ['the 19-year-old', 'the teenager', 'the student']],
  ['Mother-of-two Ana Ruiz, 45, came late.', 'Ana Ruiz', ['the mother-of-two']],
  ['Ana Ruiz lost on Sunday. The former banker was late.', 'Ana Ruiz', ['the former banker']],
  ['Ana Ruiz lost her home. The 45-year-old was at sea.', 'Ana Ruiz', ['the 45-year-old']],
  ['Ana Ruiz, an author and former judge, came late.', 'Ana Ruiz', ['the author', 'the former judge']],
  ['The novelist Ana Ruiz came late.', 'Ana Ruiz', ['the novelist', 'the author', 'the writer']],
  ['District Attorney Ana Ruiz came late.', 'Ana Ruiz', ['the district attorney', 'the prosecutor']],
  ['Pope Leo came late.', 'Leo', ['the pope', 'the pontiff']],
  ['The council named Ana Ruiz its new director.', 'Ana Ruiz', ['the director', 'the new director']],
  ['The bank has appointed Ana Ruiz as chief executive.', 'Ana Ruiz', ['the chief executive']],
  ['Norway’s ambassador to Spain, Ana Ruiz, came late.', 'Ana Ruiz', ['Norway’s ambassador', 'the ambassador']],
  ['Ana Ruiz, general secretary of the Dockers’ Union, came.', 'Ana Ruiz', ['the union leader', 'the union’s boss']],
  ['Norrvik Bank lost. Its chief executive, Ana Ruiz, left.', 'Ana Ruiz', ['the bank’s chief', 'Norrvik’s boss']],
  ['Norrvik Bank lost. Ana Ruiz, its chairwoman, left.', 'Ana Ruiz', ['the bank’s chairwoman', 'the Norrvik chair']],
  [
    'The Port Agency (PRA) lost. Its director, Ana Ruiz, left.',
    'Ana Ruiz',
    ['the agency’s head', 'the PRA’s director'],
  ],
  ['The Green Party won. Its leader, Ana Ruiz, was late.', 'Ana Ruiz', ['the party’s leader', 'the Green leader']],
  ['Mayor Jan Lund was ill. His deputy, Ana Ruiz, came.', 'Ana Ruiz', ['Lund’s deputy', 'his deputy']],
  ['The mayor of Ava, Jan Lund, met the mayor of Porto, Ana Ruiz, on May 3.', 'Ana Ruiz', ['the mayor of Porto']],
  ['The mayor of Ava, Jan Lund, met the mayor of Porto, Ana Ruiz, on May 3.', 'Jan Lund', ['Ava’s mayor']],
  ['Nils Lund and his son, Jan Lund, run the ferry.', 'Jan Lund', ['the younger Lund', 'his son', 'Jan Lund']],
  ['Sen. Ana Ruiz and Sen. Jan Lund left.', 'Ana Ruiz + Jan Lund', ['the senators', 'the lawmakers', 'both']],
  ['Norrvik Hospital shut a ward.', 'Norrvik Hospital', ['the hospital', 'a hospital spokesman']],
  ['Norrvik United lost.', 'Norrvik United', ['the club', 'a club spokesman']],
  [
    'The Harbour Ministry cut fees.',
    'Harbour Ministry',
    ['the ministry', 'a ministry spokesman', 'the ministry’s spokesman'],
  ],
];
const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

test.each<[string, (comesIn: string, said: string) => string]>([
  ['in the same paragraph', (comesIn, said) => `${comesIn} ${said}`],
  ['in the next paragraph', (comesIn, said) => `${comesIn}\n\n${said}`],
])('who came in is meant %s', (_, report) => {
  for (const [comesIn, name, meant] of people)
    for (const one of meant)
      for (const said of [`“No,” ${one} said.`, `“No,” said ${one}.`, `${capital(one)} said that it was late.`]) {
        const text = `Harbour plan draws crowd\n\nThe town met on Monday.\n\n${report(comesIn, said)}\n\nRain fell.`;
        expect([speakersIn(text), said, comesIn]).toEqual([[name], said, comesIn]);
      }
});

test('who came in is meant behind the words of somebody else', () => {
  for (const [comesIn, name, meant] of people.filter(([, one]) => /^Ana Ruiz$|^Norrvik H/.test(one)))
    for (const one of meant.filter((words) => !/^his /.test(words))) {
      const text = `Harbour plan draws crowd\n\n${comesIn}\n\n“I came for the boats,” said Nils Berg, a fisherman.\n\n“No,” ${one} said.`;
      expect([speakersIn(text), one, comesIn]).toEqual([['Nils Berg', name], one, comesIn]);
    }
});
