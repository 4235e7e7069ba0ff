import { checkConfidence } from '../text/checkConfidence.js';
import { checkKinds } from '../text/checkKinds.js';
import { checkObject } from '../text/checkObject.js';
import type { ExtractOptions } from './extractOptions.js';

/** Refuses unknown kinds and a confidence that is none. */
export function checkOptions(options: ExtractOptions): void {
  checkObject(options);
  const { kinds, minConfidence } = options;
  if (kinds !== undefined) checkKinds(kinds, 'kinds');
  if (minConfidence !== undefined) checkConfidence(minConfidence, 'minConfidence');
}
