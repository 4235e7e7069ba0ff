const titles = /^(?:the|a|an|mr|mrs|ms|dr|prof|sir|dame|lord|lady|judge|gen|col|capt|lt|cdre|sen|rep|gov|rev|mayor)$/;

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.test(word));
}

/** Whether two names can be of the same: one is the end of the other, titles, articles and accents aside. */
export function namesMatch(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return short.length > 0 && short.join(' ') === long.slice(-short.length).join(' ');
}
