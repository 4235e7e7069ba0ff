import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'an officer assigned to a force is an officer',
    'Jan Lund was late. But a Bulgarian officer assigned to the force said it was six. “We were told,” he said.',
    ['Bulgarian officer assigned to the force', 'Bulgarian officer assigned to the force'],
  ],
  [
    'who speaks behind a place or a noun without a comma is a person by their name',
    'Rain fell.\n\nIn court Jan Novak said it was late. In a statement Bo Orr said it rained. On Twitter Eva Moe said it was dry. In New York Ada Lund said it was dark. In Porto President Ana Ruiz said it was cold.',
    ['Jan Novak', 'Bo Orr', 'Eva Moe', 'Ada Lund', 'Ana Ruiz'],
  ],
  [
    'an officer of whom the opening tells is nobody who is named next',
    'Rain fell.\n\nA police officer told a court how he found a knife.\n\nJan Novak, 21, denies owning a knife. “It was not mine,” he said.',
    ['police officer', 'Jan Novak', 'Jan Novak'],
  ],
  [
    'whom somebody asks is a person, and answers by turns',
    'Rain fell.\n\n“Is it late?” Ana Ruiz asked Bo Lind.\n\n“No,” he said.\n\n“Are you sure?”\n\n“Quite sure.”',
    ['Ana Ruiz', 'Bo Lind', 'Ana Ruiz', 'Bo Lind'],
  ],
  [
    'whoever is “it” is a body, though nothing else tells of it',
    'Rain fell.\n\nAna Ruiz of the University of Stade measured it. Clouden disputes the figures. In a statement, it said her microphone was in a tree.',
    ['Clouden', 'Clouden'],
  ],
  [
    'what stands before “which” is not who says what it does',
    'Rain fell.\n\nThe council has moved 174 lamps to LED, which it says will save money.',
    ['council'],
  ],
  [
    'whoever stands at the back or beside somebody may speak next',
    'Rain fell.\n\nAda Lund, the mayor, said it was late.\n\nA nurse at the back wept. “It is not,” she said. The man beside me knelt. “It is,” he said.',
    ['Ada Lund', 'nurse', 'man'],
  ],
  [
    'the mayor is nobody of whom an age alone is told',
    'Rain fell.\n\n“I am cold,” said Ana Ruiz, 34. The mayor said it was mild.',
    ['Ana Ruiz', 'mayor'],
  ],
  [
    'a negotiator of whom a clause tells is “she”',
    'Rain fell.\n\nThe islands, whose lead negotiator, Tavita Leone, had walked out, wept. “We go home,” she said.',
    ['Tavita Leone'],
  ],
  [
    'a people, an age and “the same” go on with somebody without a name',
    'A Danish nurse said it was late. The Dane said no. The 40-year-old said it was cold. The same nurse said it was dark. The source added that it was wet.',
    ['Danish nurse', 'Danish nurse', 'Danish nurse', 'Danish nurse', 'Danish nurse'],
  ],
  [
    'but an age is of somebody named who was told of last',
    'A nurse rang. Jan Lund, a baker, said it was late. The 40-year-old said it was cold.',
    ['Jan Lund', 'Jan Lund'],
  ],
  [
    'what somebody is now, himself or for a party',
    'Jan Lund, now a priest, met Ivo Moe, himself a welder. Eva Berg, a Green, left. The priest said it was late. The welder said no. The Green said it was early.',
    ['Jan Lund', 'Ivo Moe', 'Eva Berg'],
  ],
  [
    'whoever is the first of some is who was told of before',
    'A bus driver told a board that it was late.\n\nJan Lund, the first of six to be heard, wept.',
    ['Jan Lund'],
  ],
  [
    'a chairman is the pilot whose name he is called by',
    'The club’s chairman, a former pilot called Jan Lund, said it was late. “It is,” he said.',
    ['Jan Lund', 'Jan Lund'],
  ],
  [
    'who speaks behind a colon is "she" right there',
    'Ana Ruiz, the mayor, said no. One diplomat was blunter: the money, she said, was gone.',
    ['Ana Ruiz', 'One diplomat'],
  ],
  [
    'whose name is not given is "he" two sentences later',
    'Beryl Lund has a lodger. A manager from the yard stood up and kept his name to himself. Half drive in. “It is late,” he said.',
    ['manager from the yard'],
  ],
  [
    'but not the reporter who asks about her pay',
    'Ana Ruiz ended the briefing. A reporter shouted a question about her own pay. “It is late,” she said.',
    ['Ana Ruiz'],
  ],
  [
    'hunters of a place are "they"',
    'The hunters of Savissat have driven there for years. They demand that a gate be put in.',
    ['hunters of Savissat'],
  ],
  ['they’ve urged it too', 'Hunters, too, have had enough. They’ve urged the town to act.', ['Hunters']],
  [
    'over a sentence about what they use',
    'The hunters have used the path for years. Since 2022 it has been cut. They demand that a gate be put in.',
    ['hunters'],
  ],
  [
    'but not over one about others',
    'The hunters have used the path for years. Farms now line it. They demand that a gate be put in.',
    [''],
  ],
  [
    'divers off a place are who they were',
    'Divers off Porto had told her that it was late. They say it is early.',
    ['Divers off Porto', 'Divers off Porto'],
  ],
  [
    'a spokeswoman speaks for whom the sentence is about',
    'A report by the navy’s inspectorate says it is late. The general staff has drones, a spokeswoman said.',
    ['navy’s inspectorate', 'general staff'],
  ],
  [
    'a notice speaks that is there',
    'A woman said it was late. On the door there is a notice in capitals: “No drones.”',
    ['woman', 'notice in capitals'],
  ],
  [
    'one reader, with an apposition',
    'Jan Lund left. One reader, a retired teacher, sent us a memory. “It was late,” he wrote.',
    ['One reader'],
  ],
  [
    'somebody behind a place',
    'Ana Ruiz left. In Paris, a young gunner from Bergen prods his stew. “It is late,” he complains.',
    ['young gunner from Bergen'],
  ],
  [
    'whom the text names beside several, once asked',
    'A man stood up. Asked how it was, one of the Estonians, Rasmus Vam, thought for a while. “Late”, he said.',
    ['Rasmus Vam'],
  ],
  [
    'a mother-of-two is a woman',
    'Jan Lund left. A mother-of-two said it was late. “It is,” she said.',
    ['mother-of-two', 'mother-of-two'],
  ],
  [
    'people in capitals that open a paragraph are no name',
    'PARENTS at a school say they were not told.\n\nA MOTHER-OF-TWO said it was late.',
    ['PARENTS at a school', 'MOTHER-OF-TWO'],
  ],
  [
    'nobody is a place that somebody of an age is from',
    'The first was a 19-year-old from Odense who plays. “I paused it”, he told reporters.',
    [''],
  ],
  [
    'whose accountant somebody was is not the lawyer who tells of him',
    'A lawyer, Jan Lund, said it was late. He blamed the firm’s former accountant.\n\nThe accountant said it was early.',
    ['Jan Lund', 'accountant'],
  ],
  [
    'somebody behind a place without a comma',
    'Jan Lund left. At the end of the pier a pensioner was mending nets. “It is late,” he said.',
    ['pensioner'],
  ],
  [
    'but not whom somebody told of',
    'Jan Lund told us a pensioner had wept. “It is late,” he said.',
    ['Jan Lund', 'Jan Lund'],
  ],
  [
    'a guard, a shipwright, a citizen',
    'Jan Lund left. A border guard shrugged. “It is late,” he said.\n\nA shipwright rose. “Or early,” he said.\n\nA citizen waved. “Neither,” he said.',
    ['border guard', 'shipwright', 'citizen'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersIn(`Three at the port\n\n${text}`)).toEqual(expected);
});
