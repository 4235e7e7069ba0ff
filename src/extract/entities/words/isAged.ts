/** Whether a word tells an age alone: the [40-year-old]. */
export const isAged = (word: string): boolean => word.endsWith('-year-old');
