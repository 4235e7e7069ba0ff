import type { AttachedArticle } from '../model/article.js';
import { foldText } from '../text/foldText.js';
import { asList } from './asList.js';
import { describeTopic, type SchemeOptions } from './describeTopic.js';
import { topicTerms } from './topicTerms.js';
import { vocabularyIri } from './vocabularyIri.js';

/** What the bodies of one annotation say of a quotation. */
export interface BodyContent {
  /** Id of the quotation, where a body links one of the record or of an earlier export. */
  quote?: string;
  /** Ids of the speakers. */
  readonly speakers: readonly string[];
  /** Ids of the topics. */
  readonly topics: readonly string[];
  /** A summary. */
  summary?: string;
  /** Names and IRIs that lead nowhere, each with what it was meant to be. */
  readonly unknown: { readonly kind: 'speaker' | 'topic' | 'tag'; readonly value: string }[];
}

interface Body {
  readonly purpose?: unknown;
  readonly source?: unknown;
  readonly id?: unknown;
  readonly value?: unknown;
}

/** Reads the bodies of an annotation: links and texts that identify a speaker, classify by topic, tag or describe. */
export function readBody(
  article: AttachedArticle,
  annotation: Body & { readonly body?: unknown },
  options: SchemeOptions,
): BodyContent {
  const content: Pick<BodyContent, 'quote' | 'summary' | 'unknown'> = { unknown: [] };
  const speakers = new Set<string>();
  const topics = new Set<string>();
  for (const one of asList(annotation.body)) {
    const body: Body = typeof one === 'string' ? { id: one } : ((one ?? {}) as Body);
    const linked = (body.source as { id?: unknown } | undefined)?.id ?? body.source ?? body.id;
    const value = String(body.value ?? linked ?? '').trim();
    const part = partOf(value);
    const purposes = asList(body.purpose);
    if (part?.kind === 'quote') content.quote = part.id;
    else if (purposes.includes('describing') && typeof body.value === 'string') content.summary = body.value;
    else
      for (const [purpose, kind] of purposesRead) {
        if (!purposes.includes(purpose)) continue;
        const topic = kind === 'speaker' ? undefined : findTopic(article, options, value);
        const speaker = kind === 'topic' || topic !== undefined ? undefined : findSpeaker(article, value);
        if (topic !== undefined) topics.add(topic);
        else if (speaker !== undefined) speakers.add(speaker);
        else content.unknown.push({ kind, value });
      }
  }
  return { ...content, speakers: [...speakers], topics: [...topics] };
}

const purposesRead = [
  ['identifying', 'speaker'],
  ['classifying', 'topic'],
  ['tagging', 'tag'],
] as const;

function findSpeaker({ entities }: AttachedArticle, value: string): string | undefined {
  const part = partOf(value);
  const name = foldText(value);
  return (
    entities.find(({ id }) => id === value || (part?.kind === 'entity' && part.id === id)) ??
    entities.find((one) => one.identifiers.some(({ scheme, value: code }) => vocabularyIri(scheme, code) === value)) ??
    entities.find((one) => foldText(one.name) === name) ??
    entities.find(({ aliases }) => aliases.some((alias) => foldText(alias) === name))
  )?.id;
}

function findTopic(article: AttachedArticle, options: SchemeOptions, value: string): string | undefined {
  const part = partOf(value);
  const label = foldText(value);
  const ids = new Set(options.scheme ? options.scheme.concepts.map(({ id }) => id) : topicsOf(article));
  return [...ids].find((id) => {
    if (id === value || (part?.kind === 'topic' && part.id === id)) return true;
    const known = describeTopic(article, options, id);
    return known.same.includes(value) || foldText(known.label) === label;
  });
}

/** Without a scheme: the library's own topics where the record is of them, and what the record has assigned. */
function topicsOf({ scheme, topics, quotes }: AttachedArticle): readonly string[] {
  return [
    ...(scheme === 'onrecord-defence-policy' ? Object.keys(topicTerms) : []),
    ...topics.map(({ topic }) => topic),
    ...quotes.flatMap((quote) => quote.topics),
  ];
}

/** The part of a record that an IRI of an export names, whatever the article's own IRI was there. */
function partOf(iri: string): { readonly kind: string; readonly id: string } | undefined {
  const [, kind, id] = /#(entity|topic|quote)\/([^/]+)$/u.exec(iri) ?? [];
  if (!kind || !id) return undefined;
  try {
    return { kind, id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
}
