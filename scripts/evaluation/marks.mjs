// The words of an article, its pairs of quotation marks, and what kind a quotation is by them.

const WORD = /[\p{L}\p{N}$£€%#@&]+(?:['’´.\-–][\p{L}\p{N}]+)*/gu;
export const wordsOf = (text) => [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** Indexes of the words that overlap any of the spans. */
export function wordSet(words, spans) {
  const found = new Set();
  for (const [start, end] of spans ?? []) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (words[mid].end <= start) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < words.length && words[i].start < end; i++) found.add(i);
  }
  return [...found].sort((a, b) => a - b);
}

const DOUBLE = { '“': '”', '„': '“”', '«': '»', '"': '"', '‟': '”' };
const isOpenSide = (c) => c === undefined || /[\s([—–\-/“‘"„«]/.test(c);
const isWordChar = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Pairs of quotation marks, paragraph by paragraph; a mark left open runs to the end of its paragraph. */
export function markPairs(text) {
  const pairs = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    pairParagraph(text, start, start + paragraph.length, pairs);
    start += paragraph.length + 1;
  }
  return pairs.sort((a, b) => a.start - b.start);
}

function pairParagraph(text, from, to, out) {
  const doubles = [];
  let open = null;
  for (let i = from; i < to; i++) {
    const two = text.slice(i, i + 2);
    let c = text[i];
    let width = 1;
    if (two === '``' || two === "''") {
      c = '"';
      width = 2;
    }
    if (open && (open.close.includes(c) || (c === '”' && open.close === '"'))) {
      const straight = c === '"';
      const opensAgain = straight && isOpenSide(text[i - 1]) && isWordChar(text[i + width]);
      if (!opensAgain) {
        doubles.push({ start: open.at, end: i + width });
        open = null;
        i += width - 1;
        continue;
      }
    }
    if (c in DOUBLE && !(c === '"' && !isOpenSide(text[i - 1]))) {
      if (open && c === open.char && c !== '"') doubles.push({ start: open.at, end: i });
      if (!open || c === open.char) open = { at: i, char: c, close: DOUBLE[c] };
    }
    i += width - 1;
  }
  if (open) doubles.push({ start: open.at, end: to });
  out.push(...doubles);
  let single = -1;
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (!"‘’'".includes(c)) continue;
    if (doubles.some((p) => i >= p.start && i < p.end)) {
      single = -1;
      continue;
    }
    const before = i > from ? text[i - 1] : undefined;
    const after = i + 1 < to ? text[i + 1] : undefined;
    if (single < 0) {
      if (c !== '’' && isOpenSide(before) && after !== undefined && /[\p{L}\p{N}£€$[…]/u.test(after)) single = i;
    } else if (c !== '‘' && !isWordChar(after) && before !== undefined && !/\s/.test(before)) {
      out.push({ start: single, end: i + 1 });
      single = -1;
    }
  }
}

export function kindOf(content, words, pairs) {
  const indexes = wordSet(words, content);
  let inside = 0;
  for (const i of indexes) {
    const { start, end } = words[i];
    const own = pairs.some(
      (p) =>
        start >= p.start &&
        end <= p.end &&
        content.some(([s, e]) => (p.start >= s - 1 && p.start <= e) || (p.end >= s && p.end <= e + 1)),
    );
    if (own) inside++;
  }
  return inside === 0 ? 'indirect' : inside === indexes.length ? 'direct' : 'mixed';
}
