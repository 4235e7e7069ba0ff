import { wordSet } from '../lexicon/wordSet.js';

const future = /* @__PURE__ */ wordSet(`
  will would could can be due expected scheduled planned plans ahead upcoming meets opens begins holds gathers attends
  discusses decides resumes travels faces expires takes expect expects`);
/** Without "to": "leaders meet on Friday". */
const plural = /* @__PURE__ */ wordSet('meet gather hold attend discuss');
/** With "to" and a verb: "hopes to return on Friday", "is to speak". */
const intent = /* @__PURE__ */ wordSet('is are hopes hoped aims wants set intends');
const past = /* @__PURE__ */ wordSet(`
  said told was were had has have been did met came went took gave held`);
/** Right before the day: "by Friday", "is on Friday". */
const leads = /\b(?:by|until|from|(?:is|are)(?: on)?) $/;
const reach = 90;

/** Whether a day is yet to come, by the nearest verb before it in its sentence, else by the first after it. */
export function liesAhead(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.?] |\n/)
    .pop() as string;
  const after = text.slice(end, end + reach).split(/[.?!\n]/, 1)[0] as string;
  return (
    leads.test(before) || (areAhead(before.split(separator).reverse()) ?? areAhead(after.split(separator)) ?? false)
  );
}

const separator = /[^\w’']+/;

/** Whether the first verb among the words is in the future; `undefined` where none is. */
function areAhead(words: readonly string[]): boolean | undefined {
  for (const [index, any] of words.entries()) {
    const word = any.toLowerCase();
    // Where the words run backwards, the one before is the next.
    const next = words[index + 1] as string;
    if (word === 'to' ? intent.has(next) : (word === 'is' || word === 'are') && next === 'to') return true;
    if (plural.has(word) && next && !/^(?:to|not|.*n['’]t)$/.test(next)) return true;
    if (future.has(word) || /^won['’]t$|['’]ll$/.test(word)) return true;
    // "to be debated" is ahead, "debated" behind.
    if (past.has(word) || (/...ed$/.test(word) && next !== 'be')) return false;
  }
  return undefined;
}
