/** Verbs; those in the group look ahead. "be debated" is ahead, "debated" behind. */
const verb =
  /\b(?:(will|would|could|can|won['’]t|be(?: \w+)?|due|expected|scheduled|planned|plans|ahead|upcoming|meets|opens|begins|holds|\w+['’]ll)|said|told|was|were|had|has|have|been|did|met|came|went|took|gave|held|\w{3,}ed)\b/gi;
/** Right before the day: "by Friday", "is on Friday". */
const ahead = /\b(?:by|until|from|(?:is|are)(?: on)?) $/;
const reach = 90;

/** Whether a day is ahead or behind, by the nearest verb before it in its sentence, else by the first after it. */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.?] |\n/)
      .at(-1) ?? '';
  if (ahead.test(before)) return 'future';
  const after = text.slice(end, end + reach).split(/[.?!\n]/, 1)[0] ?? '';
  const nearest = Array.from(before.matchAll(verb)).at(-1) ?? Array.from(after.matchAll(verb))[0];
  return nearest?.[1] ? 'future' : 'past';
}
