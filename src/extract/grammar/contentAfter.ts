import type { Token } from '../token.js';
import { type ContentAfter, readComplement } from './complement.js';
import { frames } from './frames.js';

/** Finds the content after the speech verb at `at`; undefined where there is none. */
export function contentAfter(t: readonly Token[], at: number, to: number, carried = false): ContentAfter | undefined {
  const complement = readComplement(t, at, to, carried);
  if (!complement) return undefined;
  for (const [takes, frame] of frames) {
    if (takes && !(takes & complement.takes)) continue;
    const found = frame(complement);
    if (found !== undefined) return found ?? undefined;
  }
  return undefined;
}
