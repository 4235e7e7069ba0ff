import { expect, test } from 'vitest';
import { bundle } from '../../scripts/measureSizes.mjs';

test.each(['extractQuotes', 'extractArticle', '*'])('%s of the engine brings no package along', async (names) => {
  const { gzip, packages } = await bundle({ from: 'onrecord/extract', names });
  expect(gzip).toBeGreaterThan(1000);
  expect(packages).toEqual([]);
});
