import type { Range, Token } from '../token.js';

/** The token that content opens with. */
export const openerOf = (t: readonly Token[], content: readonly Range[]): Token =>
  t[(content[0] as Range).from] as Token;
