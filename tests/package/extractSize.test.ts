import { expect, test } from 'vitest';
import { bundle } from '../../scripts/measureSizes.mjs';

test('the engine weighs at most 30 kB, minified and gzipped, and brings no package along', async () => {
  const { gzip, packages } = await bundle({ from: 'onrecord/extract', names: '*' });
  expect(gzip).toBeGreaterThan(1000);
  expect(gzip).toBeLessThanOrEqual(30_000);
  expect(packages).toEqual([]);
});
