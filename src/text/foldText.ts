/**
 * Folds what readers don't tell apart: case, accents, typographic marks, width and runs of white space.
 * For comparing only; offsets into the result mean nothing.
 */
export function foldText(text: string): string {
  return text
    .replace(/[‘’‚‛`´′]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
