const future: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "will would won't could can be due expected scheduled planned plans ahead upcoming meets opens begins resumes holds decides".split(
    ' ',
  ),
);
const past: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'said told was were had has have been did met came went took gave held spoke wrote made began saw left won lost says'.split(
    ' ',
  ),
);
/** Right before the day: "by Friday", "is on Friday". */
const ahead = /\b(?:by|until|from|is on|are on|is|are) $/;
const reach = 90;
const words = /[a-z][a-z’']*/gi;

/** Whether a day is ahead or behind, by the nearest verb before it in its sentence, else by the first after it. */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' {
  let before = text.slice(Math.max(0, start - reach), start);
  before = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? ')) + 1);
  if (ahead.test(before)) return 'future';
  const said = before.match(words) ?? [];
  for (let i = said.length - 1; i >= 0; i--) {
    // "to be debated" is ahead, "debated" behind.
    const tense = said[i - 1] === 'be' ? undefined : tenseOf(said[i] as string);
    if (tense) return tense;
  }
  for (const [word] of (text.slice(end, end + reach).split(/[.\n?!]/, 1)[0] as string).matchAll(words)) {
    const tense = tenseOf(word);
    if (tense) return tense;
  }
  return 'past';
}

function tenseOf(found: string): 'past' | 'future' | undefined {
  const word = found.toLowerCase().replace('’', "'");
  if (future.has(word) || word.endsWith("'ll")) return 'future';
  return past.has(word) || (word.length > 4 && word.endsWith('ed')) ? 'past' : undefined;
}
