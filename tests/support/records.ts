import type { AttachedArticle, DetachedArticle } from '../../src/model/article.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { MentionForm } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';
import { identifyText } from '../../src/text/identifyText.js';

/** An article about an event that never was, with every kind of passage, entity and quotation that the model knows. */
const body = `Harbour council backs ferry drill 🚢

By Ada Lind

ØSTVIK, Tuesday

The quay at dusk, with the old ferry.

“The quay must carry tanks by June,” council chair Mara Holt told the Østvik hearing on Tuesday. “We 🛡️ cannot wait.”

Doubts

The Dock Union (DU) told MPs that the drill was “a costly show […] at best”.

Holt denied that the port had asked for more money, and would say that it needs none.

Two dockers said that spokesman Ivo Renn had called the plan “sound”.

© 2026 Østvik Post
`;

/** Where the words stand; `from` is what they come after. */
function span(words: string, from = ''): Span {
  const after = body.indexOf(from) + from.length;
  const start = body.indexOf(words, from === '' ? 0 : after);
  if (start < 0) throw new Error(`The body has no ${words}`);
  return { start, end: start + words.length };
}
const verbatim = (text: string) => ({ ...span(text), text });
const mention = (words: string, form: MentionForm, from?: string) => ({ ...span(words, from), form });
const stated: Evidence = { basis: 'stated', confidence: 0.95 };
const inferred: Evidence = { basis: 'inferred', rule: 'name-before-verb', confidence: 0.8 };

