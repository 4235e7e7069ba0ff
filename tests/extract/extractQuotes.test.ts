import { explainQuotes, extractQuotes } from 'onrecord/extract';
import { expect, test } from 'vitest';

const slices = (text: string) =>
  extractQuotes(text).quotes.map(({ kind, content, source, cue }) => ({
    kind,
    content: content.map(({ start, end }) => text.slice(start, end)),
    source: source && text.slice(source.start, source.end),
    cue: cue && text.slice(cue.start, cue.end),
  }));

test('a quotation before its speaker is direct', () => {
  expect(slices('“We need more time,” said Ana Ruiz, the mayor.')).toEqual([
    { kind: 'direct', content: ['“We need more time,”'], source: 'Ana Ruiz, the mayor', cue: 'said' },
  ]);
});

test.each([
  ['“', '”'],
  ['"', '"'],
  ['‘‘', '’’'],
  ["''", "''"],
  ['``', "''"],
  ['«', '»'],
  ['»', '«'],
  ['„', '“'],
  ['”', '”'],
])('a pair of %s and %s belongs to its quotation whole', (open, close) => {
  const [quote] = slices(`Ana Ruiz, the mayor, said: ${open}We need more time.${close} Nobody else spoke.`);
  expect(quote?.content).toEqual([`${open}We need more time.${close}`]);
});

test('what is resumed after its attribution is one quotation', () => {
  expect(slices('“We need time,” Ruiz said. “The vote is open.”')).toEqual([
    { kind: 'direct', content: ['“We need time,”', '“The vote is open.”'], source: 'Ruiz', cue: 'said' },
  ]);
});

test('marks in a reported clause make it mixed, and their words are verbatim', () => {
  const { quotes } = extractQuotes('The mayor said the plan was “a disgrace”.');
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toMatchObject({ kind: 'mixed', verbatim: [{ start: 29, end: 39, text: 'a disgrace' }] });
});

test('a paragraph that opens the marks again goes on', () => {
  const text = '“We waited all night, Ruiz said.\n\n“Nobody came.”';
  expect(extractQuotes('“We waited all night.\n\n“Nobody came.”').quotes).toHaveLength(1);
  expect(extractQuotes(text).warnings).toHaveLength(1);
});

test('a quotation that the next paragraph reopens lacks no partner', () => {
  expect(extractQuotes('Ana Ruiz said: “We waited.\n\n“Nobody came.”').warnings).toEqual([]);
  expect(extractQuotes('Ana Ruiz said: “We waited.\n\nNobody came.').warnings).toHaveLength(1);
});

test('a mark that another one cuts off gets a warning, and both open a quotation', () => {
  const text = 'Ana Ruiz, the mayor, was late. “Let us go. “Now we leave,” she said on Monday.';
  expect(extractQuotes(text).warnings).toEqual(['The quotation mark at offset 31 has no partner.']);
  expect(slices(text).map(({ content }) => content)).toEqual([['“Let us go. '], ['“Now we leave,”']]);
});

test('kinds and the least confidence choose, and a quotation without its parent has no nestedIn', () => {
  const text = 'A colleague said the minister had warned that “the leaflet will outlive the debate”.';
  expect(extractQuotes(text).quotes.map((quote) => quote.nestedIn)).toEqual([undefined, 'q1']);
  expect(extractQuotes(text, { kinds: ['mixed'] }).quotes.map((quote) => quote.nestedIn)).toEqual([undefined]);
  expect(extractQuotes(text, { minConfidence: 0.99 }).quotes).toEqual([]);
});

test('a text that is not English gets a warning', () => {
  const german =
    'Der Minister sagte am Montag im Bundestag, dass die Schiffe bald fahren werden und niemand Angst haben muss vor dem Winter.';
  expect(extractQuotes(german).warnings[0]).toMatch(/English/);
});

test('wrong arguments are refused with a code', () => {
  expect(() => extractQuotes(null as never)).toThrow(expect.objectContaining({ code: 'not-a-string' }));
  expect(() => extractQuotes('', { kinds: ['loud' as never] })).toThrow(
    expect.objectContaining({ code: 'not-a-kind' }),
  );
  for (const kinds of ['direct', 5, {}, null] as never[])
    expect(() => extractQuotes('a', { kinds })).toThrowError(expect.objectContaining({ code: 'not-a-kind' }));
  for (const minConfidence of [Number.NaN, -1, 85, '1' as never])
    expect(() => extractQuotes('', { minConfidence })).toThrow(expect.objectContaining({ code: 'not-a-number' }));
  expect(() => extractQuotes('', null as never)).toThrow(expect.objectContaining({ code: 'not-options' }));
});

test('the explanation names the rules that fired and lost, and why marks are not speech', () => {
  const text = '“No,” she said. “Never.” The film is called “Home Waters”.';
  const { quotes, notSpeech } = explainQuotes(text);
  expect(quotes.map(({ quote }) => quote)).toEqual(extractQuotes(text).quotes);
  expect(quotes[0]?.fired).toEqual(['trailingSpeaker', 'resumedQuotation']);
  expect(notSpeech).toEqual([
    { span: { start: 44, end: 57 }, rule: 'namedThing', reason: expect.stringContaining('name') },
  ]);
});

test('a title with its author in a round-up is nobody’s words', () => {
  const text =
    'In the papers\n\n—“Port picks its next chief,” by the Courier’s Jan Lund: “It took a year,” says Ana Ruiz.';
  const { quotes, notSpeech } = explainQuotes(text);
  expect(quotes.map(({ quote: { content } }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['“It took a year,”'],
  ]);
  expect(notSpeech.map(({ rule }) => rule)).toEqual(['titleOfWork']);
});

test('neither a link to another article nor a correction of this one reports, but a note may', () => {
  const told = (line: string) =>
    extractQuotes(`Port orders a crane\n\n“We need it,” said Ana Ruiz.\n\n${line}`).quotes.length;
  expect(told('Read more: Lund says “the crane is ours”')).toBe(1);
  expect(told('Correction: An earlier version said that Lund had resigned.')).toBe(1);
  expect(told('Note to editors: Lund added: “The crane is ours.”')).toBe(2);
});
