import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../../../shared/article/source.txt', import.meta.url));

/** The bundled article's text where a copy lies beside the checkout; the text is the publisher's and not in this repository. */
export const sourceText: string | undefined = existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** What a test adds to its name, so that a report tells why it did not run. */
export const sourceNote = sourceText === undefined ? ' (skipped: no copy of the source text here)' : '';
