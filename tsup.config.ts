import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    topics: 'src/topics/index.ts',
    schema: 'src/schema/index.ts',
    extract: 'src/extract/index.ts',
    interop: 'src/interop/index.ts',
    'interop/read': 'src/interop/read/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Not 'neutral': with it Node finds no named exports in the CommonJS build.
  platform: 'browser',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  // Minifying drops the PURE comments that bundlers need to shake the package.
  minify: false,
  // Constants and syntax alone, for bundlers: names and the PURE comments stay. The CommonJS build is made of
  // ESM in a second step, which does not read all of the shorter syntax.
  esbuildOptions: (options, { format }) => {
    options.minifySyntax = format === 'esm';
  },
  treeshake: false,
  sourcemap: false,
  clean: true,
});
