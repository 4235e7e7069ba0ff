/** Who signs an embedded post, and when: — Ana Ruiz (@anaruiz) March 3, 2026 */
const signature = /(?:[—–]|^-) ?([^\s—–()][^—–()]{1,60}) \(@[\w.@-]{1,60}\) (?:.{0,20} )?\d{4}(?: .{0,30})?$/;
const longest = 200;
/** The words are in marks, as any that somebody signs. */
const marked = /["”’']\s*$/;

/** Where in a line the signature of a post begins, and its name. */
export interface PostSignature {
  readonly at: number;
  readonly name: string;
}

/** Finds the signature of a post at the end of a line; `undefined` where there is none, or marks end before it. */
export function postSignature(line: string): PostSignature | undefined {
  const from = Math.max(0, line.length - longest);
  const found = signature.exec(line.slice(from));
  if (!found || marked.test(line.slice(0, from + found.index))) return undefined;
  return { at: from + found.index, name: found[1] as string };
}
