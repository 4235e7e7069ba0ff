import type { Article } from '../model/article.js';
import { narrowerIndex } from '../topics/narrowerIndex.js';
import { narrowerTopics } from '../topics/narrowerTopics.js';
import { reach } from '../topics/reach.js';
import type { TopicOptions } from './topicOptions.js';

/** The topic's id and those of all narrower ones, by the tree that the options or else the record's scheme name. */
export function withNarrower(article: Article, topic: string, options: TopicOptions<string>): ReadonlySet<string> {
  const found = options.narrower === false ? new Set<string>() : reach(topic, stepOf(article, options), true);
  return found.add(topic);
}

function stepOf(article: Article, { scheme }: TopicOptions<string>): (id: string) => readonly string[] | undefined {
  if (scheme) {
    const index = narrowerIndex(scheme);
    return (id) => index.get(id);
  }
  if (article.scheme !== 'onrecord-defence-policy') return () => undefined;
  return (id) => (Object.hasOwn(narrowerTopics, id) ? narrowerTopics[id] : undefined);
}
