import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import type { SpeakerRule } from '../../src/extract/speakers/speakerRule.js';
import { speakerRules } from '../../src/extract/speakers/speakerRules.js';
import { findEntities } from '../../src/extract/stages/findEntities.js';
import { type Golden, loadGoldens } from '../support/goldens.js';
import { namesMatch } from '../support/namesMatch.js';

/** How many golden quotations that are found have the right speakers, and how many wrong ones; the first may only rise, the second only fall. */
const leastRight = 559;
const mostWrong = 122;

const prepared = loadGoldens().map((golden) => ({ golden, ...extract(golden.text) }));

/** Of the golden quotations that are found: how many have the right speakers, how many wrong ones, in one article. */
function countSpeakers({ golden, lines, found }: (typeof prepared)[number], rules: readonly SpeakerRule[]) {
  const quotes = found.map(({ quote }) => quote);
  const { ofQuotes } = findEntities(golden.text, lines, quotes, { rules });
  let right = 0;
  let wrong = 0;
  for (const { content, speakers } of golden.quotes as Golden['quotes']) {
    const quote = quotes.find((one) => one.content[0]?.start === content[0]?.[0]);
    if (!quote) continue;
    const drafts = ofQuotes.get(quote.id)?.drafts ?? [];
    const names = drafts.map((draft) => (draft.same ?? draft).name);
    const all =
      speakers.every((speaker) => names.some((name) => namesMatch(speaker, name))) &&
      names.every((name) => speakers.some((speaker) => namesMatch(speaker, name)));
    if (all) right++;
    else if (names.length > 0) wrong++;
  }
  return { right, wrong };
}

const whole = prepared.map((one) => countSpeakers(one, speakerRules));
const sum = (key: 'right' | 'wrong'): number => whole.reduce((total, one) => total + one[key], 0);

test('the golden articles have their speakers as well as ever', () => {
  expect(sum('right')).toBeGreaterThanOrEqual(leastRight);
  expect(sum('wrong')).toBeLessThanOrEqual(mostWrong);
});

test('there are rules to take away', () => expect(speakerRules.length).toBeGreaterThan(7));

test.each(speakerRules)('a golden speaker is lost without $name', (rule) => {
  const some = speakerRules.filter((one) => one !== rule);
  const lost = prepared.some((one, index) => {
    const { right, wrong } = countSpeakers(one, some);
    return right < (whole[index]?.right ?? 0) || wrong > (whole[index]?.wrong ?? 0);
  });
  expect(lost).toBe(true);
});
