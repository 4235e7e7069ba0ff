import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function megabytesInUse(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A long text, not made of pieces, with words that no other has. */
function textOf(number: number): string {
  const rare = String.fromCharCode(97 + number).repeat(20);
  const text = `“We need time,” said Ana ${rare} of Inter${rare} on Monday.\n\n${'It rained. '.repeat(60_000)}`;
  return Array.from(text).join('');
}

test('what the engine remembers of words keeps no text alive', () => {
  extractArticle(textOf(0));
  const before = megabytesInUse();
  for (let number = 1; number <= 10; number++) extractArticle(textOf(number));
  // Each text takes more than one megabyte.
  expect(megabytesInUse() - before).toBeLessThan(5);
});
