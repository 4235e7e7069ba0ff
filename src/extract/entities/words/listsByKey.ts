/** Lists of things by a key. */
export interface ListsByKey<Value> {
  readonly add: (key: string, value: Value) => void;
  readonly get: (key: string) => readonly Value[];
}

const none: readonly never[] = [];

/** Makes empty lists. */
export function makeLists<Value>(): ListsByKey<Value> {
  const lists = new Map<string, Value[]>();
  return {
    add: (key, value) => {
      const list = lists.get(key);
      if (list) list.push(value);
      else lists.set(key, [value]);
    },
    get: (key) => lists.get(key) ?? none,
  };
}
