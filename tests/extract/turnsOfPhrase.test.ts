import { describe, expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

/** Quotations of a sentence that is no headline, each with its source. */
const read = (sentence: string): string[] => readQuotes(`The harbour froze on Monday. ${sentence}`);

describe('a subject behind its auxiliary, where nothing is asked', () => {
  test.each([
    ['Only later did Lund say that she had known.', ['that she had known <- Lund']],
    ['Only in May did the mayor admit that the quay was shut.', ['that the quay was shut <- the mayor']],
    ['Not until May did Lund say that the quay was shut.', ['that the quay was shut <- Lund']],
    ['Did Lund say that the quay was shut?', []],
    ['Never did Lund say that the quay was shut.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('all that somebody said', () => {
  test.each([
    ['“Next” was all that Lund would say.', ['“Next” <- Lund']],
    ['“Next”, was all that Lund would say.', ['“Next” <- Lund']],
    ['“Next,” was all the town hall would say.', ['“Next,” <- the town hall']],
    ['“Next” was Lund’s only comment.', ['“Next” <- Lund’s']],
    ['The signs “Next” are all that Lund would sell.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('as somebody put it', () => {
  test.each([
    ['As Lund put it, “the quay is his”.', ['“the quay is his” <- Lund']],
    ['As the mayor likes to say, “the quay is his”.', ['“the quay is his” <- the mayor']],
    ['As Lund said, “Home Waters” is late.', ['“Home Waters” is late <- Lund']],
    ['In her diary Lund wrote of Jan Kask.', []],
    ['In her diary Lund wrote of “a raft”.', ['“a raft” <- Lund']],
    ['According to the letter, read out by Lund, the quay was his.', ['the quay was his <- the letter']],
    ['A man at the back shouted “It is late”.', ['“It is late” <- A man']],
    ['Lund called back and said it was late.', ['it was late <- Lund']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('what is pointed at or asked for is not said', () => {
  test.each([
    'Lund pointed to a map.',
    'Lund pointed to a film, ‘Quays’, that has been seen.',
    'Lund asked for the floor.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
  test('as are reasons and votes', () => {
    expect(read('Lund pointed to her record. She asked for a vote.')).toEqual(['her record <- Lund', 'a vote <- She']);
  });
});

describe('who does something before a colon', () => {
  test.each([
    ['Lund shrugs: “It is early.”', ['“It is early.” <- Lund']],
    ['The mayor frowns: “It is early.”', ['“It is early.” <- The mayor']],
    ['The Porto dockers: “It is early.”', ['“It is early.” <- The Porto dockers']],
    ['Lund’s sisters: “It is early.”', ['“It is early.” <- Lund’s sisters']],
    ['The mayor was interrupted by a heckler: “It is early.”', ['“It is early.” <- a heckler']],
    ['Ruiz was put right by her deputy, Jan Lund: “It is early.”', ['“It is early.” <- her deputy, Jan Lund']],
    ['Lund stood by the gate: “It is early.”', ['“It is early.” <- Lund']],
    ['Lund let slip that the quay was shut.', ['that the quay was shut <- Lund']],
    ['Lund signed the slip that the quay had sent.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('more that is said, or is not', () => {
  test.each([
    ['Having said in May that the quay was sound, Lund shut it.', ['that the quay was sound <- Lund']],
    ['Having told voters that the quay was sound, Lund shut it.', ['that the quay was sound <- Lund']],
    ['Lund prefers to call it “tired”.', ['it “tired” <- Lund']],
    ['Lund refuses to call it “tired”.', []],
    ['Lund cannot say whether the quay is sound.', []],
    ['Lund said this in May.', []],
    ['Lund reckons that automatic signals will help.', ['that automatic signals will help <- Lund']],
    ['“Is it late?” Lund was asked. “It is.”', ['“Is it late?” <- ', '“It is.” <- ']],
    ['“It is late,” Lund was told. “Go.”', ['“It is late,” | “Go.” <- ']],
    ['“It is a lake,” Lund told the hearing on Monday, “not a quay.”', ['“It is a lake,” | “not a quay.” <- Lund']],
    ['“It is a lake,” Lund told a Senate briefing, “not a quay.”', ['“It is a lake,” | “not a quay.” <- Lund']],
    [
      'Not only was it late, Lund said, it was the wrong quay.',
      ['Not only was it late | it was the wrong quay <- Lund'],
    ],
    ['Not at all, said Lund.', ['Not at all <- Lund']],
    ['Far from it, said Lund.', ['Far from it <- Lund']],
    ['Lund owns a ship that inspectors say cannot float.', ['cannot float <- inspectors']],
    ['Lund puts the bill at some €4m, twice as much as Ruiz.', ['the bill at some €4m <- Lund']],
    ['The union pegged the loss at “about nine” and left.', ['the loss at “about nine” <- The union']],
    ['Lund put the bag at the gate.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
