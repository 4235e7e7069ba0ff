/** Whether a word is "and". */
export const isAnd = (word: string): boolean => word === 'and' || word === '&';
