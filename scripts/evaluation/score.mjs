// Scores extracted quotations against gold annotations.
//
// A gold line:       {"id","text","quotes":[{"content":[[s,e],…],"source":[[s,e],…],"cue":[[s,e],…],"who":WHO}],"pairs"?,"notSpeech"?,"turns"?}
//   WHO = [{"names":["Name",…],"person":true|false},…], one entry a speaker with every acceptable name; [] = really unattributed;
//   null = not known to the annotation, never judged. Where the annotation lists them itself: `pairs` = marked stretches that
//   are speech, `notSpeech` = those that are not, `turns` = a transcript's unmarked turns, which count as direct.
// A prediction line: {"id","quotes":[{"content":[[s,e],…],"source":[[s,e],…],"cue":[[s,e],…],"who":["Name",…]}]}
//   one resolved name a speaker; [] or null where the speaker stays unresolved.
// Offsets are UTF-16 code units, half open. Content includes the quotation marks and a leading "that"; the reporting words are not part of it.
//
// Everything is counted on words, so quotation marks and outer punctuation never decide a match.
//   match    one to one; the overlap covers at least half of the longer of the two contents
//   strict   the same, but intersection over union of at least 0.8
//   exact    the same words
//   joint    a match whose source overlaps the gold source (or both have none)          <- headline, all kinds
//            a source that overlaps its own content, or has more than 40 words, is never right (gold has none such)
//   who      of matched quotations with a judged speaker: F of naming exactly the right speakers; recall counts missed quotations
//   marks    for every pair of quotation marks: is it speech (F), is it something else (F), is it speech by the right source (joint F)
//            <- headline for quotations proper
// Kinds are derived from the marks, unless gold states them: direct = every word inside marks, mixed = some, indirect = none.

const KINDS = ['all', 'direct', 'mixed', 'indirect'];

// ---------------------------------------------------------------- words and marks

