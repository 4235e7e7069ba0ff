import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** Folders of src, and the folders that each may import from besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  topics: ['model', 'text'],
  article: ['model'],
  query: ['model', 'text', 'topics'],
  schema: ['model', 'text', 'topics'],
  extract: ['model', 'text', 'topics'],
  interop: ['model', 'text', 'topics'],
};

/** Folders inside src/extract, each with those beside it that it may import from. */
const inner: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  grammar: {
    tokens: [],
    phrases: ['tokens'],
    subjects: ['tokens', 'phrases'],
    contents: ['tokens', 'phrases', 'subjects'],
  },
  entities: {
    words: [],
    names: ['words'],
    described: ['words', 'names'],
    drafts: ['words', 'names', 'described'],
    references: ['words', 'names', 'described'],
  },
};

const forbidden: IForbiddenRuleType[] = [
  ...Object.entries(layers).map(([layer, allowed]) => ({
    name: `${layer} imports only ${allowed.join(', ') || 'itself'}`,
    severity: 'error' as const,
    from: { path: `^src/${layer}/` },
    to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
  })),
  ...Object.entries(inner).flatMap(([area, folders]) =>
    Object.entries(folders).map(([folder, allowed]) => ({
      name: `${area}/${folder} imports from ${area} only ${allowed.join(', ') || 'itself'}`,
      severity: 'error' as const,
      from: { path: `^src/extract/${area}/${folder}/` },
      to: { path: `^src/extract/${area}/\\w+/`, pathNot: `^src/extract/${area}/(${[folder, ...allowed].join('|')})/` },
    })),
  ),
  {
    name: 'rules never import one another',
    severity: 'error',
    from: { path: '^src/extract/(speakers/)?rules/' },
    to: { path: '^src/extract/(speakers/)?rules/' },
  },
  {
    name: 'leaf files are imported, never an index',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '/index[.]ts$' },
  },
  { name: 'no cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'zod only in schema',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/schema/' },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'no other package',
    severity: 'error',
    from: { path: '^src/' },
    to: { pathNot: ['^src/', 'node_modules/zod/'] },
  },
];

test('folders import only what the layout allows, type imports included', async () => {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'src/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], exportsFields: ['exports'], conditionNames: ['import'] },
  });
  const { summary, modules } = output as ICruiseResult;
  const folders = new Set(modules.map(({ source }) => /^src\/(\w+)\//u.exec(source)?.[1]).filter(Boolean));
  expect([...folders].sort()).toEqual(Object.keys(layers).sort());
  for (const [area, known] of Object.entries(inner)) {
    const within = modules.map(({ source }) => new RegExp(`^src/extract/${area}/(\\w+)/`, 'u').exec(source)?.[1]);
    expect([...new Set(within.filter(Boolean))].sort()).toEqual(Object.keys(known).sort());
  }
  expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(100);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
