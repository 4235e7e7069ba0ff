import { article, type Concept, type ConceptScheme, type Quote } from 'onrecord';
import { extractArticle, extractQuotes } from 'onrecord/extract';
import { topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

const concept = (id: string, prefLabel: string, more: Partial<Concept> = {}): Concept => ({
  id,
  prefLabel,
  altLabels: [],
  broader: [],
  related: [],
  mappings: [],
  ...more,
});
const scheme = (...concepts: Concept[]): ConceptScheme => ({ id: 'own', title: 'Own', concepts });

const find = (text: string, used: ConceptScheme = libraryTopics()) =>
  findTopics(text, findPassages(text), [], used).topics;
const ids = (text: string, used?: ConceptScheme) => find(text, used).map(({ topic }) => topic);
const words = (text: string, used: ConceptScheme) =>
  find(text, used).flatMap(({ topic, spans }) => spans.map(({ start, end }) => `${topic}: ${text.slice(start, end)}`));

test('labels are found whatever the case, accents, plural, hyphen and spelling', () => {
  const spelled = scheme(
    concept('spending', 'Defence spending'),
    concept('co', 'Military co-operation'),
    concept('truce', 'Cease-fire'),
    concept('ministry', 'Defence ministry'),
    concept('cafe', 'Café programme'),
    concept('organ', 'Labour organisation'),
  );
  expect(
    words(
      'DEFENSE SPENDING rose. Military cooperation, military co-operation; a ceasefire, two cease-fires, a cease fire. ' +
        'Both defence ministries shut their cafe programs. The labor organizations’ leaders left.',
      spelled,
    ).sort(),
  ).toEqual([
    'cafe: cafe programs',
    'co: Military cooperation',
    'co: military co-operation',
    'ministry: defence ministries',
    'organ: labor organizations',
    'spending: DEFENSE SPENDING',
    'truce: cease fire',
    'truce: cease-fires',
    'truce: ceasefire',
  ]);
});

test('a label is whole words, next to each other', () => {
  const peace = scheme(concept('war', 'War'), concept('talks', 'Peace talks'));
  expect(
    ids('The warden, a warhorse and the postwar award. In peace, talks are easy. Peace “talks”. Peace. Talks!', peace),
  ).toEqual([]);
  expect(words('Post-war peace  talks, a peace/talks day, peace\ntalks in vain.', peace)).toEqual([
    'talks: peace  talks',
    'talks: peace/talks',
    'war: war',
  ]);
});

test('acronyms are found by their capitals alone, unless another label writes them otherwise', () => {
  const acronyms = scheme(
    concept('who', 'WHO'),
    concept('nato', 'NATO', { hiddenLabels: ['Nato'] }),
    concept('nf', 'NATO fleet'),
  );
  expect(words('Those who saw the WHO, and WHO’s staff. A Nato envoy, the Nato fleet and NATO.', acronyms)).toEqual([
    'who: WHO',
    'who: WHO',
    'nato: Nato',
    'nato: NATO',
    'nf: Nato fleet',
  ]);
  expect(ids('Who was it?', acronyms)).toEqual([]);
});

test('the longest label wins, and takes its words from shorter ones', () => {
  expect(ids('NATO allies met.')).toEqual(['nato-allies']);
  expect(ids('NATO met its NATO allies.')).toEqual(['nato', 'nato-allies']);
  const nested = scheme(
    concept('a', 'Red'),
    concept('b', 'Red fox'),
    concept('c', 'Fox hunting'),
    concept('d', 'Red fox hunting ban'),
  );
  expect(words('Red fox hunting.', nested)).toEqual(['b: Red fox']);
  expect(words('A red fox hunting ban and a red rose.', nested)).toEqual(['d: red fox hunting ban', 'a: red']);
});

test('a label of two concepts mentions both, or only the narrower one of the two', () => {
  const two = scheme(concept('animals', 'Fox'), concept('networks', 'Fox'));
  expect(ids('A fox!', two)).toEqual(['animals', 'networks']);
  const tree = scheme(
    concept('animals', 'Fox'),
    concept('dogs', 'Dogs', { broader: ['animals'] }),
    concept('foxes', 'Fox', { broader: ['dogs'] }),
  );
  expect(ids('A fox!', tree)).toEqual(['foxes']);
  const circle = scheme(concept('a', 'Fox', { broader: ['b'] }), concept('b', 'Fox', { broader: ['a'] }));
  expect(ids('A fox!', circle)).toEqual(['a', 'b']);
});

test('what a label needs beside it stands in the same sentence', () => {
  expect(ids('The minister opened new energy infrastructure in the valley.')).toEqual([]);
  expect(ids('Missiles hit energy infrastructure in the valley.')).toContain('energy-infrastructure-attacks');
  expect(ids('They built energy infrastructure. Later the choir attacked its rivals.')).not.toContain(
    'energy-infrastructure-attacks',
  );
  expect(ids('The defence rested its case, and the jury went home.')).toEqual([]);
  expect(ids('The allies of the mayor left the hall.')).toEqual([]);
  expect(ids('The EU and NATO will work together on cables.')).toContain('eu-nato-cooperation');
});

test('it may stand anywhere in the text where the scheme says so, but not in the label’s own words', () => {
  const banks = (within?: 'sentence' | 'text'): ConceptScheme =>
    scheme(
      concept('banks', 'Banks', {
        contextLabels: [{ labels: ['bank', 'loan bank'], with: [['loan'], ['rate']], within }],
      }),
    );
  const text = 'The bank closed.\n\nIts rate on a loan fell.';
  expect(words(text, banks('text'))).toEqual(['banks: bank']);
  expect(words(text, banks('sentence'))).toEqual([]);
  expect(words(text, banks())).toEqual([]);
  expect(words('A bank gave a loan at a rate.', banks())).toEqual(['banks: bank']);
  const rates = scheme(concept('loans', 'Credit', { contextLabels: [{ labels: ['loan rate'], with: [['rate']] }] }));
  expect(words('The loan rate fell.', rates)).toEqual([]);
  expect(words('The loan rate, a low rate, fell.', rates)).toEqual(['loans: loan rate']);
});

test('a word that means something else without its context mentions nothing there', () => {
  expect(ids('The council voted for carbon neutrality by 2040.')).toEqual([]);
  expect(ids('The council voted for neutrality, and against any army.')).toContain('defence-policy');
});

test('two labels joined by "and" are each found where they are whole', () => {
  const arms = scheme(concept('exports', 'Arms exports'), concept('production', 'Arms production'));
  expect(ids('Arms production and the exports of cheese grew.', arms)).toEqual(['production']);
  expect(ids('Arms production and arms exports grew.', arms)).toEqual(['production', 'exports']);
});

test('a sentence ends at a full stop before a capital', () => {
  const banks = scheme(concept('banks', 'Banks', { contextLabels: [{ labels: ['bank'], with: [['loan']] }] }));
  expect(words('The bank closed! A loan fell.', banks)).toEqual([]);
  expect(words('The bank of no. 4 gave a loan.', banks)).toEqual(['banks: bank']);
});

test('the library’s scheme is found by the engine’s own words, by default and where it is given', () => {
  const text = 'Frigates leave\n\nTwo frigates left the harbour on Monday.';
  const topics = extractArticle(text).topics;
  expect(topics.map(({ topic }) => topic)).toEqual(['military-equipment']);
  expect(extractArticle(text, { scheme: topicScheme }).topics).toEqual(topics);
  expect(extractArticle(text, { scheme: { ...topicScheme, id: 'own' } }).topics).toEqual([]);
});

test('the headline and the lead tell the main topic, then how many passages name one; the broadest stand back', () => {
  const text = [
    'Garlic prices soar',
    '',
    'Growers of garlic and leeks met in the market hall on Monday to talk of the weather.',
    '',
    'Beans were cheap, said one grower, who had brought a basket of beans and two of leeks.',
    '',
    'Nobody wanted onions, the grower said, but beans are always in demand at this time.',
  ].join('\n');
  const plants = scheme(...['Garlic', 'Leeks', 'Beans', 'Onions'].map((label) => concept(label.toLowerCase(), label)));
  const topics = find(text, plants);
  expect(topics.map(({ topic }) => topic)).toEqual(['garlic', 'leeks', 'beans']);
  expect(topics.map(({ relevance }) => relevance)).toEqual([1, 0.56, 0.29]);
  expect(topics[0]?.evidence).toEqual({ basis: 'stated', rule: 'topicLabel', confidence: 0.95 });
});

test('what is named once, below the lead, stays only beside a topic that is near it in the scheme', () => {
  const text = 'Onions are dear this year, and growers know it.\n\nSome of them grow leeks as well, said the growers.';
  const apart = [concept('onions', 'Onions'), concept('leeks', 'Leeks')];
  expect(ids(text, scheme(...apart))).toEqual(['onions']);
  expect(ids(text, scheme(concept('onions', 'Onions', { related: ['leeks'] }), concept('leeks', 'Leeks')))).toEqual([
    'onions',
    'leeks',
  ]);
});

test('bylines and notices tell no topic', () => {
  const plants = scheme(concept('leeks', 'Leeks'));
  const text = 'Leeks\nLeeks\nLeeks';
  const spans = [0, 6, 12].map((start) => ({ start, end: start + 5 }));
  const kinds = ['byline', 'notice', 'paragraph'] as const;
  const passages = spans.map((span, index) => ({ kind: kinds[index] ?? 'paragraph', span }));
  expect(findTopics(text, passages, [], plants).topics[0]?.spans).toEqual([{ start: 12, end: 17 }]);
});

const quotesOf = (text: string): readonly Quote[] => extractQuotes(text).quotes;

test('a quotation has the topics of its content, then those that are strong in its paragraph', () => {
  const text =
    'Ministers met to talk about sanctions.\n\n' +
    '“We want a ceasefire, and a ceasefire before any peace talks,” said Ana Ruiz, whose talk of sanctions and more sanctions, and of a frigate, was long.\n\n' +
    '“It was a good day,” said Ana Ruiz of the sanctions.';
  const { ofQuotes } = findTopics(text, findPassages(text), quotesOf(text), libraryTopics());
  expect([...ofQuotes.values()]).toEqual([['ceasefire', 'peace-talks', 'sanctions'], ['sanctions']]);
});

test('a quotation that names nothing, in a paragraph that names nothing, has no topic', () => {
  const text =
    'Sanctions were discussed, but nobody wanted more of the sanctions.\n\n“It was a good day,” said Ana Ruiz.';
  const { ofQuotes } = findTopics(text, findPassages(text), quotesOf(text), libraryTopics());
  expect([...ofQuotes.values()]).toEqual([[]]);
});

test('composed and decomposed text, and any kind of line break, give the same topics', () => {
  const cafe = scheme(concept('cafe', 'Café crème'), concept('naive', 'Naïve art'.normalize('NFD')));
  const text = 'Café crème for all\n\nNaïve art and café crème please nobody.\n\nA CAFÉ CRÈME, please.';
  const plain = words(text, cafe);
  expect(plain).toHaveLength(4);
  expect(words(text.normalize('NFD'), cafe).map((one) => one.normalize('NFC'))).toEqual(plain);
  expect(words(text.replaceAll('\n', '\r\n'), cafe)).toEqual(plain);
});

test('a scheme of another field, with odd ids and empty labels, is taken as it is', () => {
  const odd = scheme(
    concept('__proto__', 'Leeks'),
    concept('', '', { altLabels: ['', '—', '¡!'], hiddenLabels: [] }),
    concept('constructor', 'Garlic', { broader: ['nothing'], related: ['nobody', '__proto__'] }),
    concept('long', 'one two three four five six seven eight nine ten eleven twelve thirteen'),
  );
  const text = 'Leeks and garlic. one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(ids(text, odd)).toEqual(['__proto__', 'constructor']);
  expect(find(text, scheme())).toEqual([]);
});

test.skipIf(sourceText === undefined)(
  `the article’s text gives at least 18 of its record’s 22 topics, and at most 3 others${sourceNote}`,
  () => {
    const text = sourceText ?? '';
    const found = ids(text);
    const recorded: readonly string[] = article.topics.map(({ topic }) => topic);
    const others = found.filter((topic) => !recorded.includes(topic));
    const missing = recorded.filter((topic) => !found.includes(topic));
    console.info(
      `topics of the article: missing ${missing.join(', ') || 'none'}; others ${others.join(', ') || 'none'}`,
    );
    expect(recorded.length - missing.length).toBeGreaterThanOrEqual(18);
    expect(others.length).toBeLessThanOrEqual(3);
  },
);
