// Writes src/topics/narrowerTopics.ts from the built scheme; run it after a topic is added.
import { writeFileSync } from 'node:fs';
import { topicScheme } from '../dist/topics.js';

const { concepts } = topicScheme;
const lines = concepts.flatMap(({ id }) => {
  const narrower = concepts.filter(({ broader }) => broader.includes(id)).map((concept) => `'${concept.id}'`);
  return narrower.length > 0 ? [`  '${id}': [${narrower.join(', ')}],`] : [];
});
writeFileSync(
  new URL('../src/topics/narrowerTopics.ts', import.meta.url),
  `// Generated from topicScheme.ts by \`npm run narrower\`, so that a query need not carry the scheme.

/** The next narrower topics of each topic that has any. */
export const narrowerTopics: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};
`,
);
