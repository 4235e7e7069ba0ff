import type { Concept } from '../src/model/conceptScheme.js';

/** Phrases that mention no topic, whatever label is in them. */
export const idlePhrases: readonly string[];
export const topicWords: Readonly<Record<string, Pick<Concept, 'hiddenLabels' | 'contextLabels'>>>;
