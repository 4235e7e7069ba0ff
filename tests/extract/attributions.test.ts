import { describe, expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

describe('who said it and where it ends', () => {
  test.each([
    [
      'a clause about a noun before the predicate of the noun',
      'A broker who predicted a lead over the party, said nobody would buy.',
      'a lead over the party <- who',
    ],
    [
      'an acronym behind the name of who says so',
      'According to the safety office, OCHA, many sailors have left.',
      'many sailors have left <- the safety office',
    ],
    [
      'a demand before the main clause',
      'Asked whether the port had demanded a new survey of the quay, Ana Ruiz told the board: “We have.”',
      'a new survey of the quay <- the port',
    ],
    [
      'an addressee with an owner behind it',
      'Lund told jurors in her closing argument that fear is not a license.',
      'that fear is not a license <- Lund',
    ],
    [
      'a clause with marks before a verb of its own content',
      'When a deckhand shouted that the crew were “useful idiots”, Lund called for order.',
      'order <- Lund',
    ],
    [
      'a question that somebody snaps',
      '“He has got mirrors, no?” Lund snapped to the harbour radio.',
      '“He has got mirrors, no?” <- Lund',
    ],
    [
      'who somebody named after "according to" is',
      'According to Ana Ruiz, who heads the harbour office, the yard lacks welders.',
      'the yard lacks welders <- Ana Ruiz',
    ],
    [
      'a subject with a clause about it',
      'Survivors of a ferry that capsized off the pier have described scenes of panic as the ship went down.',
      'scenes of panic as the ship went down <- Survivors of a ferry',
    ],
    [
      'a statement between "but" and its verb',
      'Lund, 41, did not attend the hearing but in a written statement said she was “deeply ashamed”.',
      'she was “deeply ashamed” <- Lund, 41',
    ],
    [
      'people who have no name, by what they know of',
      'Three people with knowledge of the talks said it was late.',
      'it was late <- Three people with knowledge of the talks',
    ],
    [
      'people whom a participle describes, before the verb',
      '“It was late,” a person briefed on the talks told reporters.',
      '“It was late,” <- a person briefed on the talks',
    ],
    [
      'people whom a participle describes, after "according to"',
      'It was late, according to two people involved in the talks.',
      'It was late <- two people involved in the talks',
    ],
    [
      'whom it fell to',
      'It fell to the Slovene minister to point out that it was late.',
      'that it was late <- the Slovene minister',
    ],
    [
      'a name at the end of a fronted phrase',
      'In a report published yesterday Ana Ruiz, a former judge, clears the board but says that it was late.',
      'that it was late <- Ana Ruiz, a former judge',
    ],
    [
      'a name after a pronoun that ends a fronted phrase',
      'In it Van der Lund’s deputy, Eva Berg, writes that it was late.',
      'that it was late <- Van der Lund’s deputy, Eva Berg',
    ],
    [
      'marks before somebody else’s report',
      'Ruiz asked for “a key of our own,” and a paper circulated this week recommends that it be cut.',
      '“a key of our own,” <- Ruiz',
    ],
    [
      'somebody’s colleague',
      'A colleague of his described the list as “a lottery”.',
      'the list as “a lottery” <- A colleague of his',
    ],
    [
      'a clause before another verb of the same subject',
      'He pointed out that fewer than half come, and gave an assurance that nobody would be refused.',
      'that fewer than half come <- He',
    ],
    [
      'a denial before what else was blamed',
      'Izovolt denies that the container was leaking and has blamed the sensor.',
      'that the container was leaking <- Izovolt',
    ],
    [
      'a demand before another clause with a name set off',
      'The committee has requested the logs, and the leader, Jan Lund, is demanding a vote.',
      'the logs <- The committee',
    ],
    [
      'advice before what is told of it',
      'The pilot advises skippers to cut first, advice for which he has been teased.',
      'skippers to cut first <- The pilot',
    ],
    [
      'a thing before when it was asked for',
      'Ruiz had asked for silence when two jets crossed the valley.',
      'silence <- Ruiz',
    ],
    [
      'a recommendation before what came of it',
      'The council had recommended a vote, and for the first time the ring did not follow it.',
      'a vote <- The council',
    ],
    [
      'marks before what is told of them',
      'The Commission says it “takes note,” which, as veterans know, is little.',
      'it “takes note,” <- The Commission',
    ],
    [
      'what goes on after “which” and the speaker',
      'They offered a card, without which, it warned, the register would be “a book”.',
      'the register would be “a book” <- it',
    ],
    [
      'what goes on after “in which” and according to somebody',
      'It ended clashes in which, according to the mission, 1,300 people were killed.',
      '1,300 people were killed <- the mission',
    ],
    [
      'marks of another speaker after a conjunction',
      'Eva Berg agreed that they should count, but “the oath”, she insisted, “is not portable”.',
      '“the oath” | “is not portable” <- she',
    ],
    [
      'a question by somebody named after the participle',
      'Asked by Farida Olu, the chair, whether he had read it, the mayor left.',
      'whether he had read it <- Farida Olu, the chair',
    ],
    [
      'an answer that is a clause',
      'The army’s answer is that soldiers have to see.',
      'that soldiers have to see <- The army’s',
    ],
    [
      'what somebody who read a paper says of it',
      'Two people who have read it say the paper recommended a refit.',
      'a refit <- the paper',
    ],
    [
      'the first thing somebody said',
      'The first thing Ana Ruiz said was that the boiler was lost.',
      'that the boiler was lost <- Ana Ruiz',
    ],
    ['what somebody said', 'What Ana Ruiz said was that it was late.', 'that it was late <- Ana Ruiz'],
    ['no and who says so', 'Was there a leak? No, says the regulator.', 'No <- the regulator'],
    [
      'a clause after as early as',
      'Staff had warned as early as September that somebody was there.',
      'that somebody was there <- Staff',
    ],
    [
      'a clause after an aside of the addressee',
      'She asked her uncle, at the top of her voice, where he lived.',
      'where he lived <- She',
    ],
    [
      'a clause that goes on with or',
      'It means good night, she explained, or else it means that the lamp works.',
      'It means good night | or else it means that the lamp works <- she',
    ],
    ['a note in the margin', 'Her teacher scribbled “Please check” in the margin.', '“Please check” <- Her teacher'],
    [
      'the subject around another attribution',
      'The embassy, it added, had promised a reply.',
      'a reply <- The embassy',
    ],
    [
      'two who say something with each other',
      'It ended, with Ana Ruiz warning that it was late and Jan Lund threatening to leave.',
      'that it was late <- Ana Ruiz',
    ],
    [
      'the second of them',
      'It ended, with Ana Ruiz warning that it was late and Jan Lund threatening to leave.',
      'to leave <- Jan Lund',
    ],
    ['states that are no verb', 'Ministers urge states to act.', 'states to act <- Ministers'],
    ['a clause after late on a day', 'Ana Ruiz said late on Monday that it was dead.', 'that it was dead <- Ana Ruiz'],
    [
      'a clause after a programme with a day in its name',
      'Ana Ruiz told the radio’s Today programme the plan was dead.',
      'the plan was dead <- Ana Ruiz',
    ],
    [
      'two with appositions, of whom both said it',
      'Ana Ruiz, a pilot, and Jan Lund, a nurse, both said it was dead.',
      'it was dead <- Ana Ruiz, a pilot, and Jan Lund, a nurse',
    ],
    [
      'a clause before what others say of it',
      'Critics say the plan is dead, a claim the board denies.',
      'the plan is dead <- Critics',
    ],
    [
      'a clause in somebody’s words',
      'In the trucker’s words, the ice was “thin”.',
      'the ice was “thin” <- the trucker’s',
    ],
    [
      'a clause before who else said so',
      'Ana Ruiz said it rained, as did Jan Lund and Eva Berg.',
      'it rained <- Ana Ruiz',
    ],
    ['a clause before who so did, too', 'Ana Ruiz said it rained, and so did Jan Lund.', 'it rained <- Ana Ruiz'],
    [
      'what a letter says that many signed',
      'More than 50 MPs have signed a letter saying the plan is late.',
      'the plan is late <- 50 MPs',
    ],
    [
      'what somebody added after saying',
      '“We are late,” said Ruiz, before adding: “It is sad.”',
      '“It is sad.” <- Ruiz',
    ],
    [
      'a quotation that stops where somebody else laughs',
      '“Never,” he said. Lund laughed. “Always.”',
      '“Never,” <- he',
    ],
    ['what signs say', 'Protesters carried signs saying “No more”.', '“No more” <- Protesters'],
    ['what is written', 'There were signs saying “No more”.', '“No more” <- signs'],
    ['marks that are how somebody put it', '“A mess” is how Ana Ruiz described it.', '“A mess” <- Ana Ruiz'],
    [
      'marks around an attribution, with "that" before them',
      'That is “a mess”, Ana Ruiz tells me, “and a costly one”.',
      'That is “a mess” | “and a costly one” <- Ana Ruiz',
    ],
    ['a clause that somebody was told', 'Lund was told the gate would stay shut.', 'the gate would stay shut <- '],
    ['what a jury was told', 'The gate was left open, a jury was told on Tuesday.', 'The gate was left open <- '],
    [
      'a question with who asked it',
      'Lund was asked by a reporter whether the gate was open.',
      'whether the gate was open <- a reporter',
    ],
    [
      'an agent with an apposition',
      'She was urged by her brother, a captain in the reserves, to leave the yard.',
      'to leave the yard <- her brother, a captain in the reserves',
    ],
    [
      'another report after "and" in the same tense',
      'The board argues that the quay is late and requests a new survey.',
      'that the quay is late <- The board',
    ],
    [
      'a subject with an age and a place',
      'Ana Lund, 41, of Porto, denies that she moved the quay.',
      'that she moved the quay <- Ana Lund, 41, of Porto',
    ],
    [
      'a subject with a clause that has a name in it',
      'Jon Lund, whose wife, Sgt. Ana Ruiz, drives a truck, said he had left.',
      'he had left <- Jon Lund',
    ],
    [
      'a clause about who speaks',
      'That is not how it looked, said Ana Lund, who runs the desk.',
      'That is not how it looked <- Ana Lund',
    ],
    [
      'a minister with a second office',
      'Ana Lund, who is also minister for ports, said the 46 boats were late.',
      'the 46 boats were late <- Ana Lund',
    ],
    [
      'two who answer after another’s request',
      'The port asked for a delay and Sweden and Norway replied that it was late.',
      'that it was late <- Sweden and Norway',
    ],
    [
      'who conducted the trials',
      'According to trials conducted in June by the yard, the quay sinks.',
      'the quay sinks <- trials conducted in June by the yard',
    ],
    [
      'a speaker after a verb and its particle',
      '“We waited for it all day”, summed up a harbour clerk.',
      '“We waited for it all day” <- a harbour clerk',
    ],
    [
      'who is quoted after the words',
      '“We waited for it”, one manager is quoted as saying in an annex.',
      '“We waited for it” <- one manager',
    ],
    [
      'a body with a plural verb',
      'In a dissenting opinion, the minority warn that the cost could rise.',
      'that the cost could rise <- the minority',
    ],
    [
      'an intention after a month',
      'The harbour ministry proposed in September to close the quay.',
      'to close the quay <- The harbour ministry',
    ],
    [
      'the other of two',
      'One of them called the idea clever; the other said it had “some legs”.',
      'it had “some legs” <- the other',
    ],
    [
      'a headline with a second verb',
      'Lund slams opposition over ferry bill, says crews ‘spreading lies’\n\nThe crews of the ferry were not amused.',
      'crews ‘spreading lies’ <- Lund',
    ],
    [
      'inversion after a relative clause',
      'The pier lacks money from the towns, whom it has alienated with its fees, said Lars Ekman, director of the pier.',
      'The pier lacks money from the towns, whom it has alienated with its fees <- Lars Ekman, director of the pier',
    ],
    [
      'a predicate in a relative clause',
      'The yard launched a ship that inspectors say cannot float.',
      'cannot float <- inspectors',
    ],
    [
      'a charge with a participle',
      'Critics accused the head of the yard of hiding the leak.',
      'the head of the yard of hiding the leak <- Critics',
    ],
    [
      'an adjective as judgement',
      "He called the minister's quarrel with the unions unusual.",
      "the minister's quarrel with the unions unusual <- He",
    ],
    [
      'a first name that is a modal verb',
      '“It is dear,” said Will Doyle, a ferryman.',
      '“It is dear,” <- Will Doyle, a ferryman',
    ],
    [
      'a day between a statement and its participle',
      'Mr Lund sent out a letter Friday saying, “I shall not resign.”',
      '“I shall not resign.” <- Mr Lund',
    ],
    [
      'a question before its asker and whom it is put to',
      '“Did you know it leaked?” Todd asked the harbour master.',
      '“Did you know it leaked?” <- Todd',
    ],
    [
      'a noun of saying before marks',
      'They laughed at her remark that “nobody swims here”.',
      'that “nobody swims here” <- her',
    ],
    [
      'an interrupted judgement',
      'The aim, two deckhands said, is to sell the ferry.',
      'The aim | is to sell the ferry <- two deckhands',
    ],
    [
      'a noun that looks like a verb of speech before the speaker',
      'Growers are cutting waste in response to price challenges, Ruiz told the deputies.',
      'Growers are cutting waste in response to price challenges <- Ruiz',
    ],
    [
      'an aside after a dash',
      'Lund said that he would not sell the ferry — a promise he has made before.',
      'that he would not sell the ferry <- Lund',
    ],
    [
      'a title inside the reporting words',
      'Lund said on Radio Nord’s “Morning Call” that the ferry was “dead in the water”.',
      'that the ferry was “dead in the water” <- Lund',
    ],
    [
      'a judgement in a relative clause',
      'They sold the ferry, which Lund described as “a bathtub with a flag”.',
      '“a bathtub with a flag” <- Lund',
    ],
    [
      'a sentence that only says that somebody spoke',
      'Lund agreed. “Nobody wanted it.”',
      '“Nobody wanted it.” <- Lund',
    ],
    [
      'a judgement in a relative clause that opens with a participle',
      'They chose Ann Berg, whom Lund describes as having “a deckhand’s patience”.',
      'having “a deckhand’s patience” <- Lund',
    ],
    ['a name in brackets', '“We mopped it up” (an usher).', '“We mopped it up” <- an usher'],
    [
      'what somebody is reported to have said',
      'Lund was reported to have said that the ferry “had it coming”.',
      'that the ferry “had it coming” <- Lund',
    ],
    ['somebody’s own words', 'The ferry was, in Lund’s words, “a bathtub”.', '“a bathtub” <- Lund’s'],
    [
      'whoever shouts before somebody else speaks',
      'When a man shouted, “Shame,” Lund joked, “Come on up.”',
      '“Shame,” <- a man',
    ],
    [
      'a report in a sentence after the last quotation',
      '“We sank,” said Ann Berg. Lund added that the ferry was old. “Nobody had ever painted it.”',
      'that the ferry was old | “Nobody had ever painted it.” <- Lund',
    ],
    [
      'a name right before a colon',
      'The ferry left. Nobody minds that it is sold – Ann Berg: “I do mind.”',
      '“I do mind.” <- Ann Berg',
    ],
    [
      'a participle before the main clause',
      'While saying that she trusts the pilot, Lund sold the tug.',
      'that she trusts the pilot <- Lund',
    ],
    [
      'a clause beside “as”',
      'The lock, as the Herald noted, was built for smaller ships.',
      'The lock | was built for smaller ships <- the Herald',
    ],
    [
      'a clause that goes on after its speaker',
      'The lock works, Lund said, but the gate does not close.',
      'The lock works | but the gate does not close <- Lund',
    ],
    [
      'a predicate that goes on after words in marks',
      '“Only you,” Lund said, would buy that boat.',
      '“Only you,” | would buy that boat <- Lund',
    ],
    [
      'what was said before and a clause of the article',
      'Lund has said that he will stay, but the crew is packing.',
      'that he will stay <- Lund',
    ],
    [
      'a participle after an inverted speaker',
      '“It leaks,” said Lund, referring to the old tug.',
      'the old tug <- Lund',
    ],
    [
      'a subject before a relative clause with an object',
      'Some in the port say the crane is older than the town.',
      'the crane is older than the town <- Some in the port',
    ],
    ['a speaker before a pair of dashes', 'Lund — and his wife — said that it leaks.', 'that it leaks <- Lund'],
    [
      'a charge in the passive',
      'The pilot was accused by Lund of hiding the chart.',
      'The pilot | of hiding the chart <- Lund',
    ],
    ['a feeling that is voiced', 'Lund voiced doubts about the age of the crane.', 'the age of the crane <- Lund'],
    [
      'a judgement with a clause in it',
      'Lund rejected the idea that the tug was stolen.',
      'the idea that the tug was stolen <- Lund',
    ],
    [
      'a clause without a verb that a list holds',
      'Lund said gulls outnumber sailors.',
      'gulls outnumber sailors <- Lund',
    ],
    ['a thing likened to another', 'Lund likened the tug to a bath.', 'the tug to a bath <- Lund'],
    ['what something is called in a relative clause', 'They opened what Lund called a museum.', 'a museum <- Lund'],
    [
      'a question put to somebody',
      'Lund asked the crew whether the tide had turned.',
      'whether the tide had turned <- Lund',
    ],
    [
      'who made a document',
      'The hull is thin, according to a report published by the port.',
      'The hull is thin <- a report published by the port',
    ],
    [
      'a majority that takes a plural verb',
      'A majority of the dockers say they will stay at home.',
      'they will stay at home <- A majority of the dockers',
    ],
  ])('%s', (_, text, expected) => {
    expect(readQuotes(text)).toContain(expected);
  });

  test('a main clause speaks before the clause inside it', () => {
    expect(readQuotes('Lund sniped that the harbour master was “learning on the job in public”.')).toEqual([
      'that the harbour master was “learning on the job in public” <- Lund',
    ]);
  });

  test.each([
    ['a participle that names', 'They closed a loophole called an “inversion”.'],
    ['a title that somebody is told', 'Lund was a guest on “Late Night With Ann Berg” that winter.'],
    ['a fact', 'That suggests that the ferry leaks.'],
    ['a fragment of a copula', 'The ferry is “an old tub that nobody has ever wanted to paint”.'],
    ['a judgement without a clause', 'Lund praised the crew and the tug.'],
    ['a person who is questioned', 'The police questioned the pilot on Monday.'],
    ['a thing of which somebody made more', 'Lund added a second deck to the tug.'],
    ['a document that promises nothing said', 'They sold a boat that promised long trips.'],
    ['an adjective that looks like a verb of speech', 'Nobody answered Lund’s repeated calls.'],
    ['what could be said', 'Lund paid for the risk of promising too much.'],
    ['what somebody only writes down', 'Lund counts the boats and writes it down.'],
    ['who keeps a name to themselves', 'Lund met a deckhand who asked not to be named because the talks are secret.'],
    ['who wants no name in print', 'Lund met a deckhand who asked that her name not be used.'],
    [
      'a kicker of a headline',
      'Interview: the pilot who never slept\n\nThe interview took place on a boat in the bay of Porto.',
    ],
    ['who is asked', 'The pilot, asked whether the timing was linked to the talks, looked at the ceiling.'],
    ['who is identified', 'The man, identified only as Ulrich under the law, slept on the pier.'],
    ['a way of telling', 'Ana Ruiz tells it the same way, except for the end.'],
    ['what is not disputed', 'Lund disputed neither the agreement nor the date.'],
    ['an attack', 'Kask, 24, of Mill Lane, Porto, attacked Lund, 61, in front of the crew.'],
    ['a programme before the speaker', 'On the radio’s “Morning Call,” Lund waved.'],
  ])('nobody says %s', (_, text) => {
    expect(readQuotes(text)).toEqual([]);
  });
});
