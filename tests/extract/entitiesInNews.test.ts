import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

/** The entities of a sentence under a headline, by kind. */
const entitiesOf = (sentence: string): string[] =>
  extractArticle(`News from today\n\n${sentence}`).entities.map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ...[
    'Det Con',
    'DC',
    'Social Democrat',
    'Lib Dem',
    'PCSO',
    'T/DCI',
    'Coun',
    'Rev Canon',
    'Shri',
    'Plumber',
    'Businessman',
    'Father-of-three',
    'State Comptroller',
    'Chief Whip',
    'House Majority Whip',
    'Senate Minority Leader',
    'Minister of State for Home',
    'Minister for Indigenous Australians',
  ].map((title) => [`${title} Etelka Vam said it was late.`, ['person Etelka Vam']]),
  ['The judge, Her Honour Etelka Vam, said it was late.', ['person Etelka Vam']],
  ['The firm’s owner, businessman Etelka Vam, said it was late.', ['person Etelka Vam']],
  ['FAA Administrator Etelka Vam said it was late.', ['person Etelka Vam', 'organization FAA']],
  ['After the vote, writer Etelka Vam said it was late.', ['person Etelka Vam']],
  ['“It is late,” Mum Etelka said.', ['person Etelka']],
  ['Lord Mayor of Dublin Etelka Vam said it was late.', ['person Etelka Vam', 'place Dublin']],
  ['Etelka Vam MS said it was late.', ['person Etelka Vam']],
  ['Rhun ap Vam said it was late.', ['person Rhun ap Vam']],
  ['WHAT’S NEXT: Etelka Vam said it was late.', ['person Etelka Vam']],
  ['QUOTE OF THE DAY: “It is late,” Etelka Vam said.', ['person Etelka Vam']],
  ['WRITE TO US: It is late.', []],
  ['NATO: Etelka Vam said it was late.', ['organization NATO', 'person Etelka Vam']],
  ['NEW DELHI: Etelka Vam said it was late.', ['place NEW DELHI', 'person Etelka Vam']],
  ['The reef in the Gulf of Finland is dead.', ['place Gulf of Finland']],
  ['Ships passed the Strait of Hormuz and the Horn of Africa.', ['place Strait of Hormuz', 'place Horn of Africa']],
  ['The gulf between Finland and Norway is wide.', ['place Finland', 'place Norway']],
  ['Norrvik Oyj said it was late.', ['organization Norrvik Oyj']],
  ['Christian Vam, the envoy, said it was late.', ['person Christian Vam']],
  ['Christian Aid said it was late.', ['organization Christian Aid']],
  ['The Christian Democrats said it was late.', ['group Christian Democrats']],
  ['DC Comics said it was late.', ['organization DC Comics']],
  ['The chair, Tory peer Lord Vam, said it was late.', ['person Vam']],
  ['Her rival, Kentucky Gov. Etelka Vam, said it was late.', ['person Etelka Vam', 'place Kentucky']],
  ['His Norrland counterpart, Etelka Vam, said it was late.', ['person Etelka Vam']],
  ['A senior Coalition figure said it was late.', ['group senior Coalition figure']],
  ['Cllr Etelka Vam (Lib Dem, Westbourne Park) said it was late.', ['person Etelka Vam', 'place Westbourne Park']],
  ['Rep. Etelka Vam, D-Houston, said it was late.', ['person Etelka Vam']],
  ['The leader, Nobel Peace Prize winner Etelka Vam, said it was late.', ['person Etelka Vam']],
] as [string, string[]][])(
  'no title is in a name, and what a name only tells more of is nobody: %s',
  (sentence, all) => {
    expect(entitiesOf(sentence)).toEqual(all);
  },
);

test('a possessive before the last word of a text is read', () => {
  expect(extractArticle('should Officers’ State').quotes).toEqual([]);
});

test.each([
  ['Parminder “Pinky” Vam left. Vam said it was late.', ['person Parminder Vam']],
  ['Ana Ruiz, Vice-President for Transport, Security and Democracy, said it was late.', ['person Ana Ruiz']],
  [
    'The Association of Employment and Learning Providers said it was late.',
    ['organization Association of Employment and Learning Providers'],
  ],
  ['A spokesperson for Port Vam Hospitals said it was late.', ['organization Port Vam Hospitals']],
])('one entity: %s', (text, expected) => {
  const { entities, quotes } = extractArticle(`News from today\n\n${text}`);
  const [speaker, other] = quotes.flatMap(({ speakers }) => speakers);
  expect(other).toBeUndefined();
  expect(entities.filter(({ id }) => id === speaker).map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
});

test.each([
  ['“It is late,” said Etelka Vam of UCLA, an author of the study.', ['person Etelka Vam', 'organization UCLA']],
  ['The Obama administration left. President Obama waved. “It is late,” he said.', ['person Obama']],
])('what stands behind one name tells nothing of another: %s', (sentence, all) => {
  expect(entitiesOf(sentence)).toEqual(all);
});

test('who asks by an office is one person', () => {
  expect(entitiesOf('Asked by defence lawyer Etelka Vam if it was late, he said no.')).toEqual(['person Etelka Vam']);
});

test.each([
  'Upstairs, the mayor told reporters the port was safe.',
  'Together, the mayors agree with the plan.',
  'Offstage, the mayor left the room.',
  'Nothing really changed, the mayor said. Blistering attacks on the port grew.',
])('%s opens with nobody', (sentence) => {
  expect(entitiesOf(sentence).filter((one) => one.startsWith('person'))).toEqual([]);
});

test.each(['Idris, the mayor, said it was late.', 'Idris, a singer who lives in Porto, left.'])(
  '%s opens with somebody',
  (sentence) => {
    expect(entitiesOf(sentence)).toContain('person Idris');
  },
);
