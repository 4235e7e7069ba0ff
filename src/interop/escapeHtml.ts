/**
 * Writes text so that an HTML parser reads it back, between tags or in a quoted attribute. Line endings become line
 * feeds, as the parser would make them; what HTML forbids in any form (control characters, noncharacters, lone
 * surrogates) becomes U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

const forbidden = /[^\P{Cc}\t\n\f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
