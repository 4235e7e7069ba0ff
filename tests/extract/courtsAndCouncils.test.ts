import { expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  ...[
    'Cabinet member for highways Ana Ruiz',
    'Executive member for adult social care and health Ana Ruiz',
    'Portfolio holder for planning Cllr Ana Ruiz',
    'Shadow minister for farming Ana Ruiz',
    'The council’s director of public health Ana Ruiz',
    'Professor of law Ana Ruiz',
  ].map((source): [string, string, string[]] => [
    `an office of a matter in small letters: ${source}`,
    `${source} said it was late.`,
    ['it was late. <- Ana Ruiz'],
  ]),
  [
    'who is named below what a court has heard of them',
    'A driver told police that he was lost, a court has heard.\n\nJan Lund, 61, denies theft.',
    ['A driver tol <- court', 'that he was  <- Jan Lund', 'theft. <- Jan Lund'],
  ],
  [
    'whom counsel asks is no counsel',
    'Ana Ruiz, the treasurer, said it was late. Asked by Jan Lund, for the defence, Ruiz laughed.\n\nLund put it to her that she had lied. “No,” the witness said.',
    ['it was late. <- Ana Ruiz', 'that she had <- Jan Lund', '“No,” the wi <- Ana Ruiz'],
  ],
  [
    'who answers what counsel puts to them',
    'Ana Ruiz agreed that it was late. Jan Lund, for the defence, put it to her that she had lied. “No,” the witness said.',
    ['that it was  <- Ana Ruiz', 'that she had <- Jan Lund', '“No,” the wi <- Ana Ruiz'],
  ],
  [
    'a witness who holds an office',
    'Ana Ruiz, a treasurer, agreed that it was late. Jan Lund put it to her that she had lied. “No,” the witness said.',
    ['that it was  <- Ana Ruiz', 'that she had <- Jan Lund', '“No,” the wi <- Ana Ruiz'],
  ],
  [
    'such an office behind its verb',
    '“It is late,” said cabinet member for housing Ana Ruiz.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'no office of somebody else',
    'A manager of singer Ana Ruiz said it was late.',
    ['it was late. <- manager of singer Ana Ruiz'],
  ],
  ...['St Ana’s Hospital', 'St Ana’s Catholic Primary School', 'Stade Coroner’s Court', 'Archdiocese of Stade'].map(
    (body): [string, string, string[]] => [
      `a body that a possessive or its place is part of: ${body}`,
      `${body} said it was late.`,
      [`it was late. <- ${body}`],
    ],
  ),
  ...['Sinn Féin MLA', 'BJP MLA from Wayanad', 'Fr', 'Mufti', 'Const.', 'Insp.', 'Msgr.'].map(
    (title): [string, string, string[]] => [
      `a title: ${title}`,
      `${title} Etelka Vam said it was late.`,
      ['it was late. <- Etelka Vam'],
    ],
  ),
  [
    'who works in a town of a land',
    'Dr Ana Ruiz, of a clinic in Stade, Hanover, the study’s author, said it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'what somebody told of says with a rare verb',
    'Lund’s lawyer, Ana Ruiz, said her client intends to appeal. Eva Berg, 45, a nurse, said the rooms smell of smoke.',
    ['her client i <- Ana Ruiz', 'the rooms sm <- Eva Berg'],
  ],
  [
    'who speaks behind a place',
    'The fire began in Buffalo, New York, said the mayor of Stade.',
    ['The fire beg <- mayor of Stade'],
  ],
  [
    'who stands for the prosecution is the prosecutor',
    'For the prosecution, Ana Ruiz read a letter. His lawyer, Jan Berg, wept. The prosecutor said it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'whom a witness saw is not the witness',
    'The accused denied having lied.\n\n“He counted”, Eva Berg told the court.',
    ['having lied. <- accused', '“He counted” <- Eva Berg'],
  ],
])('who speaks at courts and councils: %s', (_, text, said) => {
  expect(whoSaid(text)).toEqual(said);
});