const WORD = /[\p{L}\p{N}$£€%#@&]+(?:['’´.\-–][\p{L}\p{N}]+)*/gu;
const wordsOf = (text) => [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** Indexes of the words that overlap any of the spans. */
function wordSet(words, spans) {
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
function markPairs(text) {
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

function kindOf(content, words, pairs) {
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

// ---------------------------------------------------------------- names

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|gov|governor|president|gen|general|lt|col|colonel|capt|captain|maj|major|admiral|rev|jr|sr|ii|iii|the|a|an)$/;
const tokens = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'´]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((t) => t && !HONORIFIC.test(t));

/** The same name; one may be the end of the other: a surname of a person, two words or more of a body. */
function sameName(accepted, predicted, person) {
  const a = tokens(accepted);
  const p = tokens(predicted);
  if (!a.length || !p.length) return accepted.trim().toLowerCase() === predicted.trim().toLowerCase();
  const shorter = a.length < p.length ? a : p;
  const longer = shorter === a ? p : a;
  if (!person && a.length !== p.length && shorter.length < 2) return false;
  return shorter.every((t, i) => t === longer[longer.length - shorter.length + i]);
}
/** Every gold speaker is named and every name is a gold speaker. */
function rightWho(gold, predicted) {
  const names = predicted ?? [];
  const fits = (speaker, name) => speaker.names.some((n) => sameName(n, name, speaker.person));
  return gold.every((g) => names.some((n) => fits(g, n))) && names.every((n) => gold.some((g) => fits(g, n)));
}

// ---------------------------------------------------------------- one document

const zero = () => ({
  gold: 0,
  predicted: 0,
  match: 0,
  matchP: 0,
  strict: 0,
  strictP: 0,
  exact: 0,
  exactP: 0,
  joint: 0,
  jointP: 0,
  cue: 0,
  cueGold: 0,
  who: 0,
  whoGold: 0,
  whoNamed: 0,
  whoNamedRight: 0,
});
const zeroMarks = () => ({
  pairs: 0,
  gold: 0,
  predicted: 0,
  both: 0,
  joint: 0,
  neither: 0,
  who: 0,
  whoGold: 0,
  whoNamed: 0,
  whoNamedRight: 0,
});

export function scoreDocument(gold, predictedQuotes, onMiss) {
  const { text } = gold;
  const words = wordsOf(text);
  const toPairs = (list) => (list ?? []).map(([start, end]) => ({ start, end }));
  const found = gold.pairs ? toPairs(gold.pairs) : markPairs(text);
  const pairs = [...found, ...toPairs(gold.turns)];
  const prepare = (quote, given) => ({
    quote,
    words: wordSet(words, quote.content),
    source: wordSet(words, quote.source),
    cue: wordSet(words, quote.cue),
    kind: given ?? kindOf(quote.content, words, pairs),
  });
  const golds = gold.quotes.map((q) => prepare(q, q.kind)).filter((q) => q.words.length);
  const predictions = predictedQuotes.map((q) => prepare(q)).filter((q) => q.words.length);
  const counts = Object.fromEntries(KINDS.map((k) => [k, zero()]));
  const add = (kind, key, n = 1) => {
    counts.all[key] += n;
    counts[kind][key] += n;
  };

  // candidate pairs, best intersection over union first: one to one
  const owners = new Map();
  predictions.forEach((p, i) => {
    for (const w of p.words) owners.set(w, [...(owners.get(w) ?? []), i]);
  });
  const candidates = [];
  golds.forEach((g, gi) => {
    const shared = new Map();
    for (const w of g.words) for (const pi of owners.get(w) ?? []) shared.set(pi, (shared.get(pi) ?? 0) + 1);
    for (const [pi, n] of shared) {
      const longer = Math.max(g.words.length, predictions[pi].words.length);
      if (2 * n >= longer) candidates.push({ iou: n / (g.words.length + predictions[pi].words.length - n), gi, pi });
    }
  });
  candidates.sort((a, b) => b.iou - a.iou || a.gi - b.gi || a.pi - b.pi);
  const partnerOfGold = new Map();
  const partnerOfPrediction = new Map();
  for (const c of candidates) {
    if (partnerOfGold.has(c.gi) || partnerOfPrediction.has(c.pi)) continue;
    partnerOfGold.set(c.gi, c);
    partnerOfPrediction.set(c.pi, c);
  }
  const plausible = (p) => p.source.length <= 40 && !p.source.some((w) => p.words.includes(w));
  const sourceRight = (g, p) =>
    (g.source.length === 0 && p.source.length === 0) || (plausible(p) && p.source.some((w) => g.source.includes(w)));

  golds.forEach((g, gi) => {
    add(g.kind, 'gold');
    const judged = Array.isArray(g.quote.who);
    const named = judged && g.quote.who.length > 0;
    if (named) add(g.kind, 'whoGold');
    const c = partnerOfGold.get(gi);
    if (!c) {
      onMiss?.('missed', g, null);
      return;
    }
    const p = predictions[c.pi];
    add(g.kind, 'match');
    if (c.iou >= 0.8) add(g.kind, 'strict');
    if (c.iou === 1) add(g.kind, 'exact');
    if (sourceRight(g, p)) add(g.kind, 'joint');
    else onMiss?.('wrong source', g, p);
    if (g.cue.length) {
      add(g.kind, 'cueGold');
      if (p.cue.some((w) => g.cue.includes(w))) add(g.kind, 'cue');
    }
    if (!judged) return;
    const right = rightWho(g.quote.who, p.quote.who);
    if (named && right) add(g.kind, 'who');
    if (p.quote.who?.length) {
      add(g.kind, 'whoNamed');
      if (right) add(g.kind, 'whoNamedRight');
    }
    if (!right) onMiss?.('wrong who', g, p);
  });
  predictions.forEach((p, pi) => {
    add(p.kind, 'predicted');
    const c = partnerOfPrediction.get(pi);
    if (!c) {
      onMiss?.('spurious', null, p);
      return;
    }
    add(p.kind, 'matchP');
    if (c.iou >= 0.8) add(p.kind, 'strictP');
    if (c.iou === 1) add(p.kind, 'exactP');
    if (sourceRight(golds[c.gi], p)) add(p.kind, 'jointP');
  });

  const marks = zeroMarks();
  // the quotation that owns most of the pair; of nested ones the one that fits the pair best
  const owner = (list, indexes) => {
    let best = null;
    let bestFit = 0;
    for (const q of list) {
      const shared = indexes.filter((w) => q.words.includes(w)).length;
      if (2 * shared < indexes.length) continue;
      const fit = shared / (q.words.length + indexes.length - shared);
      if (fit > bestFit) [best, bestFit] = [q, fit];
    }
    return best;
  };
  for (const pair of [...found, ...toPairs(gold.notSpeech)]) {
    const indexes = wordSet(words, [[pair.start, pair.end]]);
    if (!indexes.length) continue;
    marks.pairs++;
    const g = owner(golds, indexes);
    const p = owner(predictions, indexes);
    if (g) marks.gold++;
    if (p) marks.predicted++;
    if (!g && !p) marks.neither++;
    if (g && Array.isArray(g.quote.who)) {
      const right = p !== null && rightWho(g.quote.who, p.quote.who);
      if (g.quote.who.length) marks.whoGold++;
      if (g.quote.who.length && right) marks.who++;
      if (p?.quote.who?.length) {
        marks.whoNamed++;
        if (right) marks.whoNamedRight++;
      }
    }
    if (g && p) {
      marks.both++;
      if (sourceRight(g, p)) marks.joint++;
    }
  }
  return { ...counts, marks };
}

// ---------------------------------------------------------------- totals

const ratio = (a, b) => (b ? a / b : 0);
const f1 = (p, r) => (p + r ? (2 * p * r) / (p + r) : 0);
/** The counts of several documents together. */
export function sum(all) {
  const total = Object.fromEntries([...KINDS.map((k) => [k, zero()]), ['marks', zeroMarks()]]);
  for (const one of all) for (const k in total) for (const key in total[k]) total[k][key] += one[k][key];
  return total;
}
/** Precision over the named, recall over all gold speakers, the missed quotations included. */
function whoOf(x) {
  const p = ratio(x.whoNamedRight, x.whoNamed);
  const r = ratio(x.who, x.whoGold);
  return { p, r, f: f1(p, r), gold: x.whoGold };
}
/** Precision, recall and F of counts. */
export function summarise(total) {
  const out = {};
  for (const k of KINDS) {
    const x = total[k];
    const measure = (name) => {
      const p = ratio(x[`${name}P`], x.predicted);
      const r = ratio(x[name], x.gold);
      return { p, r, f: f1(p, r) };
    };
    out[k] = {
      gold: x.gold,
      predicted: x.predicted,
      match: measure('match'),
      strict: measure('strict'),
      exact: measure('exact'),
      joint: measure('joint'),
      cue: ratio(x.cue, x.cueGold),
      who: whoOf(x),
    };
  }
  const m = total.marks;
  out.marks = {
    pairs: m.pairs,
    speech: f1(ratio(m.both, m.predicted), ratio(m.both, m.gold)),
    speechP: ratio(m.both, m.predicted),
    joint: f1(ratio(m.joint, m.predicted), ratio(m.joint, m.gold)),
    notSpeech: f1(ratio(m.neither, m.pairs - m.predicted), ratio(m.neither, m.pairs - m.gold)),
    who: whoOf(m),
  };
  return out;
}
