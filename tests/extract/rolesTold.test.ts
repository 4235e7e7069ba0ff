import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';

/** The offices of Ana Ruiz as "title @ body". */
function officesIn(sentence: string): string[] {
  const { entities } = extractArticle(`Harbour plan draws crowd\n\nThe town met on Monday.\n\n${sentence}`);
  const ruiz = entities.find(({ name }) => name === 'Ana Ruiz');
  return ruiz?.kind === 'person'
    ? ruiz.roles.map(({ title, organization }) => {
        const body = entities.find(({ id }) => id === organization)?.name;
        return body ? `${title} @ ${body}` : title;
      })
    : [];
}

test.each([
  ['Ana Ruiz, who chairs the Norrvik Committee, left.', 'chair @ Norrvik Committee'],
  ['Ana Ruiz, who heads the Norrvik Institute, left.', 'head @ Norrvik Institute'],
  ['Ana Ruiz, who leads the Norrvik Party, left.', 'leader @ Norrvik Party'],
  ['Ana Ruiz, who is the mayor of Porto, left.', 'mayor of Porto'],
  ['Ana Ruiz, who is a director of Norrvik Bank, left.', 'director @ Norrvik Bank'],
  ['Norrvik Bank’s chief executive, Ana Ruiz, left.', 'chief executive @ Norrvik Bank'],
  ['Ana Ruiz, a professor of law at the University of Porto, left.', 'professor of law @ University of Porto'],
  ['Ana Ruiz, a law professor at the University of Porto, left.', 'law professor @ University of Porto'],
  ['Norrvik University professor Ana Ruiz left.', 'professor @ Norrvik University'],
])('an office that is told of with its body: %s', (sentence, office) => {
  expect(officesIn(sentence)).toEqual([office]);
});

test.each([
  'Ana Ruiz, who was the mayor of Porto, left.',
  'Ana Ruiz, who had chaired the Norrvik Committee, left.',
  'Ana Ruiz, who runs a bakery, left.',
  'Prof Ana Ruiz, who likes Norrvik Bank, left.',
  'The town’s Ana Ruiz left.',
  'Ana Ruiz, and her spokesman, Jan Lund, left.',
  'Ana Ruiz, and a judge, left.',
])('no office: %s', (sentence) => {
  expect(officesIn(sentence)).toEqual([]);
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
