import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { readMetadata } from '../../src/extract/stages/readMetadata.js';

const body =
  'The port of Marsum will keep its old crane for another winter, after the council failed to agree on anything else.';
const page = `<!doctype html>
<html lang="en">
  <head><title>Council puts off vote on crane</title></head>
  <body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article>
      <h1>Council puts off vote on crane</h1>
      <figure><img src="crane.jpg" alt=""><figcaption>The crane by night. Credit: Port of Marsum</figcaption></figure>
      <p>MARSUM, March 3, 2026 (Wire) — ${body}</p>
      <h2>What
        happens next</h2>
      <p>${body}</p>
      <ul><li>The crane is painted, which nobody has yet offered to do.</li><li>It is moved to the other quay at night.</li></ul>
      <blockquote><p>“It is older than <em>all</em> of us.”</p></blockquote>
      <p>${body}</p>
      <p>© 2026 The Harbour Times</p>
    </article>
    <footer>Subscribe to our newsletter</footer>
  </body>
</html>`;

test('the way from a page to text that the guide shows keeps every block of the article, and nothing of the page around', () => {
  const found = new Readability(parseHTML(page).document).parse();
  const { document } = parseHTML(`<body>${found?.content ?? ''}</body>`);
  const blocks = [...document.querySelectorAll('h1, h2, h3, h4, p, li, figcaption')]
    .filter((block) => !block.querySelector('p, li'))
    .map((block) => (block.textContent ?? '').replace(/\s+/gu, ' ').trim());
  const text = [found?.title, ...blocks].filter(Boolean).join('\n\n');
  const passages = findPassages(text);
  expect(passages.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    'headline: Council puts off vote on crane',
    'caption: The crane by night. Credit: Port of Marsum',
    'dateline: MARSUM, March 3, 2026 (Wire) —',
    `paragraph: ${body}`,
    'heading: What happens next',
    `paragraph: ${body}`,
    'paragraph: The crane is painted, which nobody has yet offered to do.',
    'paragraph: It is moved to the other quay at night.',
    'paragraph: “It is older than all of us.”',
    `paragraph: ${body}`,
    'notice: © 2026 The Harbour Times',
  ]);
  expect(readMetadata(text, passages, {}).published?.edtf).toBe('2026-03-03');
});
