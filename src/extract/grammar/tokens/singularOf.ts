/** The word for one of those that a plural names: clerks, women. */
export const singularOf = (word: string): string => word.replace(/s$/, '').replace(/men$/, 'man');
