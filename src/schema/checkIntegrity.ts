import { identifyText } from '../text/identifyText.js';
import { librarySchemeId } from '../topics/librarySchemeId.js';
import { addFinding, type FindingList } from './findingList.js';
import { integrityRules } from './integrityRules.js';
import type { Nodes } from './nodes.js';
import type { ParseOptions } from './parseOptions.js';
import { topicIds } from './topicIds.js';

/** Runs all rules over what has shape. */
export function checkIntegrity(record: object, nodes: Nodes, findings: FindingList, options: ParseOptions): void {
  const { form, body, scheme } = record as Readonly<Record<string, unknown>>;
  const given = options.scheme;
  const text = form === 'attached' && typeof body === 'string' ? body : undefined;
  const context = {
    nodes,
    record: record as Readonly<Record<string, unknown>>,
    body: text,
    identity: text === undefined ? undefined : identifyText(text),
    scheme: given?.id,
    topics:
      given && scheme === given.id
        ? new Set(given.concepts.map(({ id }) => id))
        : !given && scheme === librarySchemeId
          ? topicIds
          : undefined,
  };
  for (const { code, sentence, check } of integrityRules)
    check(context, (path, actual) => addFinding(findings, code, path, () => `${sentence}, not ${actual}`));
}
