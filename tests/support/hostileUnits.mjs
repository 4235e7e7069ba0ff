// Bits of text that, over and over, send a careless reader back to the beginning again and again.
// The tests read a megabyte of each, which a reader in quadratic time does not finish; `npm run bench` times them.

/** @type {readonly (readonly [name: string, unit: string])[]} */
export const hostileUnits = [
  ['one line of prose', 'The minister said that the plan was dead, and the union warned of strikes on Monday. '],
  ['quotations', '“We need time,” Ruiz said. “The vote is open.” '],
  ['straight marks', '"'],
  ['straight marks apart', '" '],
  ['opening marks', '“'],
  ['single marks', "'"],
  ['words in single marks', "'a' "],
  ['words in marks', '“a” '],
  ['unclosed marks in one paragraph', '“No, and '],
  ['unclosed marks in paragraphs', '“No, and\n'],
  ['turns of a transcript', 'NAME: text here\n'],
  ['lone surrogates', '\ud800"\udc00 said '],
  ['right-to-left text', 'אמר השר "לא" '],
  ['white space', ' \t\u00a0'],
  ['empty lines', ' \n'],
  ['one word', 'a'],
  ['apostrophes', "a'"],
  ['accents', '\u0301'],
  ['hyphens', 'co-'],
  ['capitals', 'MARSUM, '],
  ['dashes', 'A — '],
  ['brackets', '('],
  ['one label of a topic', 'NATO and '],
  ['context of a label', 'Ukraine war troops, '],
  ['short sentences', 'War. Peace! '],
  ['months', 'March '],
  ['days and months', '3 March, '],
  ['digits', '2026-03-'],
  ['meetings', 'a meeting on Monday. '],
  ['bylines', 'By Ana Ruiz and Jan Novák\n'],
  ['authors', 'Ana Ruiz, '],
  ['copyright lines', '© 2026 The Harbour Times\n'],
  ['captions', 'The crane by night. Photo: Ana Ruiz\n'],
  ['date lines', 'Updated: Brussels, 3 March 2026\n'],
  ['short lines', 'a\n'],
  ['names that come last', 'The farmer was Ana Ruiz. '],
  ['names that people go by', 'A man identified as Ana Ruiz said no. '],
  ['words alone', 'Ana Ruiz said no.\n\n“It is.”\n\n'],
];

/**
 * A text of `length` UTF-16 code units, or a unit less, of one unit.
 * @param {string} unit
 * @param {number} length
 */
export const textOf = (unit, length) => unit.repeat(Math.floor(length / unit.length));
