// Writes the package's version into CITATION.cff and into the engine, as part of `npm run release:version`.
import { readFileSync, writeFileSync } from 'node:fs';

const fileOf = (path) => new URL(`../${path}`, import.meta.url);
const { version } = JSON.parse(readFileSync(fileOf('package.json'), 'utf8'));
const replace = (path, pattern, line) => {
  const file = fileOf(path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, line));
};
replace('CITATION.cff', /^version: .*$/mu, `version: ${version}`);
replace('src/extract/engineVersion.ts', /'[^']*';$/mu, `'${version}';`);
