import type { ConceptScheme } from 'onrecord';
import { expect, test } from 'vitest';
import { concept, find, ids, scheme, words } from '../support/foundTopics.js';

test('what a label needs beside it stands in the same sentence', () => {
  expect(ids('The minister opened new energy infrastructure in the valley.')).toEqual([]);
  expect(ids('Missiles hit energy infrastructure in the valley.')).toContain('energy-infrastructure-attacks');
  expect(ids('They built energy infrastructure. Later the choir attacked its rivals.')).not.toContain(
    'energy-infrastructure-attacks',
  );
  expect(ids('The defence rested its case, and the jury went home.')).toEqual([]);
  expect(ids('The allies of the mayor left the hall.')).toEqual([]);
  expect(ids('The EU and NATO will work together on cables.')).toContain('eu-nato-cooperation');
});

test('it may stand anywhere in the text where the scheme says so, but not in the label’s own words', () => {
  const banks = (within?: 'sentence' | 'text'): ConceptScheme =>
    scheme(
      concept('banks', 'Banks', {
        contextLabels: [{ labels: ['bank', 'loan bank'], with: [['loan'], ['rate']], within }],
      }),
    );
  const text = 'The bank closed.\n\nIts rate on a loan fell.';
  expect(words(text, banks('text'))).toEqual(['banks: bank']);
  expect(words(text, banks('sentence'))).toEqual([]);
  expect(words(text, banks())).toEqual([]);
  expect(words('A bank gave a loan at a rate.', banks())).toEqual(['banks: bank']);
  const rates = scheme(concept('loans', 'Credit', { contextLabels: [{ labels: ['loan rate'], with: [['rate']] }] }));
  expect(words('The loan rate fell.', rates)).toEqual([]);
  expect(words('The loan rate, a low rate, fell.', rates)).toEqual(['loans: loan rate']);
});

test('a word that means something else without its context mentions nothing there', () => {
  expect(ids('The council voted for carbon neutrality by 2040.')).toEqual([]);
  expect(ids('The council voted for neutrality, and against any army.')).toContain('defence-policy');
});

test('a sentence ends at a full stop before a capital', () => {
  const banks = scheme(concept('banks', 'Banks', { contextLabels: [{ labels: ['bank'], with: [['loan']] }] }));
  expect(words('The bank closed! A loan fell.', banks)).toEqual([]);
  expect(words('The bank of no. 4 gave a loan.', banks)).toEqual(['banks: bank']);
});

test('a headline’s word has its context in the lead, too, and then tells less', () => {
  const banks = scheme(concept('banks', 'Banks', { contextLabels: [{ labels: ['bank'], with: [['loan']] }] }));
  const text = 'Lund’s bank gives in\n\nThe loan falls due in May.\n\nThe bank is old.';
  expect(words(text, banks)).toEqual(['banks: bank']);
  expect(find(text, banks)[0]?.evidence.confidence).toBe(0.5);
  expect(words(`${text.replace('loan', 'debt')} A loan fell due.`, banks)).toEqual([]);
});
