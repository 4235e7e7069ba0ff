/** Ahead of the names of authors. */
export const bylineOpening = /^(?:(?:words|story|text|report|reporting|written|analysis) )?by:? +/i;
const signed = /^(?:our |the |\p{Lu})/u;
const longest = 160;

/** Whether a line such as "By Ana Ruiz and Jan Novák in Brussels" or "By our staff" signs the article. */
export function isByline(line: string): boolean {
  const opening = line.length > longest ? null : bylineOpening.exec(line);
  return opening !== null && signed.test(line.slice(opening[0].length));
}
