import * as z from 'zod/mini';
import { addFinding, type FindingList } from './findingList.js';
import type { Nodes } from './nodes.js';
import { oneOf } from './oneOf.js';
import { showValue } from './showValue.js';

type Fields = Readonly<Record<string, z.core.$ZodType>>;

/** Where a reader stands, and what it has gathered. */
export interface Reader {
  readonly path: (string | number)[];
  readonly findings: FindingList;
  /** Gathers for each schema that is a key what was read with it. */
  readonly nodes: Nodes;
}

/**
 * Reads a value by a schema and goes on where zod stops, so that the rules can run over all that has shape. (Zod also
 * overflows the stack where a list has 100,000 issues; this reads any number.)
 *
 * Objects are copied, each property read once, so that getters and proxies cannot change their mind afterwards.
 * Unknown keys stay, except `__proto__`.
 *
 * @returns The copy, without what has no shape; `undefined` where nothing is left.
 */
export function readShape(schema: z.core.$ZodType, value: unknown, reader: Reader): unknown {
  const { path, findings, nodes } = reader;
  const { total } = findings;
  const depth = path.length;
  let copy: unknown;
  try {
    copy = readValue(schema, value, reader);
  } catch {
    path.length = depth;
    addFinding(findings, 'unreadable', path, () => 'must be plain data, not something that throws when it is read');
  }
  if (copy !== undefined && findings.total === total) nodes.get(schema)?.push({ value: copy, path: [...path] });
  return copy;
}

function readValue(schema: z.core.$ZodType, value: unknown, reader: Reader): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional')
    return value === undefined ? value : readShape(def.innerType as z.core.$ZodType, value, reader);
  if (Array.isArray(value)) {
    if (def.type === 'array') return readList(def.element as z.core.$ZodType, value, reader);
  } else if (typeof value === 'object' && value) {
    if (def.type === 'object') return readFields(def.shape, { ...value }, reader);
    if (def.type === 'union') return readOneOf(def.options as readonly z.core.$ZodObject[], { ...value }, reader);
  }
  const { issues } = schema._zod.run({ value, issues: [] }, {}) as z.core.ParsePayload;
  const [issue] = issues;
  if (!issue) return value;
  const isType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  const code = value === undefined ? 'missing-field' : isType ? 'wrong-type' : 'wrong-value';
  // Zod's error is costly, so that it is made only for findings that are kept.
  addFinding(reader.findings, code, reader.path, () => {
    const message = z.safeParse(schema, value).error?.issues[0]?.message;
    return `${message}, ${value === undefined ? 'but is missing' : `not ${showValue(value)}`}`;
  });
  return undefined;
}

function readFields(fields: Fields, copy: Record<string, unknown>, reader: Reader): unknown {
  // JSON can have it as an own key.
  Reflect.deleteProperty(copy, '__proto__');
  for (const key in fields) {
    reader.path.push(key);
    const value = readShape(fields[key] as z.core.$ZodType, copy[key], reader);
    reader.path.pop();
    if (value !== undefined) copy[key] = value;
    else delete copy[key];
  }
  return copy;
}

function readList(item: z.core.$ZodType, list: readonly unknown[], reader: Reader): unknown {
  const items: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    reader.path.push(i);
    items.push(readShape(item, list[i], reader));
    reader.path.pop();
    // One finding for all holes: a list may claim four billion.
    if (!(i in list)) break;
  }
  return items;
}

const fallbacks = new WeakMap<object, Fields>();

/** Reads a union of objects by the field that tells them apart; where it tells nothing, the fields that all have. */
function readOneOf(options: readonly z.core.$ZodObject[], copy: Record<string, unknown>, reader: Reader): unknown {
  const kinds = options.map((option) => option._zod.def.shape);
  const [first = {}] = kinds;
  const key = 'form' in first ? 'form' : 'kind';
  const literals = (fields: Fields) => (fields[key] as z.core.$ZodLiteral)._zod.def.values;
  const fitting = kinds.find((fields) => literals(fields).includes(copy[key] as string));
  if (fitting) return readFields(fitting, copy, reader);
  let fallback = fallbacks.get(options);
  if (!fallback) {
    const shared = Object.entries(first).filter(([name]) => kinds.every((fields) => name in fields));
    fallback = { ...Object.fromEntries(shared), [key]: oneOf(...(kinds.flatMap(literals) as string[])) };
    fallbacks.set(options, fallback);
  }
  return readFields(fallback, copy, reader);
}
