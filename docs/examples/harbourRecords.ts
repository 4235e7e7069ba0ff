import { type AttachedArticle, type Entity, identifyText, type Quote, type Span } from 'onrecord';

const stated = { basis: 'stated', confidence: 1 } as const;
const nobody = { aliases: [], identifiers: [], mentions: [] };

const people: readonly Entity[] = [
  { ...nobody, kind: 'person', id: 'ana-reis', name: 'Ana Reis', roles: [{ title: 'mayor', evidence: stated }] },
  { ...nobody, kind: 'person', id: 'bo-lind', name: 'Bo Lind', roles: [] },
  { ...nobody, kind: 'group', id: 'officials', name: 'two officials' },
];

/** What a quotation of these small articles is told by: its words as they stand, its speaker, cue and topics. */
interface Told {
  readonly words: string;
  readonly speaker?: string;
  readonly cue: string;
  readonly topics?: readonly string[];
}

function makeRecord(id: string, publisher: string, date: string, body: string, told: readonly Told[]): AttachedArticle {
  const spanOf = (words: string): Span => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
  const quotes = told.map(({ words, speaker, cue, topics = [] }, index): Quote => {
    const base = {
      id: `q${index + 1}`,
      speakers: speaker ? [speaker] : [],
      content: [spanOf(words)],
      cue: spanOf(cue),
      topics,
      evidence: stated,
    };
    const quoted = /“([^”]+)”/u.exec(words)?.[1];
    if (quoted === undefined) return { ...base, kind: 'indirect' };
    const verbatim = [{ ...spanOf(quoted), text: quoted }];
    return { ...base, kind: words === `“${quoted}”` ? 'direct' : 'mixed', verbatim };
  });
  return {
    schemaVersion: 1,
    form: 'attached',
    body,
    id,
    language: 'en',
    authors: [],
    publisher: 'paper',
    published: { edtf: date, basis: 'editorial', spans: [] },
    provenance: { method: 'editorial', reviewed: true, warnings: [] },
    text: identifyText(body),
    passages: [{ kind: 'paragraph', span: { start: 0, end: body.length } }],
    entities: [...people, { ...nobody, kind: 'organization', id: 'paper', name: publisher }],
    quotes,
    scheme: 'onrecord-defence-policy',
    topics: [],
    events: [],
  };
}

/** Records of three invented articles from two invented newspapers, for the guides. */
export const harbourRecords: readonly AttachedArticle[] = [
  makeRecord(
    'harbour-1',
    'The Niva Paper',
    '2026-03-02',
    '“The quay must carry tanks,” said Ana Reis. Bo Lind argued that it costs too much. It is late, two officials warned.',
    [
      { words: '“The quay must carry tanks,”', speaker: 'ana-reis', cue: 'said', topics: ['military-mobility'] },
      { words: 'it costs too much', speaker: 'bo-lind', cue: 'argued', topics: ['defence-spending'] },
      { words: 'It is late', speaker: 'officials', cue: 'warned' },
    ],
  ),
  makeRecord(
    'harbour-2',
    'The Niva Paper',
    '2026-03-30',
    'Ana Reis said the money is “there, all of it”. The work has begun, it was said.',
    [
      {
        words: 'the money is “there, all of it”',
        speaker: 'ana-reis',
        cue: 'said',
        topics: ['defence-spending', 'military-mobility'],
      },
      { words: 'The work has begun', cue: 'was said' },
    ],
  ),
  makeRecord(
    'harbour-3',
    'Coast Daily',
    '2026-04-XX',
    '“-5% is not a plan,” warned Bo Lind. “I was never asked.” The mayor, Ana Reis, claimed that he had been asked twice.',
    [
      { words: '“-5% is not a plan,”', speaker: 'bo-lind', cue: 'warned', topics: ['defence-spending'] },
      { words: '“I was never asked.”', speaker: 'bo-lind', cue: 'warned' },
      { words: 'he had been asked twice', speaker: 'ana-reis', cue: 'claimed' },
    ],
  ),
];
