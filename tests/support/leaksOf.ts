const run = 8;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) as string[];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(run - 1).map((_, start) => words.slice(start, start + run).join(' '));
}

/** Runs of eight words that a text shares with the source and that are in none of the allowed texts. */
export function leaksOf(source: string, allowed: readonly string[], text: string): string[] {
  const free = new Set(allowed.flatMap(runsOf));
  const guarded = new Set(
    source
      .split('\n')
      .flatMap(runsOf)
      .filter((words) => !free.has(words)),
  );
  return [...new Set(runsOf(text).filter((words) => guarded.has(words)))];
}
