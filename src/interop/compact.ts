/** Leaves out what is undefined or an empty list: in these formats absence is an absent key. */
export function compact<T extends object>(node: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
}
