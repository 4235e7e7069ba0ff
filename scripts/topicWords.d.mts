import type { Concept } from '../src/model/conceptScheme.js';

export const topicWords: Readonly<Record<string, Pick<Concept, 'hiddenLabels' | 'contextLabels'>>>;
