import type { Range, Token } from '../token.js';
import { subjectAfter } from './subjectAfter.js';

/** Who is named after the preposition at `at`: accused [by inspectors], the words [of the trucker]. */
export const agentAfter = (t: readonly Token[], at: number, to: number, preposition = 'by'): Range | undefined =>
  t[at]?.word === preposition ? subjectAfter(t, at + 1, to) : undefined;
