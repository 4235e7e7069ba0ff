/** Encodes an id for use in an IRI. A lone surrogate, on which encodeURIComponent throws, becomes U+FFFD. */
export function encodePart(id: string | number): string {
  return encodeURIComponent(String(id).replace(/\p{Surrogate}/gu, '\uFFFD'));
}
