import type { Quote } from 'onrecord';

/** What breaks the model's invariants in quotations extracted from a text; empty where nothing does. */
export function quoteProblems(text: string, quotes: readonly Quote[]): string[] {
  const problems: string[] = [];
  const ids = new Set(quotes.map((quote) => quote.id));
  if (ids.size !== quotes.length) problems.push('ids repeat');
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  let before = -1;
  for (const quote of quotes) {
    const { id, content, source, cue, nestedIn } = quote;
    if (content.length === 0) problems.push(`${id} has no content`);
    for (const span of [...content, source, cue])
      if (span && !inside(span)) problems.push(`${id} has a span outside the text`);
    content.forEach((part, index) => {
      const last = content[index - 1];
      if (last && part.start < last.end) problems.push(`${id} has parts out of order`);
    });
    const start = content[0]?.start ?? 0;
    if (start < before) problems.push(`${id} is out of order`);
    before = start;
    if (nestedIn !== undefined && (!ids.has(nestedIn) || nestedIn === id)) problems.push(`${id} is nested in nothing`);
    if (quote.kind === 'indirect') continue;
    if (quote.verbatim.length === 0) problems.push(`${id} has no verbatim words`);
    for (const part of quote.verbatim) {
      if (text.slice(part.start, part.end) !== part.text || part.text === '')
        problems.push(`${id} has words that are not in the text`);
      if (!content.some((one) => one.start <= part.start && part.end <= one.end))
        problems.push(`${id} has words outside its content`);
    }
  }
  return problems;
}
