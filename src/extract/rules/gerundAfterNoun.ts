import { contentAfter } from '../grammar/contents/contentAfter.js';
import { saidBy } from '../grammar/contents/saidBy.js';
import { isVerbal } from '../grammar/phrases/clause.js';
import { isTime } from '../grammar/phrases/nominal.js';
import { nounPhraseBefore } from '../grammar/phrases/nounPhraseBefore.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { only } from '../grammar/tokens/only.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

const carryingVerbs = /* @__PURE__ */ wordSet(
  'carried circulated delivered emailed filed gave held issued issues launched made posted published put read released sends sent signed spend spends spent started tweeted waved written wrote',
);

/** What opens somebody and a participle: [with] Ruiz saying, the film [shows] Ruiz saying. */
const openers = /* @__PURE__ */ wordSet(
  'filmed films hear heard hears overheard recall recalled recalls recorded remember remembered remembers show showed showing shown shows with',
);

/**
 * A participle right after the noun that speaks.
 *
 * Handles: She issued a statement saying that the gate was shut. / With the union calling it "a farce", the talks broke off.
 * Or: They carried signs saying "No". / There were signs saying "No". / They spent weeks saying it was safe.
 * Not: He was tired of saying so.
 */
export const gerundAfterNoun: AttributionRule = {
  name: 'gerundAfterNoun',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, found }) => {
    // Heard her warning them
    const acts = flagsAt(t, at + 1) & (is.DETERMINER | is.OBJECT_PRONOUN | is.SUBORDINATOR);
    const nouns = acts ? 0 : is.CARRIER | is.SPEECH_NOUN;
    if ((flagsAt(t, at) & (is.GERUND | nouns)) !== is.GERUND) return undefined;
    if (verb?.from !== at || verb.finite) return undefined;
    let noun = at;
    while (noun - 1 > from && (flagsAt(t, noun - 1) & (is.ADVERB | is.DETERMINER | is.PRONOUN)) === is.ADVERB) noun--;
    while (noun - 1 > from && isTime(t[noun - 1] as Token)) noun--;
    if (noun < at && wordAt(t, noun - 1) === 'on') noun--;
    // The film shows him saying
    const start = flagsAt(t, noun - 1) & is.OBJECT_PRONOUN ? noun - 1 : nounPhraseBefore(t, from, noun);
    const after = contentAfter(t, at, to, (flagsAt(t, noun - 1) & is.CARRIER) !== 0);
    if (start < 0 || !after) return undefined;
    const opens = openers.has(wordAt(t, start - 1));
    for (let i = start - 1; !opens && i >= Math.max(from, start - 3); i--) {
      if (!carryingVerbs.has((t[i] as Token).word)) continue;
      const source = subjectBefore(t, from, skipBefore(t, from, i, is.HAVE | is.ADVERB));
      if (source) return saidBy(after, source);
      break;
    }
    // There were signs saying “No”; got a letter saying that it was shut
    const first = after.content[0]?.from ?? 0;
    const marked = t[first]?.mark !== undefined;
    const sign = start > noun - 4 && flagsAt(t, noun - 1) & is.CARRIER;
    // A sign saying “No” hung there
    const content = marked && isVerbal(t, first + 1) ? [only(first)] : after.content;
    const read = `${wordAt(t, start)} ${wordAt(t, at)}`;
    if (sign && (/^an? saying$/.test(read) || (marked && /(?:say|read)ing$/.test(read))))
      return saidBy({ ...after, content }, { from: start, to: noun });
    const subject = subjectBefore(t, from, noun);
    const opener = subject && wordAt(t, subject.from - 1) === 'with' ? subject.from : start;
    // With Ruiz warning that it was late and Lund threatening to leave
    const last = wordAt(t, opener - 1) === 'and' ? found.at(-1) : undefined;
    const joined = last?.rule === 'gerundAfterNoun' && last.content.at(-1)?.to === opener - 1;
    return joined || (openers.has(wordAt(t, opener - 1)) && wordAt(t, opener) !== 'that')
      ? saidBy(after, { from: opener, to: noun })
      : undefined;
  },
};
