import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findMentions } from '../../src/extract/topics/findMentions.js';
import { labelIndex } from '../../src/extract/topics/labelIndex.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';

const scheme = libraryTopics();
const index = labelIndex(scheme);

/** Each as topic and words. */
const mentionsIn = (text: string): string[] =>
  findMentions(text, findPassages(text), index)
    .flat()
    .map(({ concept, start, end }) => `${concept.id}: ${text.slice(start, end)}`);

/** The labels that need no context. */
const labels = scheme.concepts.flatMap(({ id, prefLabel, altLabels, hiddenLabels = [], contextLabels = [] }) => {
  const bound = new Set(contextLabels.flatMap((context) => context.labels).map((label) => label.toLowerCase()));
  return [prefLabel, ...altLabels, ...hiddenLabels]
    .filter((label) => id && !bound.has(label.toLowerCase().replace('defense', 'defence')))
    .map((label) => [id, label] as const);
});

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const american = (words: string): string =>
  words
    .replaceAll(/([Dd])efence/g, '$1efense')
    .replaceAll(/([bn])is(ation|ed)/g, '$1iz$2')
    .replaceAll('armour', 'armor')
    .replaceAll('grey', 'gray');

/** A sentence with a label in it, and how it is written there. */
type Frame = (label: string) => readonly [sentence: string, written: string];

const frames: Readonly<Record<string, Frame>> = {
  'in a sentence': (label) => [`The town spoke of ${label} on Monday.`, label],
  'at its start': (label) => [`${capitalised(label)} was all that the town spoke of.`, capitalised(label)],
  'at its end': (label) => [`The town spoke of ${label}.`, label],
  'in marks': (label) => [`The sign read “${label}” in the night.`, label],
  'in single marks': (label) => [`The sign read ‘${label}’ in the night.`, label],
  'in somebody’s words': (label) => [`“We need ${label},” Ruiz said.`, label],
  'in a list': (label) => [`They named boats, ${label}, and bread.`, label],
  'in brackets': (label) => [`The town (${label}) spoke on.`, label],
  'between dashes': (label) => [`The town – ${label} – spoke on.`, label],
  'before a slash': (label) => [`They spoke of ${label}/bread.`, label],
  'as an owner': (label) => [`The town read ${label}${/s$/i.test(label) ? '’' : '’s'} future in tea.`, label],
  'in American spelling': (label) => [`The town spoke of ${american(label)} on Monday.`, american(label)],
  'with no-break spaces': (label) => {
    const written = label.replaceAll(' ', '\u00A0');
    return [`The town spoke of ${written} on Monday.`, written];
  },
  'with two spaces': (label) => {
    const written = label.replaceAll(' ', '  ');
    return [`The town spoke of ${written} on Monday.`, written];
  },
  'all in capitals': (label) => [`THE TOWN SPOKE OF ${label.toUpperCase()} ON MONDAY.`, label.toUpperCase()],
};

test.each(Object.keys(frames))('every label is found %s, and its span holds it', (name) => {
  const missed = labels.filter(([id, label]) => {
    const [sentence, written] = (frames[name] as Frame)(label);
    const found = mentionsIn(`Harbour plan draws crowd\n\n${sentence}\n\nRain fell.`);
    // "the Alliance" may be found with or without its article, and within a longer label.
    return !found.some((one) => one.startsWith(`${id}: `) && written.includes(one.slice(id.length + 2)));
  });
  expect(missed).toEqual([]);
  expect(labels.length).toBeGreaterThan(350);
});

test('every label gives its topic to a quotation', () => {
  const missed = labels.filter(([id, label]) => {
    const text = `Harbour plan draws crowd\n\nThe town met.\n\n“It is all about ${label}, as you know,” Ana Ruiz said.`;
    return !extractArticle(text).quotes[0]?.topics.includes(id);
  });
  expect(missed).toEqual([]);
});

test.each([
  ['Airstrikes killed ten.', 'armed-conflict: Airstrikes'],
  ['An air strike killed ten.', 'armed-conflict: air strike'],
  ['A cable lies on the seafloor.', 'critical-infrastructure: seafloor'],
  ['The nuclear deterrent is dear.', 'deterrence: nuclear deterrent'],
  ['It was a gray-zone attack.', 'hybrid-threats: gray-zone'],
  ['EUROPE’S DEFENCE IS DEAR.', 'european-defence: EUROPE’S DEFENCE'],
  ['The army has a new doctrine.', 'defence-policy: doctrine'],
])('as the press writes it: %s', (sentence, found) => {
  expect(mentionsIn(`Harbour plan draws crowd\n\n${sentence}`)).toContain(found);
});

test.each([
  'The defence lawyer spoke for an hour.',
  'The team’s defence let in two goals.',
  'The home side’s defence held firm.',
  'She spoke in defence of her son.',
  'Sea defences were built along the beach.',
  'Self-defence classes start in May.',
  'He led an attack on the bill.',
  'She threw her arms around her.',
  'A tank of petrol costs a lot.',
  'The band Missile plays on Monday.',
  'A drone of bees came.',
  'An alliance of bakers was formed.',
  'The allies of the mayor won the vote.',
  'A price war broke out.',
  'The Salvation Army fed them.',
  'The press corps waited.',
  'The fire brigade came.',
  'A hybrid car is cheap.',
  'Hybrid work is here to stay.',
  'Cyber Monday drew many.',
  'The doctrine of fair use is old.',
  'SENATO met in Rome.',
  'Pay talks between the union and the port failed.',
  'World War II bomb found in garden.',
  'Rail strike halts trains.',
  'Hearing aids are dear.',
])('what only looks like a label names no topic: %s', (sentence) => {
  expect(extractArticle(`Harbour plan draws crowd\n\n${sentence}\n\nFew came.`).topics).toEqual([]);
});
