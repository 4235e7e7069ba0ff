import { extractQuotes } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

/** Quotations of a sentence that is no headline. */
const read = (sentence: string): string[] => readQuotes(`The harbour froze on Monday. ${sentence}`);
const contents = (sentence: string): string[] => read(sentence).map((quote) => quote.replace(/ <- .*/, ''));
const reports = (sentence: string, expected: string[]): void => {
  expect(contents(sentence)).toEqual(expected);
};

test('what others think of it, and how many, is no part of it', () => {
  reports('Lund said it would take “days, not weeks,” but a trader in Porto was skeptical.', [
    'it would take “days, not weeks,”',
  ]);
  reports('Lund said half of it was “about right,” though others like it.', ['half of it was “about right,”']);
  reports('Lund said he would win, double the number who liked him.', ['he would win']);
  reports('Lund said some were paid, but failed to mention names.', ['some were paid']);
});

test('an aside between dashes does not end it, and where it was said is no part of it', () => {
  reports('Lund said that in the port — the oldest in the land — a pier was shut.', [
    'that in the port — the oldest in the land — a pier was shut',
  ]);
  reports('Lund said the old piers -- Stade, Porto and Trelle -- all leak.', [
    'the old piers -- Stade, Porto and Trelle -- all leak',
  ]);
  reports('Lund said the pier was “too old,” in an interview with a weekly.', ['the pier was “too old,”']);
  reports('Lund referred to Ruiz as “an honest clerk” in an interview with a weekly.', ['Ruiz as “an honest clerk”']);
  // But what it is that they say
  reports('Lund said the thief was named “Nils” in a letter.', ['the thief was named “Nils” in a letter']);
});

