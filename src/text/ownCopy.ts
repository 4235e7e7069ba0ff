/** A word that keeps alive no text that it was cut from: engines make longer pieces share the text's memory. */
export const ownCopy = (word: string): string => (word.length < 13 ? word : Array.from(word).join(''));
