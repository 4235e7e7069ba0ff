import { expect, test } from 'vitest';
import { speakersIn, whoSaid } from '../support/whoSaid.js';

test.each([
  ...[
    'Ambassador to Norway Etelka Vam',
    'Norrvik’s ambassador to the UN Etelka Vam',
    'Minister of Defence of Norway Etelka Vam',
    'President of the European Council Etelka Vam',
    'Norrvik representative in Norway Etelka Vam',
    'UN Resident Coordinator in Sudan Etelka Vam',
    'Governor of the Bank of England Etelka Vam',
    'Chief of the General Staff General Sir Etelka Vam',
    'Maj-Gen Etelka Vam',
    'Vice Adm Etelka Vam',
    'One survivor, 19-year-old Etelka Vam,',
    'A pilot in Derna, Libya, Etelka Vam,',
    'A pilot in Stade, Hanover, Etelka Vam,',
  ].map((source): [string, string, string[]] => [
    `what stands before a name: ${source}`,
    `${source} said it was late.`,
    ['it was late. <- Etelka Vam'],
  ]),
  [
    'surnames that are the words for an office and a body',
    'Minister Nick Church met Ann Bishop on Monday. “No,” Church said. Bishop said it was late.',
    ['“No,” Church <- Nick Church', 'it was late. <- Ann Bishop'],
  ],
  [
    'a surname that is the word for a people',
    'Peter Welsh left on Monday. “No,” Welsh said. Welsh officials said it was late.',
    ['“No,” Welsh  <- Peter Welsh', 'it was late. <- Welsh officials'],
  ],
  ...['Cmdr.', 'Pvt.', 'Det. Supt.', 'Special Agent', 'Councilwoman', 'Firefighter', 'Coroner'].map(
    (title): [string, string, string[]] => [
      `a title before a whole name and before a surname: ${title}`,
      `The port shut. ${title} Etelka Vam said it was late. “It rains,” ${title} Vam said.`,
      ['it was late. <- Etelka Vam', '“It rains,”  <- Etelka Vam'],
    ],
  ),
  [
    'an office of a named body before a name',
    '“It is late,” said Norrvik’s head of mission in Stade, Etelka Vam.',
    ['“It is late, <- Etelka Vam'],
  ],
  [
    'a body and a lawyer of somebody called as a place',
    'Action Against Hunger said it was late. A lawyer for Paris Vam said it was later.',
    ['it was late. <- Action Against Hunger', 'it was later <- lawyer for Paris Vam'],
  ],
  [
    'the captain of a ship',
    'The captain of the MV Baltic Heron said it was late.',
    ['it was late. <- captain of the MV Baltic Heron'],
  ],
  [
    'ministers of several countries, one with an article',
    'The ministers of France, Norway and the United Kingdom said it was late.',
    ['it was late. <- ministers of France, Norway and the United Kingdom'],
  ],
  [
    'a man behind somebody is not somebody',
    'Somebody behind Ruiz said that it was late.',
    ['that it was  <- Somebody behind Ruiz'],
  ],
  [
    'three countries’ ministers are a group',
    'In a letter, the Danish, Dutch and Greek ministers said it was late.',
    ['it was late. <- Danish, Dutch and Greek ministers'],
  ],
  [
    'a committee of the House is not the House',
    'The academy has lost track of them, according to a House of Lords committee.',
    ['The academy  <- House of Lords committee'],
  ],
  [
    'and inside the name of an agency',
    'A spokesman for the Maritime and Coastguard Agency said it was late.',
    ['it was late. <- Maritime and Coastguard Agency'],
  ],
  [
    'an executive that is a body',
    'Jan Lund, an executive at Norrvik, left. The Health and Safety Executive said it was late.',
    ['it was late. <- Health and Safety Executive'],
  ],
  [
    'the bishop of a place',
    'The Bishop of Porto rose. ‘My father was late’, said the bishop. Lord Lund of Wray agreed that it was late.',
    ['‘My father w <- Bishop of Porto', 'that it was  <- Lund of Wray'],
  ],
  [
    'a person by what takes up the name',
    'It belongs to Etelka Vam. Her bread is famous. “We bake at four,” she says.',
    ['“We bake at  <- Etelka Vam'],
  ],
  [
    'a place is not taken up',
    'Jan Lund lives in Porto Alegre. He likes it. “We bake at four,” he says.',
    ['“We bake at  <- Jan Lund'],
  ],
  [
    'a person by an occupation',
    'Halszka Dem, a dispatcher for 34 years, did it with a lamp. “They are running,” the dispatcher said.',
    ['“They are ru <- Halszka Dem'],
  ],
  [
    'a body whose noun ends like a doer’s',
    'Nordhavn Mutual, the insurer of 400 ships, lost. Nordhavn said it was late.',
    ['it was late. <- Nordhavn Mutual'],
  ],
  [
    'a reader of a letter and the place',
    'Ana, Porto: Is it late?\n\nLUND: It is.\n\nEva, Graz: Is it early?\n\nLUND: It is not.\n\nJan Lund answered.',
    [
      'Is it late?\n <- Ana from Porto',
      'It is.\n\nEva, <- Jan Lund',
      'Is it early? <- Eva from Graz',
      'It is not.\n\n <- Jan Lund',
    ],
  ],
  [
    'a title before a name',
    'Corporal Sunniva Kval kicks the generator. It coughs. “Good morning,” she says.',
    ['“Good mornin <- Sunniva Kval'],
  ],
  [
    'forenames that are verbs and seasons, where a sentence opens with them',
    'Will Smith, 40, said it was late. Hope Barnes said it rained. Summer Lane, a pilot, said no.',
    ['it was late. <- Will Smith', 'it rained. S <- Hope Barnes', 'no. <- Summer Lane'],
  ],
  [
    'surnames that are offices, behind a forename and a trade',
    'Cllr Helen Baron said it was late. Economist Amartya Sen said it rained. Driver Tom Farmer said it was dark.',
    ['it was late. <- Helen Baron', 'it rained. D <- Amartya Sen', 'it was dark. <- Tom Farmer'],
  ],
  [
    'a surname that is a country, of which the text tells nothing else',
    'Helen France, 40, left. France said it was late.\n\nTom Ireland, 50, lives in Ireland. Ireland said it rained.',
    ['it was late. <- Helen France', 'it rained. <- Ireland'],
  ],
  [
    'what somebody came in as, or whose twins they are',
    'Runner-up Ana Ruiz said it was late. Top-seeded Eva Roos said it rained. Twins Max and Oscar Field said it was dark. Vet Sioned Rees said no.',
    [
      'it was late. <- Ana Ruiz',
      'it rained. T <- Eva Roos',
      'it was dark. <- Max Field + Oscar Field',
      'no. <- Sioned Rees',
    ],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(`Three at the port\n\n${text}`)).toEqual(speakers);
});

test.each(['Datuk', 'Datuk Seri', 'Datin', 'Otunba', 'Tunku', 'Hon', 'Rt Hon', 'IGP', 'Undersheriff'])(
  '%s is no part of a name',
  (title) => {
    const text = `${title} Penhale Oyelaran said it was late.\n\n“It is bad,” Oyelaran said.`;
    expect(speakersIn(text)).toEqual(['Penhale Oyelaran', 'Penhale Oyelaran']);
  },
);
