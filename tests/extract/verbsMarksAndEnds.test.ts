import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

const reported = (sentence: string): string[] =>
  readQuotes(`Harbour plan draws crowd\n\nThe town met on Monday.\n\n${sentence}\n\nRain fell.`);

/** What Ruiz says, in each of the tenses. */
const tensed = (past: string, participle: string, plain: string): string[] =>
  [past, `has ${participle}`, `had repeatedly ${participle}`, `later ${past}`, `will ${plain}`].map(
    (verb) => `Ruiz ${verb}`,
  );

const that =
  'acknowledged added admitted alleged argued asserted boasted claimed complained conceded concluded confirmed contended continued declared disclosed explained grumbled hinted implied insisted joked lamented maintained mused noted observed opined pledged posited predicted proclaimed promised protested quipped reasoned reckoned recommended remarked replied reported responded retorted revealed stressed suggested surmised warned';

test.each(that.split(' '))('what somebody %s is a clause with “that”', (past) => {
  for (const verb of [past, `has ${past}`, `later ${past}`])
    expect(reported(`Ruiz ${verb} that the port would close.`)).toEqual(['that the port would close <- Ruiz']);
  expect(reported(`Ruiz left and ${past} that it was late.`)).toEqual(['that it was late <- Ruiz']);
});

test.each([
  ['advised', 'advised', 'advise'],
  ['asked', 'asked', 'ask'],
  ['begged', 'begged', 'beg'],
  ['counselled', 'counselled', 'counsel'],
  ['implored', 'implored', 'implore'],
  ['told', 'told', 'tell'],
  ['urged', 'urged', 'urge'],
  ['warned', 'warned', 'warn'],
])('whom somebody %s to act stands in the content', (...forms) => {
  for (const start of tensed(...forms))
    for (const act of ['allies to close it', 'the board not to close it'])
      expect(reported(`${start} ${act}.`)).toEqual([`${act} <- Ruiz`]);
});

test.each(
  'branded castigated denigrated denounced described dismissed hailed labelled mocked panned portrayed praised ridiculed trashed trumpeted'.split(
    ' ',
  ),
)('what is %s as something is told with it', (past) => {
  for (const verb of [past, `has ${past}`])
    expect(reported(`Ruiz ${verb} the plan as “a raft”.`)).toEqual(['the plan as “a raft” <- Ruiz']);
  expect(reported(`The plan was ${past} as “a raft” by Ruiz.`)).toEqual(['The plan | as “a raft” <- Ruiz']);
});

test.each('berated blamed condemned praised rebuked reprimanded reproached scolded upbraided'.split(' '))(
  'for what somebody is %s stands behind “for”',
  (past) => {
    expect(reported(`Ruiz ${past} the board for closing it.`)).toEqual(['the board for closing it <- Ruiz']);
  },
);

test.each('agitated appealed argued called clamoured pleaded pressed pushed'.split(' '))(
  'what somebody %s for is content',
  (past) => {
    expect(reported(`Ruiz has ${past} for an end to it.`)).toEqual(['an end to it <- Ruiz']);
  },
);

test.each(
  'admission argument assertion assessment claim complaint conclusion confession confirmation forecast observation pledge prediction promise reassurance reminder suggestion threat vow warning'.split(
    ' ',
  ),
)('a noun of saying has its content behind it: %s', (noun) => {
  const content = 'that it would close';
  const article = /^[aeo]/.test(noun) ? 'an' : 'a';
  expect(reported(`Lund laughed at Ruiz’s ${noun} ${content}.`)).toEqual([`${content} <- Ruiz’s`]);
  expect(reported(`Lund left after ${article} ${noun} by Ruiz ${content}.`)).toEqual([`${content} <- Ruiz`]);
  expect(reported(`Ruiz’s ${noun} was ${content}.`)).toEqual([`${content} <- Ruiz’s`]);
});

test.each([
  ['Lund left despite the board’s warning of “chaos”.', ['“chaos” <- the board’s']],
  ['Ruiz’s promise of “an end to it” surprised Lund.', ['“an end to it” <- Ruiz’s']],
  ['Lund left after a threat by the board of “ruin”.', ['“ruin” <- the board']],
  ['Her advice is to “stay at home”.', ['to “stay at home” <- Her']],
  ['Ruiz sought to explain that it was late.', ['that it was late <- Ruiz']],
  ['Ruiz left, agreeing that it was late.', ['that it was late <- Ruiz']],
  ['Ruiz, arguing that it was late, left the hall.', ['that it was late <- Ruiz']],
  ['Ruiz insisted on Monday that it was late.', ['that it was late <- Ruiz']],
  ['Although Ruiz said it was late, the talks went on.', ['it was late <- Ruiz']],
  ['“The port,” Ruiz interrupted, “will close.”', ['“The port,” | “will close.” <- Ruiz']],
  ['Lund left after his reply to “Home Waters”.', []],
])('%s', (sentence, quotations) => {
  expect(reported(sentence)).toEqual(quotations);
});

