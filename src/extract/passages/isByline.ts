/** Ahead of the names of authors. */
export const bylineOpening =
  /^\(?(?:(?:(?:article|words|story|text|report|reporting|written|analysis|opinion) )?by:? +|(?:author|reporter|text|word)s?: +){1,2}/i;
const signed = /^(?:our |the |\p{Lu})/u;
const longest = 160;

/** Whether a line such as "By Ana Ruiz and Jan Novák in Brussels" or "By our staff" signs the article. */
export function isByline(line: string): boolean {
  const names = line.replace(bylineOpening, '');
  return line.length <= longest && names !== line && signed.test(names);
}
