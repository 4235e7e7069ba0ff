import type { Finding } from '../../finding.js';
import type { Range } from '../../token.js';
import type { ContentAfter } from './complement.js';

/** What a speech verb reports after it, as somebody's; spelled out since spreading is slow. */
export const saidBy = ({ content, cueEnd }: ContentAfter, source: Range): Finding => ({ content, cueEnd, source });