describe('an attribution breaks a clause off', () => {
  test.each([
    ['It was, said Lund, time to go.', ['It was | time to go <- Lund']],
    ['It is, says Lund, the mayor, a raft.', ['It is | a raft <- Lund, the mayor']],
    ['There is, argued Lund, no plan.', ['There is | no plan <- Lund']],
    ['The rule is not, argued Lund, a raft.', ['The rule is not | a raft <- Lund']],
    ['The rule is, according to Lund, older than the quay.', ['The rule is | older than the quay <- Lund']],
    ['The quay would, Lund says, kill the farm.', ['The quay would | kill the farm <- Lund']],
    ['The quay will, said the mayor, close in May.', ['The quay will | close in May <- the mayor']],
    ['It appears, Lund says, nowhere in the rule.', ['It appears | nowhere in the rule <- Lund']],
    ['It is in her interest, Lund says, to stay.', ['It is in her interest | to stay <- Lund']],
    ['The word “safe,” Lund says, appears once.', ['The word “safe,” | appears once <- Lund']],
    ['And that, Lund said, was late.', ['that | was late <- Lund']],
    ['It runs, Lund says, to 34 pages.', ['It runs | to 34 pages <- Lund']],
    ['It stands, Lund said, on sand.', ['It stands | on sand <- Lund']],
    ['That sum covers all homes, Lund said.', ['That sum covers all homes <- Lund']],
    ['The club has refused, Lund says, to leave.', ['The club has refused | to leave <- Lund']],
    ['The band had tried in May, Lund said, to stay.', ['The band had tried in May | to stay <- Lund']],
    ['The play was over, Lund said, to loud cheers.', ['The play was over <- Lund']],
    ['Could he, Lund asked, promise to stay?', ['Could he | promise to stay <- Lund']],
    ['And “repairs,” Lund says, often meant paint.', ['“repairs,” | often meant paint <- Lund']],
    ['It fell, Lund said, on Monday.', ['It fell <- Lund']],
    ['That is what it was, said Lund, the mayor.', ['That is what it was <- Lund, the mayor']],
    ['It is as late as it was, said Lund, a clerk.', ['It is as late as it was <- Lund, a clerk']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('a bracket belongs to what it opens in', () => {
  test.each([
    ['Cook said it would close on Monday (see page 4).', 'it would close on Monday (see page 4)'],
    ['Cook said it would close on Monday [see page 4].', 'it would close on Monday [see page 4]'],
    ['Cook said it would close (“for good”).', 'it would close (“for good”)'],
    ['It closed (Cook said it was old).', 'it was old'],
    ['It closed (Cook said it was old) in May.', 'it was old'],
  ])('%s', (sentence, expected) => {
    reports(sentence, [expected]);
  });
});

describe('ages and trades part no clause', () => {
  test.each([
    [
      'Cook said the two, aged 19 and 22, and a third man, who is at large, broke in.',
      'the two, aged 19 and 22, and a third man, who is at large, broke in',
    ],
    [
      'Cook said profit fell to 34 cents a share from 51 cents, a year earlier.',
      'profit fell to 34 cents a share from 51 cents, a year earlier',
    ],
    [
      'Cook said Lund had stolen from friends, neighbours and, in one case, a priest.',
      'Lund had stolen from friends, neighbours and, in one case, a priest',
    ],
    ['Cook said Ana Ruiz, 31, and Jan Lund had been charged.', 'Ana Ruiz, 31, and Jan Lund had been charged'],
    [
      'Cook said Ana Ruiz, a baker, and Jan Lund, a clerk, had been held.',
      'Ana Ruiz, a baker, and Jan Lund, a clerk, had been held',
    ],
    [
      'Cook said clerks had met Ana Ruiz, 31, Bo Ek, 40, and Jan Lund, 22, on Monday.',
      'clerks had met Ana Ruiz, 31, Bo Ek, 40, and Jan Lund, 22, on Monday',
    ],
  ])('%s', (sentence, expected) => {
    reports(sentence, [expected]);
  });

  test('but another report does', () => {
    reports('Cook said Ana Ruiz, 31, and Jan Lund, 40, were held, and Bo Ek, 21, said it was late.', [
      'Ana Ruiz, 31, and Jan Lund, 40, were held',
      'it was late',
    ]);
  });
});

describe('a list of what is reported goes on', () => {
  test.each([
    [
      'Cook accused Lund, a former ally, of lying to voters, hiding a map and bullying staff.',
      'Lund, a former ally, of lying to voters, hiding a map and bullying staff',
    ],
    [
      'Cook criticised Lund for closing the pool, selling the hall and, at last, raising fees.',
      'Lund for closing the pool, selling the hall and, at last, raising fees',
    ],
    [
      'Cook admitted stealing cars, selling them and threatening a clerk.',
      'stealing cars, selling them and threatening a clerk',
    ],
    [
      'Cook called for an end to fees, a ban on rats and the closure of the hall.',
      'an end to fees, a ban on rats and the closure of the hall',
    ],
    [
      'Cook threatened to sue the paper, burn its vans and, if need be, buy it.',
      'to sue the paper, burn its vans and, if need be, buy it',
    ],
  ])('%s', (sentence, expected) => {
    reports(sentence, [expected]);
  });

  test('but not with what the speaker says besides', () => {
    reports('Cook accused Lund of lying, adding that it was late.', ['Lund of lying', 'that it was late']);
    reports('Cook called for an end to fees, a plan that Lund opposes.', ['an end to fees']);
  });
});

describe('what somebody said ends', () => {
  test.each([
    ['Cook said that criticism of the plan would end.', ['that criticism of the plan would end']],
    ['Cook warned last week of “late” ships. Cook called on Tuesday for calm.', ['“late” ships', 'calm']],
    [
      'The hall, built by a smith who, Cook said, had once heard a lark, had been shut for years.',
      ['had once heard a lark'],
    ],
    ['Cook said the clerks had ended it, but Cook did not say when.', ['the clerks had ended it']],
    ['A cook who asked to stay unnamed said the fish was old.', ['to stay unnamed', 'the fish was old']],
    [
      'Two sailors who claim that the mast is safe accuse the port of lying.',
      ['that the mast is safe', 'the port of lying'],
    ],
    ['Cook said the clerks had ended it, but he declined to name them.', ['the clerks had ended it']],
    ['The agency confirmed it had received an order but gave no value.', ['it had received an order']],
    ['Cook said the plan would work, but refused to give details.', ['the plan would work']],
    ['Cook has said he will stay but has declined to back Lund.', ['he will stay']],
    ['Cook, who drew fire for suggesting that it was “a choice,” appeared shaken.', ['that it was “a choice,”']],
    ['The cable was cut, the judge has concluded, although he stopped short of naming anybody.', ['The cable was cut']],
    [
      'Cook joked that Porto was the one, but went on to say, “There are others.”',
      ['that Porto was the one', '“There are others.”'],
    ],
    [
      'Cook told clerks that the road was open, only to admit on Friday that it was not.',
      ['that the road was open', 'that it was not'],
    ],
    ['Cook said the club had led, only to lose in May.', ['the club had led, only to lose in May']],
    ['The letter was, Cook said, written by a child.', ['The letter was | written by a child']],
    ['The report suggests that they can, though its authors call it “thin”.', ['that they can', 'it “thin”']],
    ['Cook has said he will sue over the fee, which his lawyer calls “mad”.', ['he will sue over the fee', '“mad”']],
    [
      'Cook said the fee, which lawyers call “mad”, would stay.',
      ['the fee, which lawyers call “mad”, would stay', '“mad”'],
    ],
    [
      'Cook said that the road was shut, a court has heard.',
      ['Cook said that the road was shut', 'that the road was shut'],
    ],
    ['Cook said the road was old, the pier was called a wreck.', ['the road was old, the pier was called a wreck']],
    ['Cook said the permit was late, and when asked about the fee, he shrugged.', ['the permit was late']],
    ['Cook said the plan would work, however this time others doubt it.', ['the plan would work']],
    ['Cook said the plan was, however, late.', ['the plan was, however, late']],
    ['Cook confirmed the sale on the condition of anonymity as he was not to speak of it.', ['the sale']],
    ['Officials said the raid failed, speaking on condition of anonymity.', ['the raid failed']],
    ['Cook said the bridge would open, as has Lund.', ['the bridge would open']],
    ['Cook said the bridge would open, as is the custom.', ['the bridge would open, as is the custom']],
    [
      'Cook told her that she was sorry — the actress also said that the problem was old.',
      ['that she was sorry', 'that the problem was old'],
    ],
    ['Years after Cook claimed that the era was over, Lund won the vote.', ['that the era was over']],
    ['As Cook lamented illegal fishing, Lund took a moment to reach out.', ['illegal fishing']],
    ['Although Cook said the decision was a mistake, at the hall she defended it.', ['the decision was a mistake']],
    [
      'Farmers who say the rain is the main reason for their losses were divided.',
      ['the rain is the main reason for their losses'],
    ],
    ['A man who said his boat was sunk has died.', ['his boat was sunk']],
    ['She also said the port would close, a move that angered unions.', ['the port would close']],
    [
      'Lund said he would appeal against the ruling, which he called “a disgrace”.',
      ['he would appeal against the ruling', '“a disgrace”'],
    ],
    ['Lund said that “every option is open,” drawing laughter.', ['that “every option is open,”']],
    ['Lund called the plan “a farce” in a post on Bluesky.', ['the plan “a farce”']],
    [
      'Ruiz confirmed that a form was planned, before specifying that it would be short.',
      ['that a form was planned', 'that it would be short'],
    ],
    [
      'Cook accepted that the plan was a draft and, with visible discomfort, denied that anyone was hurt.',
      ['that the plan was a draft', 'that anyone was hurt'],
    ],
    ['Cook accused Lund of lying — and, minutes later, pledged to support her.', ['Lund of lying', 'to support her']],
    [
      'Lund denied that the audit was late, spoke of a “debt to Ruiz” and left.',
      ['that the audit was late', 'a “debt to Ruiz”'],
    ],
    [
      'Five countries call for a full survey and recommend that no drilling begin.',
      ['a full survey', 'that no drilling begin'],
    ],
    ['He called for the trains to be stopped by next summer.', ['the trains to be stopped by next summer']],
    [
      'She promises a radio on every train by the end of next year.',
      ['a radio on every train by the end of next year'],
    ],
    ['The union will be asked to set a limit next autumn.', ['to set a limit next autumn']],
    ['She announced a loan on Monday.', ['a loan']],
    [
      'He told members that the base had been sent a sheet and that its fourth line read: “Do not release.”',
      ['that the base had been sent a sheet and that its fourth line read: “Do not release.”', '“Do not release.”'],
    ],
  ])('%s', reports);
});

describe('what somebody said begins', () => {
  test.each([
    ['The agency warned in May that hundreds of roofs were open.', ['that hundreds of roofs were open']],
    ['A student asked last week if a garden counted.', ['if a garden counted']],
    ['I asked her once what he had meant.', ['what he had meant']],
    ['A guest asked her at reception whether war had broken out.', ['whether war had broken out']],
    ['They asked for a rebate if the road stays shut.', ['a rebate if the road stays shut']],
    ['They said afterwards they had heard it.', ['they had heard it']],
    ['Ruiz told us every week that the road was safe.', ['that the road was safe']],
    ['The union offered three weeks ago to load the ship.', ['to load the ship']],
    ['The firm let it be known in July that it would oppose the plan.', ['that it would oppose the plan']],
    [
      'The ministry said in a statement emailed to reporters on Friday that it had opened an inquiry.',
      ['that it had opened an inquiry'],
    ],
    ['The firm said in a letter to staff seen by this paper that 40 jobs would go.', ['that 40 jobs would go']],
    ['Thygesen promised the hall that nobody would go.', ['that nobody would go']],
    ['Thygesen promised the council 340 jobs.', ['340 jobs']],
    ['Thygesen promised its 61 inhabitants ‘a platform for dialogue’.', ['‘a platform for dialogue’']],
    ['Thygesen promised a chance to vote.', ['a chance to vote']],
    ['Lund told Ruiz, who was in Porto, that talks had failed.', ['that talks had failed']],
    ['Lund assured the mayor, Ana Ruiz, that talks had not failed.', ['that talks had not failed']],
    ['Lund, the mayor, said talks had failed.', ['talks had failed']],
    ['The bosses said pay was fair.', ['pay was fair']],
    ['Lund admitted to lying.', ['lying']],
    ['He admitted to me that it was late.', ['that it was late']],
    ['Lund called the claim absurd.', ['the claim absurd']],
    ['Details: the port is shut, police say.', ['the port is shut']],
    ['Parry urged residents to clear ‘vines and hens’.', ['residents to clear ‘vines and hens’']],
  ])('%s', reports);
});

describe('what somebody said goes on behind the speaker', () => {
  test.each([
    ['They are not related, they say, except by water.', ['They are not related | except by water']],
    ['The port was shut, she told us, until the ice broke.', ['The port was shut | until the ice broke']],
    ['The port was shut, he added, as long as it snowed.', ['The port was shut | as long as it snowed']],
    ['The port was shut, he told us, as he left the room.', ['The port was shut']],
    ['“It is late”, she said, once the door was shut.', ['“It is late”']],
    [
      'There are 180 a day now, she said, against 900 before the war.',
      ['There are 180 a day now | against 900 before the war'],
    ],
    [
      '“Savers will be pleased”, Dahl said; “borrowers will not.”',
      ['“Savers will be pleased” | “borrowers will not.”'],
    ],
    ['“No”, said Dahl; “yes”, said Lund.', ['“No”', '“yes”']],
    ["The strike was, in Lund's words, a crime.", ['The strike was | a crime']],
  ])('%s', reports);
});

describe('who is beside it', () => {
  test.each([
    ['Fishermen off Hiiumaa said the towers were lit.', ['the towers were lit <- Fishermen off Hiiumaa']],
    ['Farmers around Porto complain that the wells are dry.', ['that the wells are dry <- Farmers around Porto']],
    [
      'The Fed is in no hurry, one of its most influential members said.',
      ['The Fed is in no hurry <- one of its most influential members'],
    ],
    ['It said in its report that insurance costs had come down.', ['that insurance costs had come down <- It']],
    ['Traders across Europe say prices fell.', ['prices fell <- Traders across Europe']],
    ['Judge Per Dahl said he would rule in May.', ['he would rule in May <- Judge Per Dahl']],
    [
      'Kim Lee, executive director of Clean Air Now, a group based in Denver, said it was a win.',
      ['it was a win <- Kim Lee, executive director of Clean Air Now, a group based in Denver'],
    ],
    [
      'She demanded that they be listed and, when there was no room, offered to carve the names.',
      ['that they be listed <- She', 'to carve the names <- She'],
    ],
    [
      'The lawyer urged the judges to note that no company had made an offer.',
      ['the judges to note that no company had made an offer <- The lawyer'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what nobody says is denied', () => {
  test.each([
    ['No one said it was late.', 'denied'],
    ['No one in the ministry had advised against this.', 'denied'],
    ['Not one of the clerks said it was late.', 'denied'],
    ['No minister has said it was late.', 'denied'],
    ['No fewer than 40 members said it was late.', undefined],
    ['One of the clerks said it was late.', undefined],
  ])('%s', (sentence, modality) => {
    const { quotes } = extractQuotes(`The harbour froze on Monday. ${sentence}`);
    expect(quotes.map((quote) => quote.modality)).toEqual([modality]);
  });
});

test('a fragment begins behind when somebody wrote it', () => {
  reports('Lund did not, as the Herald wrote on Monday, leave in “a huff of his own”.', [
    'leave in “a huff of his own”',
  ]);
});

test('what a speaker does next is no part of what was asked for', () => {
  reports('The agency acted fast, calling for volunteers and then ordering a move to Hull.', ['volunteers']);
  reports('The crowd stayed for hours, demanding a recount and refusing to leave.', ['a recount']);
  reports('Lund toured the towns, warning of floods and rising seas.', ['floods and rising seas']);
  reports('Lund left, citing the cost of moving and hiring a crane.', ['the cost of moving and hiring a crane']);
});
