import { type AttachedArticle, identifyText, type Quote, type Span } from 'onrecord';

/** An invented event, with what makes trouble: CR LF, emoji, combining marks, nesting, every kind of entity. */
export const richText = [
  '🚢 Ferry line to reopen',
  'By Ines Sol',
  '“The line,” said Ana Reis, the mayor of Niva, “opens in May 🎉, cafe\u0301 and all.”',
  'Ana Reis and Bo Lind of the Harbour Board said it was “safe” and also “cheap” for families.',
  'The council reported that Bo Lind had called the old boats “a ‘slow’ <b>joke</b> & worse”.',
  'Two officials warned that 🌊 costs may rise. It is too late, according to reports.',
  'Niva promised money for the Lantern Plan. Ana Reis never said “it is free”.',
  '=SUM(1,1), a notice',
].join('\r\n\r\n');

/** The place of some words, the first or the nth. */
export function spanOf(words: string, nth = 1): Span {
  let start = -1;
  for (let left = nth; left > 0; left -= 1) start = richText.indexOf(words, start + 1);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const stated = { basis: 'stated', rule: 'a-rule', confidence: 0.9 } as const;
const verbatim = (words: string, nth = 1) => ({ ...spanOf(words, nth), text: words });
const mention = (words: string, nth = 1) => ({ ...spanOf(words, nth), form: 'name' as const });

const quotes: readonly Quote[] = [
  {
    kind: 'direct',
    id: 'opening',
    speakers: ['ana reis'],
    speakingAs: 'as mayor',
    audience: ['families'],
    event: 'ceremony',
    content: [spanOf('“The line,”'), spanOf('“opens in May 🎉, cafe\u0301 and all.”')],
    verbatim: [verbatim('The line,'), verbatim('opens in May 🎉, cafe\u0301 and all.')],
    elided: true,
    source: spanOf('Ana Reis, the mayor of Niva'),
    cue: spanOf('said'),
    topics: ['military-mobility', 'peace'],
    summary: 'It starts in May.',
    evidence: stated,
  },
  {
    kind: 'mixed',
    id: 'safe',
    speakers: ['ana reis', 'bo-lind'],
    content: [spanOf('it was “safe” and also “cheap” for families')],
    verbatim: [verbatim('safe'), verbatim('cheap')],
    cue: spanOf('said', 2),
    topics: ['peace'],
    evidence: stated,
  },
  {
    kind: 'indirect',
    id: 'reported',
    speakers: ['council'],
    content: [spanOf('Bo Lind had called the old boats “a ‘slow’ <b>joke</b> & worse”')],
    cue: spanOf('reported'),
    topics: [],
    summary: 'On what Bo Lind thinks of the boats.',
    evidence: stated,
  },
  {
    kind: 'direct',
    id: 'joke',
    speakers: ['bo-lind'],
    nestedIn: 'reported',
    content: [spanOf('“a ‘slow’ <b>joke</b> & worse”')],
    verbatim: [verbatim('a ‘slow’ <b>joke</b> & worse')],
    topics: ['nato'],
    evidence: stated,
  },
  {
    kind: 'indirect',
    id: 'costs',
    speakers: ['officials'],
    content: [spanOf('🌊 costs may rise')],
    topics: [],
    evidence: stated,
  },
  { kind: 'indirect', id: 'late', speakers: [], content: [spanOf('It is too late')], topics: [], evidence: stated },
  {
    kind: 'indirect',
    id: 'money',
    speakers: ['niva'],
    content: [spanOf('money for the Lantern Plan')],
    topics: [],
    evidence: stated,
  },
  {
    kind: 'direct',
    id: 'free',
    speakers: ['ana reis'],
    modality: 'denied',
    content: [spanOf('“it is free”')],
    verbatim: [verbatim('it is free')],
    topics: [],
    evidence: stated,
  },
];

let end = 0;
const passages = richText.split('\r\n\r\n').map((words, index) => {
  const span = { start: end, end: end + words.length };
  end = span.end + 4;
  const kind = index === 0 ? 'headline' : index === 1 ? 'byline' : index === 7 ? 'notice' : 'paragraph';
  return { kind, span, summary: `Block ${index}.` } as const;
});

/** The record of the event. */
export const richRecord: AttachedArticle = {
  schemaVersion: 1,
  form: 'attached',
  body: richText,
  id: 'ferry',
  language: 'en',
  headline: '🚢 Ferry line to reopen',
  authors: ['ines'],
  url: 'https://example.org/ferry',
  publisher: 'paper',
  published: { edtf: '2026-05-XX', basis: 'inferred', weekday: { day: 1, basis: 'stated' }, spans: [spanOf('May')] },
  modified: { edtf: '2026-05-06', basis: 'stated', spans: [] },
  rights: { holder: 'The Niva Paper', notice: '© 2026 The Niva Paper', year: 2026, recordLicense: 'MIT' },
  provenance: { method: 'extracted', engine: { name: 'hand', version: '1' }, reviewed: true, warnings: ['invented'] },
  text: identifyText(richText),
  passages,
  entities: [
    {
      kind: 'person',
      id: 'ana reis',
      name: 'Ana Reis',
      aliases: ['Reis'],
      identifiers: [
        { scheme: 'wikidata', value: 'Q1' },
        { scheme: 'isni', value: '0000' },
      ],
      roles: [
        { title: 'mayor', organization: 'council', since: '2024-03-XX', until: '2027?', evidence: stated },
        { title: 'rower', evidence: stated },
      ],
      mentions: [mention('Ana Reis'), mention('Ana Reis', 2)],
    },
    {
      kind: 'person',
      id: 'bo-lind',
      name: 'Bo Lind',
      aliases: [],
      identifiers: [],
      roles: [],
      mentions: [mention('Bo Lind')],
    },
    {
      kind: 'person',
      id: 'ines',
      name: 'Ines Sol',
      aliases: [],
      identifiers: [],
      roles: [],
      mentions: [mention('Ines Sol')],
    },
    {
      kind: 'organization',
      id: 'council',
      name: 'Niva Council',
      aliases: [],
      identifiers: [],
      classification: 'council',
      parent: 'paper',
      mentions: [mention('The council')],
    },
    {
      kind: 'organization',
      id: 'paper',
      name: 'The Niva Paper',
      aliases: [],
      identifiers: [],
      classification: 'newspaper',
      mentions: [],
    },
    {
      kind: 'group',
      id: 'officials',
      name: 'two officials',
      aliases: [],
      identifiers: [],
      members: ['bo-lind', 'niva'],
      mentions: [mention('Two officials')],
    },
    { kind: 'group', id: 'families', name: 'families', aliases: [], identifiers: [], mentions: [mention('families')] },
    {
      kind: 'place',
      id: 'niva',
      name: 'Niva',
      aliases: [],
      identifiers: [],
      country: 'EE',
      mentions: [mention('Niva')],
    },
    {
      kind: 'programme',
      id: 'lantern',
      name: 'Lantern Plan',
      aliases: [],
      identifiers: [],
      mentions: [mention('Lantern Plan')],
    },
  ],
  quotes,
  scheme: 'onrecord-defence-policy',
  topics: [
    { topic: 'peace', relevance: 1, spans: [spanOf('safe')], evidence: stated },
    { topic: 'nato', relevance: 0.5, spans: [], evidence: stated },
  ],
  events: [
    {
      id: 'ceremony',
      name: 'Opening ceremony',
      when: { edtf: '2026-05-01/2026-05-03', basis: 'stated', spans: [spanOf('May')] },
      place: 'niva',
      participants: [
        { entity: 'council', role: 'host' },
        { entity: 'ana reis', role: 'guest' },
      ],
    },
  ],
};

/** A record without the quotations that were not said, which most formats leave out as a whole. */
export function saidOf(record: AttachedArticle): AttachedArticle {
  return { ...record, quotes: record.quotes.filter(({ modality }) => !modality) };
}
