import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../support/examples.js';

/** What an editor offers at the `|` in a program. */
function completionsIn(program: string): string[] {
  const file = join(root, 'tests/query/program.ts');
  const text = program.replace('|', '');
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
  });
  return (service.getCompletionsAtPosition(file, program.indexOf('|'), {})?.entries ?? []).map(({ name }) => name);
}

test('an editor completes the speakers of the bundled article', () => {
  const program = "import { article, quotesBy } from 'onrecord';\nquotesBy(article, '|');";
  expect(completionsIn(program).sort()).toEqual(['european-parliament-press-service', 'mark-rutte']);
});

test('an editor completes topics, those of the record and the broader ones of the scheme', () => {
  const program = "import { article, quotesAbout } from 'onrecord';\nquotesAbout(article, '|');";
  expect(completionsIn(program)).toEqual(expect.arrayContaining(['burden-sharing', 'defence-policy', 'peace']));
});
