/** Spaces that are no plain one, and an acute accent in the place of an apostrophe: Ruiz´s. */
const odd = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|(?<=\p{L})´(?=\p{L})/gu;

/** A text as the rules read it, with one kind of space and of apostrophe, at the same offsets. */
export const readable = (text: string): string => text.replace(odd, (sign) => (sign === '´' ? '’' : ' '));
