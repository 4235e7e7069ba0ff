import { readdirSync, readFileSync } from 'node:fs';
import { explainArticle, explainQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';

const lead = 'Rain fell on the town all week, and nobody came to the port.';
const end = 'It rained all week. Ruiz said nothing.';
const header = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+): \w+Rule\b/;

/** The sentences of a rule's header: ¶ parts paragraphs, a slash examples, brackets stand around a source. */
const sentencesIn = (text: string, labels: string): string[] =>
  [...text.matchAll(new RegExp(`^ \\* (?:${labels}): (.*)$`, 'gm'))].flatMap(([, line = '']) => line.split(' / '));

const headers = ['rules', 'speakers/rules'].flatMap((folder) => {
  const path = new URL(`../../src/extract/${folder}/`, import.meta.url);
  return readdirSync(path).map((file) => {
    const [, text = '', name = ''] = header.exec(readFileSync(new URL(file, path), 'utf8')) ?? [];
    const yes = sentencesIn(text, 'Handles|Or');
    return { name, ofSpeakers: folder !== 'rules', yes, no: sentencesIn(text, 'Not') };
  });
});

function fired(name: string, example: string, ofSpeakers: boolean): string[] {
  const words = example.replaceAll(' ¶ ', '\n\n').replaceAll(/[[\]]/g, '');
  const text = name === 'headlineSpeaker' ? `${words}\n\n${lead}\n\n${end}` : `${lead}\n\n${words}`;
  if (ofSpeakers) return explainArticle(text).speakers.map(({ rule }) => rule);
  const { quotes, notSpeech } = explainQuotes(text);
  return [...quotes.flatMap((quote) => quote.fired), ...notSpeech.map(({ rule }) => rule)];
}

test('every rule has a header', () => {
  expect(headers.length).toBeGreaterThan(40);
});

test.each(headers)('$name does what its header says', ({ name, ofSpeakers, yes, no }) => {
  expect(yes.length * no.length).toBeGreaterThan(0);
  expect(yes.filter((example) => !fired(name, example, ofSpeakers).includes(name))).toEqual([]);
  expect(no.filter((example) => fired(name, example, ofSpeakers).includes(name))).toEqual([]);
});
