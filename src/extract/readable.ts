/** Spaces that are no plain one. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** An acute accent in the place of an apostrophe: Ruiz´s. */
const acute = /(\p{L})´(?=\p{L})/gu;

/** A text as the rules read it, with one kind of space and of apostrophe, at the same offsets. */
export function readable(text: string): string {
  const spaced = text.replace(spaces, ' ');
  return spaced.includes('´') ? spaced.replace(acute, '$1’') : spaced;
}
