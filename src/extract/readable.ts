/** Spaces that are no plain one, and what may be a sign of Markdown. */
const blanks = /[^\S\t-\r \u2028\u2029\ufeff]|[#>*_]{1,6}|\[(?=[^\]\n[]*\]\()|\]\([^\s()]*\)/g;
/** Whether there is any: the space that does not break is looked for apart, since together they take seven times as long. */
const rare = /[#>*_\u1680\u2000-\u200a\u202f\u205f\u3000]|\]\(/;
/** An acute accent in the place of an apostrophe: Ruiz´s. */
const acute = /(\p{L})´(?=\p{L})/gu;

/** What stands ahead of who signs an embedded post, in the place of the dash: — Ana Ruiz (@anaruiz) March 3, 2026 */
export const postSign = '\u2029';
const post = /[—–]( ?)(?=[^—–()\n]{2,60} \(@[\w.@-]{1,60}\) .{0,24}\d{4}.{0,30}$)/gm;

/** Where a line is wrapped; where its next line may be of the same paragraph, in a text that is. */
const wrap = /[a-z,]\r?\n[a-z]/;
const soft = /\r?\n(?<=[^\n]{45}\n)(?=[^\s•*-])/g;

const blank = (signs: string): string => ' '.repeat(signs.length);

/** Whether characters are no words: a **word**, *words*, _words_, a [word](address); at the start of a line, # and >. */
function isBlank(signs: string, at: number, text: string): boolean {
  const [first] = signs;
  const left = text[at - 1] ?? '\n';
  const right = text[at + signs.length] ?? '\n';
  if (first === '#') return left === '\n' && right === ' ' && text[at + signs.length + 1] !== '#';
  if (first === '>') return left === '\n';
  if (first !== '*' && first !== '_') return true;
  const opens = !/[\w*@]/.test(left) && /\S/.test(right);
  return signs.length < 4 && (opens || (/\S/.test(left) && !/[\w*]/.test(right)));
}

/** A text as the rules read it, with one kind of space and of apostrophe, and a line for who signs a post, at the same offsets. */
export function readable(text: string): string {
  const wrapped = !/^.{100}/m.test(text) && text.split(wrap).length > 3;
  const lined = wrapped ? text.replace(soft, blank) : text;
  const plain = lined.replaceAll('\u00a0', ' ');
  const spaced = rare.test(plain)
    ? plain.replace(blanks, (signs, at, whole) => (isBlank(signs, at, whole) ? blank(signs) : signs))
    : plain;
  const parted = spaced.replaceAll(postSign, '\n');
  const signed = parted.includes('(@') ? parted.replace(post, `$1${postSign}`) : parted;
  return signed.includes('´') ? signed.replace(acute, '$1’') : signed;
}
