import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder outside the repository into which the packed tarball is installed, as a user would. */
export interface Consumer {
  readonly folder: string;
  install(...packages: string[]): void;
  write(file: string, text: string): void;
  node(...args: string[]): string;
  /** Type-checks a file; gives the compiler's messages, none where it compiles. */
  check(compiler: string, options: Record<string, unknown>, file: string): string;
  remove(): void;
}

/** Packs the built package and installs it into an empty project, without the network. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  const run = (command: string, args: readonly string[], cwd = folder) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('package.json', '{ "name": "consumer", "private": true }');
  run('npm', ['install', '--offline', ...quiet, `./${packed.filename}`]);
  return {
    folder,
    write,
    install: (...packages) => void run('npm', ['install', '--prefer-offline', ...quiet, ...packages]),
    node: (...args) => run(process.execPath, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
    check(compiler, options, file) {
      const base = {
        noEmit: true,
        strict: true,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        skipLibCheck: false,
      };
      write('tsconfig.json', JSON.stringify({ compilerOptions: { ...base, ...options }, files: [file] }));
      try {
        return run(process.execPath, [compiler, '-p', '.', '--pretty', 'false']);
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    },
  };
}
