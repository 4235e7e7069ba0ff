import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';

test.each<[what: string, text: string, quotes: string[]]>([
  ['whose view it is, first', 'In Ruiz’s view, the law is vague.', ['the law is vague <- Ruiz’s']],
  ['with an adverb', 'In her view, however, the law is vague.', ['the law is vague <- her']],
  ['between commas', 'The law, in the view of the auditor, is vague.', ['The law | is vague <- the auditor']],
  ['last', 'The law is vague, in Ruiz’s view.', ['The law is vague <- Ruiz’s']],
  [
    'by whose account, last',
    'Two crews never left, by the port’s own account.',
    ['Two crews never left <- the port’s'],
  ],
  ['of somebody described', 'In the view of Ruiz, who chairs it, the law is vague.', ['the law is vague <- Ruiz']],
  ['what somebody’s view is', 'Ruiz’s view is that the law is vague.', ['that the law is vague <- Ruiz’s']],
  ['but not the writer’s', 'It was, in my view, a mistake.', []],
  ['nor what is in view', 'In view of the storm, it was shut. The harbour came into view, and a bell rang.', []],
])('%s', (_, text, quotes) => {
  expect(readParagraph(text)).toEqual(quotes);
});
