import { expect, test } from 'vitest';
import { entitiesOf } from '../support/entitiesOf.js';
import { namedIn } from '../support/namedIn.js';

test.each([
  ['Ana Ruiz, who chairs the Norrvik Committee, left.', '(chair @ norrvik-committee)'],
  ['Ana Ruiz, who heads the Norrvik Institute, left.', '(head @ norrvik-institute)'],
  ['Ana Ruiz, who leads the Norrvik Party, left.', '(leader @ norrvik-party)'],
  ['Ana Ruiz, who is the mayor of Porto, left.', '(mayor of Porto @ )'],
  ['Ana Ruiz, who is a director of Norrvik Bank, left.', '(director @ norrvik-bank)'],
  ['Norrvik Bank’s chief executive, Ana Ruiz, left.', '(chief executive @ norrvik-bank)'],
  ['Ana Ruiz, a professor of law at the University of Porto, left.', '(professor of law @ university-of-porto)'],
  ['Ana Ruiz, a law professor at the University of Porto, left.', '(law professor @ university-of-porto)'],
  ['Ana Ruiz, the party’s 2012 nominee, left.', '(2012 nominee @ )'],
  ['Ana Ruiz, Estonia’s prime minister, left.', '(prime minister @ )'],
  ['Ana Ruiz, Norrland’s first children’s minister, left.', '(first children’s minister @ )'],
  ['Ana Ruiz, the state’s attorney, left.', '(state’s attorney @ )'],
  ['Norrvik University professor Ana Ruiz left.', '(professor @ norrvik-university)'],
])('an office that is told of with its body: %s', (sentence, office) => {
  expect(entitiesOf(sentence)).toContain(`person Ana Ruiz ${office}`);
});

test.each([
  'Ana Ruiz, who was the mayor of Porto, left.',
  'Ana Ruiz, who had chaired the Norrvik Committee, left.',
  'Ana Ruiz, who runs a bakery, left.',
  'Ana Ruiz is telling people to leave.',
  'Prof Ana Ruiz, who likes Norrvik Bank, left.',
  'The town’s Ana Ruiz left.',
  'The bird people are Ana Ruiz and Jan Lund.',
  'Ana Ruiz, and her spokesman, Jan Lund, left.',
  'Ana Ruiz, and a judge, left.',
])('no office: %s', (sentence) => {
  expect(entitiesOf(sentence)).toContain('person Ana Ruiz');
});

test.each([
  ['The German Bundestag said it was late.', ['organization Bundestag']],
  ['The Ukrainian military said it was late.', ['organization Ukrainian military']],
  ['Bosnia and Herzegovina said it was late.', ['place Bosnia and Herzegovina']],
  ['Labour said it was late.', ['organization Labour']],
  ['Qantas said it was late.', ['organization Qantas']],
  ['Singer-songwriter Ana Ruiz said it was late.', ['person Ana Ruiz']],
])('%s is named as what it is', (sentence, names) => {
  expect(namedIn(sentence)).toEqual(names);
});
