import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

/** Who says it in a sentence under a headline, and what kind each of them is. */
function speakersOf(source: string): string {
  const { quotes, entities } = extractArticle(`News from today\n\n${source} said it was late.`);
  const all = new Map(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  return quotes
    .at(-1)
    ?.speakers.map((id) => all.get(id))
    .join(' + ') as string;
}

test.each([
  ['Macron and Merz', 'person Macron + person Merz'],
  ['Reeves and Starmer', 'person Reeves + person Starmer'],
  ['Trump, Putin and Xi', 'person Trump + person Putin + person Xi'],
  ['Starmer and his aides', 'person Starmer + group his aides'],
  ['Berg and Norwegian President Jan Lund', 'person Berg + person Jan Lund'],
  ['Vam and the GMB', 'person Vam + organization GMB'],
  ['Labour and Conservative MPs', 'group Labour and Conservative MPs'],
  ['Shops and Restaurants', 'group Shops and Restaurants'],
  ['Norrland and Sweden captain Jan Lund', 'person Jan Lund'],
  ['Prime Minister Ana Ruiz and French president Jan Lund', 'person Ana Ruiz + person Jan Lund'],
  ['Justice and interior minister Jan Lund', 'person Jan Lund'],
  ['Sen. Ana Ruiz, R-Ky., and Rep. Jan Lund, D-Calif.,', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, the MP for Stade, and Jan Lund, the MP for Porto,', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, of Citizens Advice, and Jan Lund, founder of Norrvik,', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, Norrvik’s chief executive, and NATO envoy Jan Lund', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, Labour, and Jan Lund', 'person Ana Ruiz'],
])('each who speaks is somebody: %s', (source, speakers) => {
  expect(speakersOf(source)).toBe(speakers);
});
