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
//   exact    the same words
//   joint    a match whose source overlaps the gold source (or both have none)          <- headline, all kinds
//            a source that overlaps its own content, or has more than 40 words, is never right (gold has none such)
//   who      of matched quotations with a judged speaker: F of naming exactly the right speakers; recall counts missed quotations
//   marks    for every pair of quotation marks: is it something else than speech (F), is it speech by the right source (joint F)
//            <- headline for quotations proper
// Kinds are derived from the marks, unless gold states them: direct = every word inside marks, mixed = some, indirect = none.

import { KINDS, zero, zeroMarks } from './counts.mjs';
import { kindOf, markPairs, wordSet, wordsOf } from './marks.mjs';
import { rightWho } from './names.mjs';

/** The counts of one document; `onMiss` gets what was wrong, the annotated quotation and the predicted one. */
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
    if (c.iou === 1) add(g.kind, 'exact');
    if (sourceRight(g, p)) add(g.kind, 'joint');
    else onMiss?.('wrong source', g, p);
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
    if (g && p && sourceRight(g, p)) marks.joint++;
  }
  return { ...counts, marks };
}
