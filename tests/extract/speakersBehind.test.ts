import { expect, test } from 'vitest';
import { readParagraph, readQuotes } from '../support/readQuotes.js';

test.each([
  [
    'somebody behind where they were meanwhile',
    'While in Porto Ruiz also stressed that Norrvik and also Marsum must grow.',
    ['that Norrvik and also Marsum must grow <- Ruiz'],
  ],
  [
    'a programme that is told, with one capital',
    'Ruiz told “Aktuaalne kaamera” that the quay was shut.',
    ['that the quay was shut <- Ruiz'],
  ],
  [
    'a plan that is late, says somebody behind it',
    'The plan, backed by Lund, is late, says the minister.',
    ['The plan, backed by Lund, is late <- the minister'],
  ],
  [
    'not everyone before a colon',
    'Not everyone agreed: Ana Ruiz, a pilot, said the quay was safe.',
    ['the quay was safe <- Ana Ruiz, a pilot'],
  ],
  [
    'somebody at the WHO',
    "The WHO's director, Ana Ruiz, said it was late.",
    ["it was late <- The WHO's director, Ana Ruiz"],
  ],
  [
    'forecasts that others dispute',
    'The agency, whose forecasts Norrvik disputes, said that demand would fall.',
    ['that demand would fall <- The agency'],
  ],
  [
    'a manager then',
    "The club's then manager, Jan Lund, said it was late.",
    ["it was late <- The club's then manager, Jan Lund"],
  ],
  [
    'what the agency announced beside',
    'The minister, explaining her plan, said it would cost £2bn.',
    ['it would cost £2bn <- The minister'],
  ],
  [
    'who requested anonymity',
    'One pilot, who requested anonymity, said the camp was full.',
    ['the camp was full <- One pilot'],
  ],
  [
    'whose wife does something else',
    'Ruiz, whose wife, Ana, drives a truck, said it was late.',
    ['it was late <- Ruiz'],
  ],
  ['whose husband', 'She met Ana Stade, whose husband, Jan, said it was late.', ['it was late <- husband, Jan']],
  ['whose house', 'Ana Ruiz, whose house burned in Stade, Norrvik, said it was late.', ['it was late <- Ana Ruiz']],
])('%s', (_, paragraph, expected) => {
  expect(readParagraph(paragraph)).toEqual(expected);
});

test.each([
  [
    'a clause about a noun before the predicate of the noun',
    'A broker who predicted a lead over the party, said nobody would buy.',
    'a lead over the party <- who',
  ],
  [
    'a clause with marks before a verb of its own content',
    'When a deckhand shouted that the crew were “useful idiots”, Lund called for order.',
    'order <- Lund',
  ],
  [
    'a name at the end of a fronted phrase',
    'In a report published yesterday Ana Ruiz, a former judge, clears the board but says that it was late.',
    'that it was late <- Ana Ruiz, a former judge',
  ],
  [
    'what goes on after “which” and the speaker',
    'They offered a card, without which, it warned, the register would be “a book”.',
    'the register would be “a book” <- it',
  ],
  [
    'marks of another speaker after a conjunction',
    'Eva Berg agreed that they should count, but “the oath”, she insisted, “is not portable”.',
    '“the oath” | “is not portable” <- she',
  ],
  ['no and who says so', 'Was there a leak? No, says the regulator.', 'No <- the regulator'],
  [
    'a clause that goes on with or',
    'It means good night, she explained, or else it means that the lamp works.',
    'It means good night | or else it means that the lamp works <- she',
  ],
  ['the subject around another attribution', 'The embassy, it added, had promised a reply.', 'a reply <- The embassy'],
  [
    'two with appositions, of whom both said it',
    'Ana Ruiz, a pilot, and Jan Lund, a nurse, both said it was dead.',
    'it was dead <- Ana Ruiz, a pilot, and Jan Lund, a nurse',
  ],
  [
    'a clause before what others say of it',
    'Critics say the plan is dead, a claim the board denies.',
    'the plan is dead <- Critics',
  ],
  [
    'a subject with a clause that has a name in it',
    'Jon Lund, whose wife, Sgt. Ana Ruiz, drives a truck, said he had left.',
    'he had left <- Jon Lund',
  ],
  [
    'a clause about who speaks',
    'That is not how it looked, said Ana Lund, who runs the desk.',
    'That is not how it looked <- Ana Lund',
  ],
  [
    'a minister with a second office',
    'Ana Lund, who is also minister for ports, said the 46 boats were late.',
    'the 46 boats were late <- Ana Lund',
  ],
  [
    'a headline with a second verb',
    'Lund slams opposition over ferry bill, says crews ‘spreading lies’\n\nThe crews of the ferry were not amused.',
    'crews ‘spreading lies’ <- Lund',
  ],
  [
    'inversion after a relative clause',
    'The pier lacks money from the towns, whom it has alienated with its fees, said Lars Ekman, director of the pier.',
    'The pier lacks money from the towns, whom it has alienated with its fees <- Lars Ekman, director of the pier',
  ],
  [
    'an interrupted judgement',
    'The aim, two deckhands said, is to sell the ferry.',
    'The aim | is to sell the ferry <- two deckhands',
  ],
  [
    'whoever shouts before somebody else speaks',
    'When a man shouted, “Shame,” Lund joked, “Come on up.”',
    '“Shame,” <- a man',
  ],
  [
    'a participle before the main clause',
    'While saying that she trusts the pilot, Lund sold the tug.',
    'that she trusts the pilot <- Lund',
  ],
  [
    'a clause that goes on after its speaker',
    'The lock works, Lund said, but the gate does not close.',
    'The lock works | but the gate does not close <- Lund',
  ],
])('finds %s', (_, text, expected) => {
  expect(readQuotes(text)).toContain(expected);
});
