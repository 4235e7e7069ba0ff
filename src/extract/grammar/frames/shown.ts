import type { Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';
import { asked } from './asked.js';

/** What a document or a survey shows: the poll showed Ruiz leading. */
export const shown: Frame = (t, from, to, verb, carried) => {
  const end = carried ? contentEnd(t, from, to) : 0;
  return end > from + 1 ? { from, to: end } : asked(t, from, to, verb, carried);
};
