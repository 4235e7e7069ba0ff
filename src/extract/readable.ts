/** Spaces that are no plain one. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** An acute accent in the place of an apostrophe: Ruiz´s. */
const acute = /(\p{L})´(?=\p{L})/gu;

/** What stands ahead of who signs an embedded post, in the place of the dash: — Ana Ruiz (@anaruiz) March 3, 2026 */
export const postSign = '\u2028';
const post = /[—–]( ?)(?=[^—–()\n]{2,60} \(@[\w.@-]{1,60}\) .{0,24}\d{4}.{0,30}$)/gm;

/** A text as the rules read it, with one kind of space and of apostrophe, and a line for who signs a post, at the same offsets. */
export function readable(text: string): string {
  const spaced = text.replace(spaces, ' ').replace(post, `$1${postSign}`);
  return spaced.includes('´') ? spaced.replace(acute, '$1’') : spaced;
}
