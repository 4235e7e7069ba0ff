import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

const below = '\n\nThe farmer Ana Ruiz met Tom Lund, the mayor of Porto, on Monday.';

test.each([
  ['MPs who were told', 'Bridge plan is ‘mad’, MPs told', ['Bridge plan is ‘mad’ <- ']],
  ['an inquiry that was told', 'Inquiry told bridge plan was ‘mad’', ['bridge plan was ‘mad’ <- ']],
  ['somebody who told MPs', 'Lund told MPs bridge was ‘mad’', ['bridge was ‘mad’ <- Lund']],
  ['what drivers are told to do', 'Drivers warned to stay home as snow falls', ['to stay home <- ']],
  ['who asked to do something', 'Ruiz asked to resign over bridge', ['to resign over bridge <- ']],
  ['what a court hears in marks', 'Court hears farmer ‘closed bridge’', ['farmer ‘closed bridge’ <- Court']],
  ['a finding of two words', 'Bridge safe, engineers say', ['Bridge safe <- engineers']],
  ['a label and who gave it', 'Bridge plan branded ‘mad’ by farmers', ['Bridge plan | ‘mad’ <- farmers']],
  ['nobody whose age is told', 'Ana Ruiz, 54, Says Tom Lund Lied', []],
  ['who speaks on something', 'Ruiz on the bridge: ‘It is mad’', ['‘It is mad’ <- Ruiz']],
  ['what goes on while somebody warns', 'Farmers warn of floods as bridge talks stall', ['floods <- Farmers']],
  ['the same behind words in marks', 'Farmers slam ‘mad’ bridge as port cuts costs', ['‘mad’ bridge <- Farmers']],
  ['as what somebody is called for', 'Party calls for Ruiz as next mayor', ['Ruiz as next mayor <- Party']],
  ['a yard that nobody introduced', 'Minister scraps boats, yard vows to sue', ['to sue <- yard']],
  ['a pilot who does two things', 'Lund rallies in Porto, vows to ‘close bridge’', ['to ‘close bridge’ <- Lund']],
  ['a mayor who calls it something', 'Mayor halts trams, calls bridge ‘mad’', ['bridge ‘mad’ <- Mayor']],
])('%s', (_, headline, expected) => {
  expect(readQuotes(headline + below)).toEqual(expected);
});

test.each([
  ['Lund Slams Ruiz, Says She Lied', ['She Lied <- Lund']],
  ['Bernie Sanders Slams Ruiz Mails, Says She Lied', ['She Lied <- Bernie Sanders']],
  ['Lund Blasts Ruiz Over Rafts, Calls Them ‘Daft’', ['Them ‘Daft’ <- Lund']],
  ['LUND: RAFTS ARE SAFE', ['RAFTS ARE SAFE <- LUND']],
  ['LUND: RAFTS ARE ‘DAFT’ AND MUST GO', ['RAFTS ARE ‘DAFT’ AND MUST GO <- LUND']],
  ['Port Summit Live: ‘We Are Not Going Without a Raft’', ['‘We Are Not Going Without a Raft’ <- ']],
  ['PORT STRIKE LATEST: ‘WE ARE NOT GOING WITHOUT A RAFT’', ['‘WE ARE NOT GOING WITHOUT A RAFT’ <- ']],
])('%s: capitals hide no verb and no speaker', (headline, expected) => {
  expect(readQuotes(headline + below)).toEqual(expected);
});

test('Lund Slams Ruiz, Says She Lied: a headline of names is no signature', () => {
  expect(speakersIn(`Lund Slams Ruiz, Says She Lied${below}`)).toEqual(['Tom Lund']);
});
