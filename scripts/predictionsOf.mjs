// What the engine finds in an article, as the scorer's predictions: speech that is denied or only supposed is left out, as the
// annotation counts it as not said; `who` has the names of the speakers.
const pair = (span) => (span ? [[span.start, span.end]] : []);

/** The predictions of an extracted record, with rule and confidence. */
export function predictionsOf({ quotes, entities }) {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes
    .filter(({ modality }) => modality === undefined)
    .map(({ content, source, cue, speakers, evidence }) => ({
      content: content.map(({ start, end }) => [start, end]),
      source: pair(source),
      cue: pair(cue),
      who: speakers.map((id) => names.get(id)),
      rule: evidence.rule,
      confidence: evidence.confidence,
    }));
}
