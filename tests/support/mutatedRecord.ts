import fc from 'fast-check';
import { attachedRecord, detachedRecord } from './records.js';

/** A record with one value somewhere replaced by any JSON value, or left out. */
export const mutatedRecord = fc
  .tuple(
    fc.constantFrom(attachedRecord, detachedRecord),
    fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
    fc.option(fc.oneof(fc.jsonValue(), fc.constantFrom('', 'q1', 'mps', -1, 0.5, 3, 1e9, [], {}, true)), {
      nil: undefined,
    }),
  )
  .map(([record, way, value]) => {
    const copy = JSON.parse(JSON.stringify(record));
    let at = copy;
    for (const [i, step] of way.entries()) {
      const keys = Object.keys(at);
      const key = keys[step % keys.length] as string;
      const next = at[key];
      if (i < way.length - 1 && next && typeof next === 'object' && Object.keys(next).length > 0) {
        at = next;
        continue;
      }
      if (value !== undefined) at[key] = JSON.parse(JSON.stringify(value));
      else if (Array.isArray(at)) at.splice(Number(key), 1);
      else delete at[key];
      break;
    }
    return copy;
  });
