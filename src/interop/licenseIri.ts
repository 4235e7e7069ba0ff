/** IRI of a licence in the SPDX list; `undefined` for an expression of several. */
export function licenseIri(expression: string | undefined): string | undefined {
  return expression && /^[\w.+-]+$/u.test(expression) ? `https://spdx.org/licenses/${expression}` : undefined;
}