const houses = ['“”', '‘’', '""', "''", '«»', '„“', '`´'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

test.each(houses)('words in the marks %s %s are whole wherever the speaker stands', (open, close) => {
  const q = (words: string) => open + words + close;
  const long = 'The port’s boats don’t sail';
  for (const [comma, stop] of [
    [q(`${long},`), q('It is late.')],
    [`${q(long)},`, `${q('It is late')}.`],
  ] as const) {
    const [said, more] = [comma, stop].map((part) => (part.endsWith(close) ? part : part.slice(0, -1)));
    expect(reported(`${comma} Ruiz said.`)).toEqual([`${said} <- Ruiz`]);
    expect(reported(`${comma} said Ruiz, the mayor.`)).toEqual([`${said} <- Ruiz, the mayor`]);
    expect(reported(`Ruiz said: ${stop}`)).toEqual([`${more} <- Ruiz`]);
    expect(reported(`${comma} Ruiz said. ${stop}`)).toEqual([`${said} | ${more} <- Ruiz`]);
  }
  for (const end of ['?', '!', ' …', '...', ' —'])
    expect(reported(`${q(long + end)} Ruiz said.`)).toEqual([`${q(long + end)} <- Ruiz`]);
  expect(reported(`The plan was ${q('a raft')}, Ruiz said.`)).toEqual([`The plan was ${q('a raft')} <- Ruiz`]);
});

test.each(houses.filter(([open]) => open !== '„'))(
  'the marks %s %s may open again in the next paragraph',
  (open, close) => {
    const rest = `${open}It is late.\n\n${open}Few came.${close}`;
    const parts = `${open}It is late. | ${open}Few came.${close}`;
    expect(reported(`Ruiz said: ${open}It’s shut.\n\n${rest}`)).toEqual([`${open}It’s shut. | ${parts} <- Ruiz`]);
    expect(reported(`${open}It’s shut,${close} Ruiz said. ${rest}`)).toEqual([
      `${open}It’s shut,${close} | ${parts} <- Ruiz`,
    ]);
  },
);

const reports = [
  ['Ruiz said the port would close', 'the port would close'],
  ['Ruiz told the board that it would close', 'that it would close'],
  ['Ruiz said the port was “a raft”', 'the port was “a raft”'],
  ['Ruiz accused Berg of closing it', 'Berg of closing it'],
  ['Ruiz urged Berg to close it', 'Berg to close it'],
  ['Ruiz vowed to close it', 'to close it'],
] as const;

test.each([
  [', adding that Lund had lied', 'that Lund had lied <- Ruiz'],
  [' before adding that Lund had lied', 'that Lund had lied <- Ruiz'],
  [', then added that Lund had lied', 'that Lund had lied <- Ruiz'],
  [', citing “a lie” by Lund', '“a lie” by Lund <- Ruiz'],
  [', calling Lund “a liar”', 'Lund “a liar” <- Ruiz'],
  [', to which Lund replied that nobody had lied', 'that nobody had lied <- Lund'],
  [', while Lund said nobody had lied', 'nobody had lied <- Lund'],
  ['; Lund said nobody had lied', 'nobody had lied <- Lund'],
  [', a claim Lund rejects', undefined],
  [', which Lund denied', undefined],
  [', with a smile', undefined],
  [', spurring a backlash from crews', undefined],
  [', earning praise from crews', undefined],
  [', her voice shaking', undefined],
  [', tears streaming down her face', undefined],
  [', to applause', undefined],
  [', in response to a question', undefined],
  [', in an interview with the Post', undefined],
  [', when asked about it', undefined],
])('what is said ends before “%s”', (rest, next) => {
  for (const [report, content] of reports) {
    // Berg may be the one who is asked
    if (/^Ruiz (?:ac|ur|vo)/.test(report) && rest.includes('asked')) continue;
    expect(reported(`${report}${rest}.`)).toEqual([`${content} <- Ruiz`, ...(next ? [next] : [])]);
  }
});

test.each([
  [' before adding that Lund had lied', 'that Lund had lied <- Ruiz'],
  [' before leaving the room', undefined],
  [', her voice shaking', undefined],
  [', close to tears', undefined],
  [', arms folded', undefined],
])('what was said before “Ruiz said” does not go on with “%s”', (rest, next) => {
  for (const content of ['The port would close', '“The port is shut,”'])
    expect(reported(`${content}${content.endsWith('”') ? '' : ','} Ruiz said${rest}.`)).toEqual([
      `${content} <- Ruiz`,
      ...(next ? [next] : []),
    ]);
});

test('what somebody stresses ends before how', () => {
  expect(reported('Ruiz underscored this lack of talks by saying, “It is late.”')).toEqual(['“It is late.” <- Ruiz']);
  expect(reported('Ruiz stressed the point by saying it was late.')).toEqual([
    'the point <- Ruiz',
    'it was late <- Ruiz',
  ]);
});

test('what a body looks like may be said', () => {
  expect(reported('Ruiz said the man lay there, his hands tied.')).toEqual([
    'the man lay there, his hands tied <- Ruiz',
  ]);
});

test.each(['After', 'Before', 'When', 'While'])('“%s” opens what goes before another act', (opener) => {
  expect(reported(`${opener} Ruiz said the port was shut, the talks went on.`)).toEqual(['the port was shut <- Ruiz']);
});
