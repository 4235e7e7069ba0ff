import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A `ts` block of the README, of a page in docs, or of a docstring. */
export interface Example {
  /** File and line where it stands. */
  readonly name: string;
  readonly code: string;
  /** The lines it prints, by its `// =>` comments. */
  readonly expected: readonly string[];
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

/** The files that hold examples. */
export function exampleFiles(): string[] {
  return ['README.md', ...filesIn('docs', '.md'), ...filesIn('src', '.ts')];
}

/** All examples, file by file. */
export function collectExamples(): Example[] {
  return exampleFiles().flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return Array.from(text.matchAll(/^([ \t]*(?:\* )?)```ts\n([\s\S]*?)^\1```$/gmu), (match) => {
      const block = match[2] ?? '';
      const code = file.endsWith('.ts') ? block.replace(/^[ \t]*\* ?/gmu, '') : block;
      return {
        name: `${file}:${text.slice(0, match.index).split('\n').length}`,
        code,
        expected: Array.from(code.matchAll(/\/\/ => (.*)$/gmu), (comment) => comment[1] ?? ''),
      };
    });
  });
}
