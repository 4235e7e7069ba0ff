// Writes the package's version into CITATION.cff, as part of `npm run release:version`.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const file = new URL('../CITATION.cff', import.meta.url);
writeFileSync(file, readFileSync(file, 'utf8').replace(/^version: .*$/mu, `version: ${version}`));