test.each([
  ['a bare word for several who are told', 'Ruiz told magistrates Lund had left.', ['Lund had left <- Ruiz']],
  ['whose letters are capitals', 'Ruiz told MPs Lund had left.', ['Lund had left <- Ruiz']],
  ['a sitting where it is told', 'Ruiz told the inquest Mrs Lund had left.', ['Mrs Lund had left <- Ruiz']],
  ['what a court hears', 'The court heard Lund had been drinking.', ['Lund had been drinking <- The court']],
  ['how it was', 'Stade Crown Court heard how Lund hit her.', ['how Lund hit her <- Stade Crown Court']],
  ['what a judge rules', 'The judge ruled the ban was unlawful.', ['the ban was unlawful <- The judge']],
  ['what a tribunal finds', 'The tribunal found she left early.', ['she left early <- The tribunal']],
  ['a verdict is none', 'The court found him guilty.', []],
  ['nor is what they saw', 'Inspectors found staff asleep.', []],
  ['what is denied and why', 'Lund denies that, saying it was safe.', ['it was safe <- Lund']],
  ['what whoever it is calls it', 'It ended after what one hiker called “a farce”.', ['“a farce” <- one hiker']],
  [
    'a body of all India',
    'All India Students’ Front leader Ana Ruiz said it was late.',
    ['it was late <- All India Students’ Front leader Ana Ruiz'],
  ],
  ['nor what somebody hears', 'She heard the train was late.', []],
])('what is said at courts and councils: %s', (_, text, said) => {
  expect(readParagraph(text)).toEqual(said);
});

test.each([
  ['a dateline before a dash', 'Stade - The port is shut, police said.', ['The port is shut <- police']],
  ['a dash inside a sentence', 'Lund – the pilot – is ill, police said.', ['Lund – the pilot – is ill <- police']],
  [
    'a study between commas',
    'Lund says the study, published on Monday, suggests naps help.',
    ['the study, published on Monday, suggests naps help <- Lund', 'naps help <- Lund'],
  ],
  [
    'who speaks in a town of a land',
    'Lund, speaking at a rally in Stade, Hanover, warned that it was late.',
    ['that it was late <- Lund'],
  ],
  ['who works at a saint’s', 'Staff at St Ana’s say they are tired.', ['they are tired <- Staff at St Ana’s']],
  ['a bare thing of which several are told', 'Lund told investors demand was high.', ['demand was high <- Lund']],
  ['who signed it is no cue', '“It is late,” the letter, signed by 40 heads, warned.', ['“It is late,” <- the letter']],
  [
    'what a message shows that somebody asked',
    'Emails show that Lund told staff to lie and warned that they would be sacked.',
    ['that Lund told staff to lie <- Emails', 'staff to lie <- Lund', 'that they would be sacked <- Lund'],
  ],
  ['a name kept back', 'A nurse, who asked for her name to be withheld, said it was late.', ['it was late <- A nurse']],
  ['who welcomes it', 'Lund said the plan was weak, while the union welcomed it.', ['the plan was weak <- Lund']],
  ['by what staff are told', 'Staff were told by email that it was late.', ['that it was late <- ']],
  ['what somebody does meanwhile', '“No,” said cafe owner Ruiz, sweeping up glass.', ['“No,” <- cafe owner Ruiz']],
  ['what an autopsy finds', 'An autopsy found she had drowned.', ['she had drowned <- An autopsy']],
  ['what anybody may be told', 'When you are asked to pay, pay.', []],
  ['what somebody was told', 'Lund left when he was told to pay.', ['to pay <- ']],
  ['a sign that hangs there', 'A sign saying “Keep out” hung on the gate.', ['“Keep out” <- A sign']],
  ['a caption', 'Lund posted a photo of it with the caption “Late again”.', ['“Late again” <- Lund']],
])('what is told in local news: %s', (_, text, said) => {
  expect(readParagraph(text)).toEqual(said);
});
