/** A JSON-LD value as a list: one value and a list of one mean the same. */
export function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
