import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';
import { speakersIn } from '../support/whoSaid.js';

/** A report below a headline and a first paragraph. */
const below = (body: string): string => `Council weighs rules on dredging\n\nIt rained.\n\n${body}`;

test.each([
  ['a day behind a cue', 'Lund told Harbour News Aug. 16 that the pier was safe.', ['that the pier was safe <- Lund']],
  [
    'a day behind a cue that ends the sentence',
    'The board took the offer, the port said June 20, after a vote.',
    ['The board took the offer <- the port'],
  ],
  ['a week and a number', 'Lund said last week 12 ships had left.', ['12 ships had left <- Lund']],
  [
    'a week behind what is made clear',
    'Lund made clear this week there would be “no refunds”.',
    ['there would be “no refunds” <- Lund'],
  ],
  ['what is not granted', 'The judge denied a request for a stay. Port officials denied the permit.', []],
  ['what is not admitted', 'Lund denied the claim.', ['the claim <- Lund']],
  [
    'how somebody helped who is told of',
    'Lund said the crews had helped by telling boats to stay.',
    ['the crews had helped by telling boats to stay <- Lund'],
  ],
  [
    'whom somebody accuses of what was done by saying so',
    'Lund accused Moe of lying by saying that it was late.',
    ['Moe of lying by saying that it was late <- Lund', 'that it was late <- Moe'],
  ],
  [
    'a claim that somebody told of a thing',
    'It tells of Mr Lund’s claim that Ms Moe had told crews the pier would close.',
    ['that Ms Moe had told crews the pier would close <- Mr Lund’s', 'the pier would close <- Ms Moe'],
  ],
  [
    'a claim that is the subject',
    'Mr Lund’s claim that the pier would close surprised Ms Moe.',
    ['that the pier would close <- Mr Lund’s'],
  ],
  ['what is related to a thing', 'They met to air worries, hopes and plans related to the bid.', []],
  [
    'what is described where the thing stands before it',
    'The club won in a move critics described as a “slap in the face” for firms.',
    ['a “slap in the face” for firms <- critics'],
  ],
  [
    'what somebody called it behind a participle',
    'The bishop spoke at length, paying tribute to what he called “the long night.”',
    ['“the long night.” <- he'],
  ],
  [
    'what a colon only lists',
    'The crew did well despite two changes: a shorter watch and a new cook, said Lund.',
    ['The crew did well despite two changes: a shorter watch and a new cook <- Lund'],
  ],
  ['what a colon opens', 'The plan has one flaw: it costs too much, Lund said.', ['it costs too much <- Lund']],
  ['who has so far said it', 'The builders so far have claimed it is safe.', ['it is safe <- The builders']],
])('%s', (_, sentence, expected) => {
  expect(readQuotes(below(sentence))).toEqual(expected);
});

test.each([
  [
    'Risk of floods in the north growing by the day - Kovacs',
    ['Risk of floods in the north growing by the day <- Kovacs'],
  ],
  ['The art of sailing - Kovacs', []],
])('a headline without a verb and who says it: %s', (headline, expected) => {
  const text = `${headline}\n\nIt rained on Monday.\n\nMinister Andris Kovacs said it was late.`;
  expect(readQuotes(text)).toEqual([...expected, 'it was late <- Minister Andris Kovacs']);
});

test('a place and two strokes are a dateline', () => {
  const text = 'Pier is shut for repairs\n\nSTADE // The pier was shut on Monday, crews said.';
  expect(readQuotes(text)).toEqual(['The pier was shut on Monday <- crews']);
});

test.each([
  [
    'who leads what the letters stand for',
    'Port Workers Union (DKP) leader Ana Ruiz left. The DKP leader said it was late.',
    ['Ana Ruiz'],
  ],
  [
    'who leads what has its letters behind it',
    'Ana Ruiz, leader of the Port Workers Union (DKP), left. The DKP leader said it was late.',
    ['Ana Ruiz'],
  ],
  [
    'Malay titles',
    'Menteri Besar Datuk Seri Farid Salleh left. Datin Amira Osman came. “No,” Farid said. “Yes,” Amira said.',
    ['Farid Salleh', 'Amira Osman'],
  ],
  [
    'a member of the Knesset',
    'Harbour Union MK Dov Harari left. “It is late,” Harari said. The MK said it rained.',
    ['Dov Harari', 'Dov Harari'],
  ],
  [
    'a source without a name',
    'A port source said it was late.\n\nThey added: “It is time to go.”',
    ['port source', 'port source'],
  ],
  [
    'who spoke of somebody else',
    'Peter Hale came. Mr Hale left.\n\nMayor Tavi Ren said Mr Hale was late.\n\nHe added: “The pier is shut.”',
    ['Tavi Ren', 'Tavi Ren'],
  ],
])('%s', (_, body, expected) => {
  expect(speakersIn(below(body))).toEqual(expected);
});

test.each([
  [
    'Peter Hale Stadium was full, and the Peter Hale Boulevard shut.',
    ['place Peter Hale Stadium', 'place Peter Hale Boulevard'],
  ],
  ['Harbour Arena said it was late.', ['organization Harbour Arena']],
  ['MK Dons said it was late.', ['organization MK Dons']],
  ['The Peoples’ Democratic Party lost.', ['organization Peoples’ Democratic Party']],
  ['A spokesman for Housing Secretary Ana Ruiz left.', ['person Ana Ruiz: Housing Secretary']],
  [
    'Minister for Emergency Management Senator Ana Ruiz left.',
    ['organization Emergency Management', 'person Ana Ruiz: Minister'],
  ],
  ['Ana Ruiz will become Cosmla’s new president.', ['person Ana Ruiz']],
  ['The board named Ana Ruiz its president.', ['person Ana Ruiz: president']],
])('names and offices: %s', (sentence, expected) => {
  const { entities } = extractArticle(below(sentence));
  const told = entities.map((entity) => {
    const titles = entity.kind === 'person' ? entity.roles.map(({ title }) => title) : [];
    return `${entity.kind} ${entity.name}${titles.length > 0 ? `: ${titles.join(', ')}` : ''}`;
  });
  expect(told.sort()).toEqual([...expected].sort());
});
