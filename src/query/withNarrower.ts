import type { Article } from '../model/article.js';
import { checkScheme } from '../topics/checkScheme.js';
import { librarySchemeId } from '../topics/librarySchemeId.js';
import { narrowerIndex } from '../topics/narrowerIndex.js';
import { narrowerTopics } from '../topics/narrowerTopics.js';
import { reach } from '../topics/reach.js';
import type { TopicOptions } from './topicOptions.js';

/**
 * For a record, the topic's id and those of all narrower ones, by the tree of the scheme that the options or else the
 * record name. The walk is done once, for however many records.
 */
export function withNarrower(
  topic: string,
  options: TopicOptions<string> | null,
): (article: Article) => ReadonlySet<string> {
  const alone = new Set([topic]);
  const { narrower, scheme } = options ?? {};
  if (scheme !== undefined) checkScheme(scheme);
  if (narrower === false) return () => alone;
  const index = scheme && narrowerIndex(scheme);
  const all = reach(topic, index ? (id) => index.get(id) : libraryStep, true).add(topic);
  return (article) => (scheme || article.scheme === librarySchemeId ? all : alone);
}

function libraryStep(id: string): readonly string[] | undefined {
  return Object.hasOwn(narrowerTopics, id) ? narrowerTopics[id] : undefined;
}
