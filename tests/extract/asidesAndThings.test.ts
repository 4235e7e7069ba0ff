import { extractQuotes } from 'onrecord/extract';
import { describe, expect, test } from 'vitest';
import { readParagraph } from '../support/readQuotes.js';
import { speakersIn, whoSaid } from '../support/whoSaid.js';

describe('what is told of a speaker in the middle of a clause', () => {
  test.each([
    ['The reefs, says Eva Holm, who maps them, are dying.', ['The reefs | are dying <- Eva Holm']],
    ['The kiln, said Jan Berg, whose father built it, would stay.', ['The kiln | would stay <- Jan Berg']],
    ['The orchard, said Jan Berg, a grower who leases it, was dry.', ['The orchard | was dry <- Jan Berg, a grower']],
    ['The orchard, said Jan Berg, of Norrvik Growers, was dry.', ['The orchard | was dry <- Jan Berg']],
    ['What counts, says Eva Holm, who coaches them, is sleep.', ['What counts | is sleep <- Eva Holm']],
    // But after a whole clause nothing goes on
    ['The kiln was old, said Jan Berg, who runs the works.', ['The kiln was old <- Jan Berg']],
    ['According to Eva Holm, of the Reef Trust, the corals are dying.', ['the corals are dying <- Eva Holm']],
    [
      "According to Eva Holm, the court's first president, the files were lost.",
      ["the files were lost <- Eva Holm, the court's first president"],
    ],
    ['According to Reuters, from Monday, fares will rise.', ['from Monday, fares will rise <- Reuters']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('whom somebody wants to speak', () => {
  test.each([
    ['Growers want the ministry to admit that the dam leaked.', []],
    ['Eva Holm expects Jan Berg to say that the kiln was sold.', []],
    ['Eva Holm wants him to say that the kiln was sold.', []],
    ['Pressure grew on Jan Berg to admit that the kiln was sold.', []],
    ['It is easy to say that the dam leaked.', []],
    ['Eva Holm got Jan Berg to admit that the kiln was sold.', ['that the kiln was sold <- Jan Berg']],
    ['The hearing persuaded the firm to admit that the dam leaked.', ['that the dam leaked <- the firm']],
    ['It fell to the clerk to admit that the files were lost.', ['that the files were lost <- the clerk']],
    ['Eva Holm rang Jan Berg to say that the kiln was sold.', ['that the kiln was sold <- Eva Holm']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('where words in a clause with “who” end', () => {
  test.each([
    ['A boy who was told he had asthma has won the race.', ['he had asthma <- ']],
    ['A clerk who was accused of fraud walked free.', ['who | of fraud <- ']],
    ['Divers who were told that the wreck was safe left it.', ['that the wreck was safe <- ']],
    ['A tenant who was asked to leave punched a bailiff.', ['to leave <- ']],
    [
      'The court heard a man who was told that the wreck had sunk in a gale.',
      ['that the wreck had sunk in a gale <- '],
    ],
    ['Norrvik, whose mayor said it was poor, is rich.', ['it was poor <- mayor']],
    ['A grower whose barn burnt said it was arson.', ['it was arson <- A grower']],
    ['Families whose cellars flooded said it was the dam.', ['it was the dam <- Families']],
    ['The guild, whose chief executive said it was late, left.', ['it was late <- chief executive']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('a thing and what marks say of it', () => {
  test.each([
    ['The panel recommended a ban “without delay”.', ['a ban “without delay” <- The panel']],
    ['Eva Holm promised a budget “for kitchen tables”.', ['a budget “for kitchen tables” <- Eva Holm']],
    ['Eva Holm urged Jan Berg “to act”.', ['Jan Berg “to act” <- Eva Holm']],
    ['Eva Holm promised the crew “a fair deal”.', ['“a fair deal” <- Eva Holm']],
    ['Eva Holm posted a clip in which she said the dam leaked.', ['the dam leaked <- she']],
    ['Jan Berg wrote a letter in which he called it “late”.', ['it “late” <- he']],
    [
      'Jan Berg wrote the town was a place in which nobody slept.',
      ['the town was a place in which nobody slept <- Jan Berg'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what things do, and what is won, held or taken in, is no report', () => {
  test.each([
    ['A landslide threatened the village of Norrvik.', []],
    ['The feud threatens to split the choir.', []],
    ['The final promises to be tight.', []],
    ['Norrvik conceded two goals in five minutes.', []],
    ['Norrvik claimed the title in May.', []],
    ['She was admitted to hospital on Monday.', []],
    ['Guards denied her access.', []],
    ['The bishop said Mass in Norrvik on Sunday.', []],
    ['The gang threatened to burn the barn.', ['to burn the barn <- The gang']],
    ['The union threatens a strike.', ['a strike <- The union']],
    ['Norrvik conceded that the dam leaked.', ['that the dam leaked <- Norrvik']],
    ['Jan Berg claimed the title was his.', ['the title was his <- Jan Berg']],
    ['The group claimed responsibility for the fire.', ['responsibility for the fire <- The group']],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

describe('what was not said, or may yet be', () => {
  test.each([
    ['There is no evidence that Eva Holm said the dam leaked.', 'denied'],
    ["It isn't true that Eva Holm said the dam leaked.", 'denied'],
    ['Eva Holm stopped short of saying that the dam leaked.', 'denied'],
    ['Eva Holm would not go so far as to say that the dam leaked.', 'denied'],
    ['Eva Holm has yet to say that the dam leaked.', 'denied'],
    ['Eva Holm forgot to say that the dam leaked.', 'denied'],
    ['Eva Holm was too polite to say that the dam leaked.', 'denied'],
    ['Hardly anybody said the dam leaked.', 'denied'],
    ['Few say the dam leaks.', 'denied'],
    ['Eva Holm was supposed to tell him that the dam leaked.', 'hypothetical'],
    ['Eva Holm ought to have told him that the dam leaked.', 'hypothetical'],
    ['Eva Holm wishes she had said that the dam leaked.', 'hypothetical'],
    ['There is evidence that Eva Holm said the dam leaked.', undefined],
    ['Eva Holm went so far as to say that the dam leaked.', undefined],
    ['Eva Holm did not hesitate to say that the dam leaked.', undefined],
    ['Eva Holm rose to say that the dam leaked.', undefined],
    ['Eva Holm not only said that the dam leaked.', undefined],
    ['Eva Holm did not merely say that the dam leaked.', undefined],
  ])('%s', (sentence, expected) => {
    const { quotes } = extractQuotes(`Three at the port\n\n${sentence}`);
    expect(quotes.map(({ modality }) => modality)).toEqual([expected]);
  });
});

describe('where content ends at a dash, and what “found” belongs to', () => {
  test.each([
    ['Eva Holm said it was “a sham” – words first used by Jan Berg.', ['it was “a sham” <- Eva Holm']],
    ['Eva Holm said he felt “used” — a word he likes.', ['he felt “used” <- Eva Holm']],
    ['Eva Holm said she searched the barn and found “rats”.', ['she searched the barn and found “rats” <- Eva Holm']],
    [
      'The court said the dam was old and found “no evidence”.',
      ['the dam was old <- The court', '“no evidence” <- The court'],
    ],
  ])('%s', (sentence, expected) => {
    expect(readParagraph(sentence)).toEqual(expected);
  });
});

test('labels of a briefing name who asks, with the paper in brackets', () => {
  expect(
    speakersIn(
      [
        'Briefing at the dam',
        'QUESTION (Jan Berg, Norrvik Post): Will the dam hold?',
        'EVA HOLM: It will.',
        'PER DAHL (NRK): Since when?',
        'EVA HOLM: Since May.',
      ].join('\n\n'),
    ),
  ).toEqual(['Jan Berg', 'EVA HOLM', 'PER DAHL', 'EVA HOLM']);
});

test('the years of a timeline say nothing', () => {
  expect(
    whoSaid(
      [
        'Timeline: the dam',
        '1999: The dam is built. Eva Holm leads the works.',
        '2003: It leaks.',
        '2009: It is shut.',
      ].join('\n\n'),
    ),
  ).toEqual([]);
});
