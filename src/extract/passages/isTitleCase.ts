/** Whether all words but the short ones have capitals: a headline, even with a full stop. */
export function isTitleCase(line: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const word of line.split(' ')) {
    const first = word.replace(/^[^\p{L}\d]+/u, '')[0] ?? '';
    if (first !== first.toLowerCase()) capitals++;
    else if (word.length > 4 && first !== first.toUpperCase()) small++;
  }
  return capitals > 3 && small * 6 <= capitals;
}
