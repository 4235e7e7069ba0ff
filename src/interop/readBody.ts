import type { AttachedArticle } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { foldText } from '../text/foldText.js';
import { asList } from './asList.js';
import { describeTopic, type SchemeOptions, topicIds } from './describeTopic.js';
import { entityIris } from './entityIris.js';

/** What the bodies of one annotation say of a quotation. */
export interface BodyContent {
  /** Id of the quotation, where a body links one of the record or of an earlier export. */
  readonly quote: string | undefined;
  /** Speakers, topics and the summary, which is absent where no text describes. */
  readonly told: Pick<Quote, 'speakers' | 'topics' | 'summary'>;
  /** Names and IRIs that lead nowhere, each with what it was meant to be. */
  readonly unknown: readonly { readonly kind: 'speaker' | 'topic' | 'tag'; readonly value: string }[];
}

/** Reads the bodies of an annotation: links and texts that identify a speaker, classify by topic, tag or describe. */
export function readBody(article: AttachedArticle, bodies: unknown, options: SchemeOptions): BodyContent {
  let quote: string | undefined;
  let description = {};
  const speakers = new Set<string>();
  const topics = new Set<string>();
  const unknown: BodyContent['unknown'][number][] = [];
  for (const { purpose: purposes, source, value: text } of asList(bodies).map(Object)) {
    const [purpose] = asList(purposes);
    const value = String(text ?? source?.id ?? source).trim();
    const part = partOf(value);
    const kind = kinds.get(purpose);
    const topic = kind && kind !== 'speaker' && findTopic(article, options, value, part);
    const speaker = kind && kind !== 'topic' && findSpeaker(article, value, part);
    if (part.startsWith('quote/')) quote = part.slice(6);
    else if (text && purpose === 'describing') description = { summary: String(text) };
    else if (topic) topics.add(topic);
    else if (speaker) speakers.add(speaker);
    else if (kind) unknown.push({ kind, value });
  }
  return { quote, unknown, told: { ...description, speakers: [...speakers], topics: [...topics] } };
}

const kinds: ReadonlyMap<unknown, 'speaker' | 'topic' | 'tag'> = new Map([
  ['identifying', 'speaker'],
  ['classifying', 'topic'],
  ['tagging', 'tag'],
]);

function findSpeaker({ entities }: AttachedArticle, value: string, part: string): string | undefined {
  const isMeant = (name: string) => foldText(name) === foldText(value);
  return (
    entities.find((one) => isNamed('entity', one.id, entityIris(one), value, part)) ??
    entities.find(({ name }) => isMeant(name)) ??
    entities.find(({ aliases }) => aliases.some(isMeant))
  )?.id;
}

function findTopic(article: AttachedArticle, options: SchemeOptions, value: string, part: string): string | undefined {
  return topicIds(article, options).find((id) => {
    const { label, same } = describeTopic(article, options, id);
    return isNamed('topic', id, same, value, part) || foldText(label) === foldText(value);
  });
}

function isNamed(kind: string, id: string, iris: readonly string[], value: string, part: string): boolean {
  return part === `${kind}/${id}` || id === value || iris.includes(value);
}

/** Kind and id, as `quote/a`, of what an IRI of an export names, whatever the article's own IRI was there. */
function partOf(iri: string): string {
  try {
    return decodeURIComponent(/#(\w+\/[^/]+)$/u.exec(iri)?.[1] ?? '');
  } catch {
    return '';
  }
}
