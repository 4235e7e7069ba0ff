import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attach, detach } from 'onrecord';
import { extractArticle } from 'onrecord/extract';
import { safeParseArticle } from 'onrecord/schema';
import { expect, test } from 'vitest';

test.each(['eu-open', 'polnear-train'])(
  'every record from %s is valid, and its text can be taken off and put back',
  (corpus) => {
    const path = fileURLToPath(new URL(`../../../shared/corpora/${corpus}.ndjson`, import.meta.url));
    if (!existsSync(path)) return console.log(`skipped: no copy of ${corpus} here`);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    for (const line of lines) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const article = extractArticle(text);
      const result = safeParseArticle(article);
      expect(result.success ? [] : result.findings, id).toEqual([]);
      expect(attach(detach(article), text)).toEqual(article);
    }
    expect(lines.length).toBeGreaterThan(10);
  },
);
