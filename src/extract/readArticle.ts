import type { AttachedArticle } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { identifyText } from '../text/identifyText.js';
import { librarySchemeId } from '../topics/librarySchemeId.js';
import type { ArticleOptions } from './articleOptions.js';
import { findDates } from './dates/findDates.js';
import { engineVersion } from './engineVersion.js';
import { makeAddParty } from './entities/described/addParty.js';
import { type EntityDraft, sameAs } from './entities/entityDraft.js';
import { extract } from './extract.js';
import { nameWords } from './lexicon/nameWords.js';
import { slugOf } from './slugOf.js';
import { byRule, type ResolvedSpeaker } from './speakers/resolvedSpeaker.js';
import { assembleEntities, type Party } from './stages/assembleEntities.js';
import type { FoundQuote } from './stages/assembleQuotes.js';
import { findEntities } from './stages/findEntities.js';
import { findEvents } from './stages/findEvents.js';
import { findTopics } from './stages/findTopics.js';
import { readMetadata } from './stages/readMetadata.js';
import { libraryTopics } from './topics/libraryTopics.js';

/** A record, and how its speakers were found. */
export interface ReadArticle {
  readonly article: AttachedArticle;
  /** By quotation id. */
  readonly resolved: ReadonlyMap<string, ResolvedSpeaker>;
  readonly idOf: (draft: ResolvedSpeaker['drafts'][number]) => string | undefined;
}

const surrogate = /[\ud800-\udfff]/g;

/** Sources that are no reference, since they describe somebody unnamed or label a turn. */
function described(quotes: readonly Quote[], ofQuotes: ReadonlyMap<string, ResolvedSpeaker>): Party[] {
  return quotes.flatMap(({ id, source }) => {
    const speaker = ofQuotes.get(id);
    const isSource = speaker?.rule === 'unnamedSpeaker' || speaker?.rule === 'transcriptLabel';
    const spans = speaker?.described ?? (isSource && source ? [source] : []);
    return spans.flatMap((span, i) => {
      const draft = speaker?.drafts[i];
      return draft ? { draft, span } : [];
    });
  });
}

/** Takes who says "I" outside all quotations for the author. */
function withNarrator(
  text: string,
  quotes: readonly Quote[],
  told: ReadonlyMap<string, ResolvedSpeaker>,
  author: EntityDraft,
): ReadonlyMap<string, ResolvedSpeaker> {
  const all = new Map(told);
  for (const { id, source, nestedIn } of quotes)
    if (source && !nestedIn && /^(?:I|me|my)$/.test(text.slice(source.start, source.end)))
      all.set(id, byRule('narrator', { drafts: [author], inferred: true }));
  return all;
}

/** Gives a quotation, which was made without them, the ids of its speakers, and tells whether the words beside it name them. */
function addSpeakers(
  quote: FoundQuote['quote'],
  speaker: ResolvedSpeaker | undefined,
  ids: ReadonlyMap<EntityDraft, string>,
): void {
  const { evidence } = quote;
  const { drafts = [], inferred } = speaker ?? {};
  quote.speakers = [...new Set(drafts.flatMap((draft) => ids.get(sameAs(draft)) ?? []))];
  if (quote.speakers.length > 0 && (inferred || drafts.some(({ same }) => same)))
    quote.evidence = { basis: 'inferred', rule: evidence.rule, confidence: evidence.confidence };
}

/** The engine from text to record, stage by stage. */
export function readArticle(written: string, options: ArticleOptions): ReadArticle {
  const [given] = Intl.getCanonicalLocales(options.language);
  const { text, english, passages, lines, found, warnings } = extract(written, {
    english: given === undefined ? undefined : /^en\b/.test(given),
    isForename: (word) => nameWords().forename(word) !== undefined,
  });
  const quotes = english ? found.map(({ quote }) => quote) : [];
  const metadata = readMetadata(text, passages, options);
  const { drafts, references, ofQuotes: told } = findEntities(text, english ? lines : [], quotes, options);
  const parties = [...drafts];
  const addParty = makeAddParty(parties);
  const authors = metadata.authors.map((party) => ({ draft: addParty(party), span: party.span }));
  const publisher = metadata.publisher && {
    draft: addParty(metadata.publisher),
    span: metadata.publisher.span,
  };
  const [author] = authors;
  const ofQuotes = author && authors.length === 1 ? withNarrator(text, quotes, told, author.draft) : told;
  const taken = new Set([...quotes, ...(options.knownEntities ?? [])].map(({ id }) => id));
  const named = [...authors, ...(publisher ? [publisher] : [])].flatMap(({ draft, span }) =>
    span ? [{ draft, span }] : [],
  );
  const { entities, ids } = assembleEntities(parties, references, [...described(quotes, ofQuotes), ...named], taken);
  // Under the library's id, with the engine's own words.
  const scheme = (options.scheme?.id !== librarySchemeId && options.scheme) || libraryTopics();
  const topics = findTopics(text, passages, quotes, scheme);
  for (const quote of quotes) {
    addSpeakers(quote, ofQuotes.get(quote.id), ids);
    quote.topics = topics.ofQuotes.get(quote.id) ?? [];
  }
  const dates = english ? findDates(text, passages, metadata.published) : [];
  const identity = identifyText(written);
  const surrogates = written.match(surrogate)?.length ?? 0;
  const { headline, published, modified, rights } = metadata;
  const publisherId = publisher && ids.get(publisher.draft);
  const article: AttachedArticle = {
    schemaVersion: 1,
    form: 'attached',
    id: options.id ?? `${slugOf(headline ?? '', new Set(), 'article')}-${identity.sha256.slice(0, 8)}`,
    language: given ?? (english ? 'en' : 'und'),
    ...(headline && { headline }),
    authors: [...new Set(authors.map(({ draft }) => ids.get(draft) as string))],
    ...(options.url && { url: options.url }),
    ...(publisherId && { publisher: publisherId }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(rights && { rights }),
    provenance: {
      method: 'extracted',
      engine: { name: 'onrecord', version: engineVersion },
      reviewed: false,
      warnings: [
        ...warnings,
        ...metadata.warnings,
        ...(surrogates > identity.astral.length * 2
          ? ['The text has half a surrogate pair, which no encoding keeps.']
          : []),
      ],
    },
    text: identity,
    passages,
    entities,
    quotes,
    scheme: scheme.id,
    topics: topics.topics,
    events: findEvents(text, passages, dates, entities, taken),
    body: written,
  };
  return { article, resolved: ofQuotes, idOf: (draft) => ids.get(sameAs(draft)) };
}
