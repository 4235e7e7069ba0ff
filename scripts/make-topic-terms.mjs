// Writes src/interop/topicTerms.ts from the built scheme; run it after a topic is added.
import { writeFileSync } from 'node:fs';
import { topicScheme } from '../dist/topics.js';

const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;
const lines = topicScheme.concepts.map(({ id, prefLabel, mappings }) => {
  const same = mappings.filter(({ match }) => match === 'exact').map(({ scheme, code }) => `${scheme}:${code}`);
  return `  ${/^\w+$/u.test(id) ? id : quoted(id)}: [${[prefLabel, ...same].map(quoted).join(', ')}],`;
});
writeFileSync(
  new URL('../src/interop/topicTerms.ts', import.meta.url),
  `// Generated from topicScheme.ts by scripts/make-topic-terms.mjs, so that an export need not carry the scheme.

/** Of each topic the label, then the concepts of published vocabularies that match it exactly. */
export const topicTerms: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};
`,
);