/** A valid record that uses every field of the model, with its text. */
export const attachedRecord: AttachedArticle = {
  schemaVersion: 1,
  form: 'attached',
  id: 'ostvik-post-2026-ferry-drill',
  language: 'en-GB',
  headline: 'Harbour council backs ferry drill 🚢',
  authors: ['ada-lind'],
  url: 'https://ostvik-post.example/ferry-drill',
  publisher: 'ostvik-post',
  published: { edtf: '2026-03-03?', basis: 'inferred', spans: [span('2026')] },
  modified: { edtf: '2026-03-XX', basis: 'editorial', spans: [] },
  rights: { holder: 'Østvik Post', notice: '© 2026 Østvik Post', year: 2026, recordLicense: 'MIT' },
  provenance: {
    method: 'extracted',
    engine: { name: 'by-hand', version: '1.0.0' },
    reviewed: true,
    warnings: ['The text was written for tests.'],
  },
  text: identifyText(body),
  passages: [
    { kind: 'headline', span: span('Harbour council backs ferry drill 🚢') },
    { kind: 'byline', span: span('By Ada Lind') },
    { kind: 'dateline', span: span('ØSTVIK, Tuesday') },
    { kind: 'caption', span: span('The quay at dusk, with the old ferry.') },
    {
      kind: 'paragraph',
      span: { start: span('“The quay must').start, end: span('cannot wait.”').end },
      summary: 'The chair urges haste.',
    },
    { kind: 'heading', span: span('Doubts') },
    { kind: 'paragraph', span: span('The Dock Union (DU) told MPs that the drill was “a costly show […] at best”.') },
    {
      kind: 'paragraph',
      span: span('Holt denied that the port had asked for more money, and would say that it needs none.'),
    },
    { kind: 'paragraph', span: span('Two dockers said that spokesman Ivo Renn had called the plan “sound”.') },
    { kind: 'notice', span: span('© 2026 Østvik Post') },
  ],
  entities: [
    {
      id: 'mara-holt',
      kind: 'person',
      name: 'Mara Holt',
      aliases: ['Holt'],
      identifiers: [{ scheme: 'example', value: 'H-1' }],
      mentions: [mention('Mara Holt', 'name'), mention('Holt', 'name', 'at best”.')],
      roles: [
        { title: 'Chair', organization: 'harbour-council', since: '2024', until: '2027-06', evidence: stated },
        { title: 'Pilot', until: '2020?', evidence: { basis: 'editorial', confidence: 1 } },
      ],
    },
    {
      id: 'ada-lind',
      kind: 'person',
      name: 'Ada Lind',
      aliases: [],
      identifiers: [],
      mentions: [mention('Ada Lind', 'name')],
      roles: [],
    },
    {
      id: 'ivo-renn',
      kind: 'person',
      name: 'Ivo Renn',
      aliases: [],
      identifiers: [],
      mentions: [mention('spokesman', 'description'), mention('Ivo Renn', 'name')],
      roles: [{ title: 'Spokesman', organization: 'dock-union', evidence: inferred }],
    },
    {
      id: 'harbour-council',
      kind: 'organization',
      name: 'Harbour Council of Østvik',
      aliases: ['council'],
      identifiers: [],
      mentions: [mention('Harbour council', 'name'), mention('council', 'description', 'June,” ')],
      classification: 'council',
      parent: 'ostvik-town',
    },
    { id: 'ostvik-town', kind: 'organization', name: 'Østvik Town', aliases: [], identifiers: [], mentions: [] },
    {
      id: 'dock-union',
      kind: 'organization',
      name: 'Dock Union',
      aliases: ['DU'],
      identifiers: [],
      mentions: [mention('Dock Union', 'name'), mention('DU', 'acronym')],
    },
    {
      id: 'ostvik-post',
      kind: 'organization',
      name: 'Østvik Post',
      aliases: [],
      identifiers: [],
      mentions: [mention('Østvik Post', 'name')],
    },
    { id: 'mps', kind: 'group', name: 'MPs', aliases: [], identifiers: [], mentions: [mention('MPs', 'name')] },
    {
      id: 'two-dockers',
      kind: 'group',
      name: 'two dockers',
      aliases: [],
      identifiers: [],
      mentions: [mention('Two dockers', 'description')],
      members: ['ivo-renn'],
    },
    {
      id: 'ostvik',
      kind: 'place',
      name: 'Østvik',
      aliases: [],
      identifiers: [],
      mentions: [mention('ØSTVIK', 'name'), mention('Østvik', 'name')],
      country: 'NO',
    },
    { id: 'sandoy', kind: 'place', name: 'Sandøy', aliases: [], identifiers: [], mentions: [] },
    {
      id: 'ferry-drill',
      kind: 'programme',
      name: 'ferry drill',
      aliases: [],
      identifiers: [],
      mentions: [mention('ferry drill', 'name')],
    },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      speakers: ['mara-holt'],
      speakingAs: 'chair of the council',
      audience: ['mps', 'dock-union'],
      event: 'hearing',
      content: [span('“The quay must carry tanks by June,”'), span('“We 🛡️ cannot wait.”')],
      verbatim: [verbatim('The quay must carry tanks by June,'), verbatim('We 🛡️ cannot wait.')],
      source: span('council chair Mara Holt'),
      cue: span('told', 'Mara Holt '),
      topics: ['military-mobility', 'critical-infrastructure'],
      summary: 'The quay has to be ready soon.',
      evidence: stated,
    },
    {
      id: 'q2',
      kind: 'mixed',
      speakers: ['dock-union'],
      audience: ['mps'],
      content: [span('that the drill was “a costly show […] at best”')],
      verbatim: [verbatim('a costly show […] at best')],
      elided: true,
      source: span('The Dock Union (DU)'),
      cue: span('told', '(DU) '),
      topics: ['military-mobility'],
      evidence: stated,
    },
    {
      id: 'q3',
      kind: 'indirect',
      speakers: ['mara-holt', 'harbour-council'],
      content: [span('that the port had asked for more money')],
      source: span('Holt', 'at best”.'),
      cue: span('denied'),
      modality: 'denied',
      topics: ['defence-spending'],
      evidence: stated,
    },
    {
      id: 'q4',
      kind: 'indirect',
      speakers: ['mara-holt'],
      content: [span('that it needs none')],
      cue: span('would say'),
      modality: 'hypothetical',
      topics: [],
      evidence: inferred,
    },
    {
      id: 'q5',
      kind: 'indirect',
      speakers: ['two-dockers'],
      content: [span('that spokesman Ivo Renn had called the plan “sound”')],
      source: span('Two dockers'),
      cue: span('said', 'Two dockers '),
      topics: [],
      evidence: stated,
    },
    {
      id: 'q6',
      kind: 'mixed',
      speakers: [],
      content: [span('the plan “sound”')],
      verbatim: [verbatim('sound')],
      nestedIn: 'q5',
      topics: [],
      evidence: { basis: 'inferred', confidence: 0.3 },
    },
  ],
  scheme: 'onrecord-defence-policy',
  topics: [
    {
      topic: 'military-mobility',
      relevance: 0.9,
      spans: [span('tanks'), span('drill', 'that the ')],
      evidence: inferred,
    },
    { topic: 'defence-spending', relevance: 0.3, spans: [], evidence: { basis: 'editorial', confidence: 1 } },
  ],
  events: [
    {
      id: 'hearing',
      name: 'Hearing on the drill',
      when: {
        edtf: '2026-03-03',
        basis: 'inferred',
        weekday: { day: 2, basis: 'stated' },
        spans: [span('Tuesday', 'hearing on ')],
      },
      place: 'ostvik',
      participants: [
        { entity: 'mara-holt', role: 'speaker' },
        { entity: 'mara-holt', role: 'host' },
        { entity: 'mps', role: 'attendee' },
      ],
    },
    { id: 'drill', name: 'The drill', participants: [] },
  ],
  body,
};

const { body: _, ...base } = attachedRecord;

/** The same without its text. */
export const detachedRecord: DetachedArticle = { ...base, form: 'detached' };
