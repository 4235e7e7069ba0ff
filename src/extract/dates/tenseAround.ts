import { wordSet } from '../lexicon/wordSet.js';

const future = /* @__PURE__ */ wordSet(`
  will would could can be due expected scheduled planned plans ahead upcoming meets opens begins holds`);
const past = /* @__PURE__ */ wordSet(`
  said told was were had has have been did met came went took gave held`);
/** Right before the day: "by Friday", "is on Friday". */
const leads = /\b(?:by|until|from|(?:is|are)(?: on)?) $/;
const reach = 90;

/** Whether a day is ahead or behind, by the nearest verb before it in its sentence, else by the first after it. */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.?] |\n/)
    .pop() as string;
  if (leads.test(before)) return 'future';
  const after = text.slice(end, end + reach).split(/[.?!\n]/, 1)[0] as string;
  return tenseOf(before.split(separator).reverse()) ?? tenseOf(after.split(separator)) ?? 'past';
}

const separator = /[^\w’']+/;

function tenseOf(words: readonly string[]): 'past' | 'future' | undefined {
  for (const [index, any] of words.entries()) {
    const word = any.toLowerCase();
    // "to be debated" is ahead, "debated" behind.
    if (future.has(word) || /^won['’]t$|['’]ll$/.test(word)) return 'future';
    if (past.has(word) || (/...ed$/.test(word) && words[index + 1] !== 'be')) return 'past';
  }
  return undefined;
}
