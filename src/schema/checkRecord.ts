import { ArgumentError } from '../text/argumentError.js';
import { articleShape } from './articleShape.js';
import { checkIntegrity } from './checkIntegrity.js';
import { type Found, makeFindingList, sortFindings } from './findingList.js';
import { makeNodes } from './makeNodes.js';
import type { ParseOptions } from './parseOptions.js';
import { readShape } from './readShape.js';

/** A copy of the input, a record where nothing was found. */
export interface Checked {
  readonly data: unknown;
  readonly found: readonly Found[];
  readonly omitted: number;
}

/** Reads the shape of the input and runs the rules over what has shape. */
export function checkRecord(input: unknown, options: ParseOptions | null): Checked {
  const scheme = options?.scheme;
  if (scheme !== undefined && (typeof scheme?.id !== 'string' || !Array.isArray(scheme.concepts)))
    throw new ArgumentError('not-a-scheme', 'The option scheme must be a concept scheme.');
  const findings = makeFindingList();
  const nodes = makeNodes();
  const data = readShape(articleShape, input, { path: [], findings, nodes });
  if (data) checkIntegrity(data, nodes, findings, { scheme });
  const found = sortFindings(findings.found);
  return { data, found, omitted: findings.total - found.length };
}
