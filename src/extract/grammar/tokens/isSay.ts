import type { Token } from '../../token.js';

/** Whether the verb is a form of "say". */
export const isSay = ({ word }: Token): boolean => /^sa(?:id|ys?)$/.test(word);
