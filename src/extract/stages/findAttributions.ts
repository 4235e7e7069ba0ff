import type { Draft } from '../draft.js';
import type { Finding } from '../finding.js';
import { isTold } from '../grammar/contents/foundClause.js';
import { speaksStill } from '../grammar/contents/speaksStill.js';
import { agrees } from '../grammar/phrases/agreement.js';
import { auxiliary } from '../grammar/phrases/clause.js';
import { readVerbGroup, type VerbGroup } from '../grammar/phrases/verbGroup.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { trimEnd } from '../grammar/tokens/commas.js';
import { isDash } from '../grammar/tokens/dash.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { spanOf } from '../grammar/tokens/spanOf.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { phraseWords } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { countWords } from '../marks/countWords.js';
import type { AttributionRule, Place, RuledFinding } from '../rule.js';
import type { Rules } from '../rules.js';
import type { Range, Token } from '../token.js';
import { type Asked, groupRules } from './groupRules.js';

/** The drafts of a line, and its marks that are not speech with the reason. */
export interface Attributed {
  readonly drafts: Draft[];
  readonly notSpeech: { readonly mark: Mark; readonly rule: string; readonly reason: string }[];
  /** Marks that hold a name or a title, wherever they stand. */
  readonly labels: Mark[];
  /** Marks that nobody says and nothing rules out. */
  readonly bare: Mark[];
}

/** Asks every rule about every sentence of every line. */
export function findAttributions(lines: readonly Line[], text: string, rules: Rules, explain: boolean): Attributed[] {
  const asked = groupRules(rules.attribution);
  return lines.map((line) => attributionsOf(line, text, asked, rules.notSpeech, explain));
}

function attributionsOf(
  line: Line,
  text: string,
  asked: Asked,
  markRules: readonly MarkRule[],
  explain: boolean,
): Attributed {
  const result: Attributed = { drafts: [], notSpeech: [], labels: [], bare: [] };
  const { tokens, headline } = line;
  const depth = line.around ? line.depth : 0;
  for (const { from, to } of line.sentences) {
    const found: RuledFinding[] = [];
    const placeAt = (at: number, verb?: VerbGroup, subject?: Range): Place => ({
      tokens,
      text,
      from,
      to,
      headline,
      depth,
      at,
      verb,
      subject,
      found,
    });
    const ask = (rules: readonly AttributionRule[], place: Place): boolean => {
      const finding = findingOf(rules, place, explain);
      if (finding) {
        const last = found.pop();
        if (last) found.push(endedBefore(tokens, last, finding));
        found.push(finding);
      }
      return finding !== undefined;
    };
    for (let at = from; at < to; at++) {
      const { entry, flags, word } = tokens[at] as Token;
      if (!entry.asked) {
        if (headline && (word === ':' || isDash(tokens[at]))) ask(asked.colon, placeAt(at));
        continue;
      }
      // Worries related to it; showed off a boat, showed up late
      const next = wordAt(tokens, at + 1);
      const tied = word === 'related' ? next !== 'that' : /^(?:off|up)$/.test(next) && /^(?:show|call|sign)/.test(word);
      const speaks = !tied && (entry.takes !== 0 || entry.prepositions !== undefined);
      if (phraseWords.has(word) && ask(asked.word, placeAt(at))) continue;
      if (flags & is.CAPITAL && !(headline || at === from)) continue;
      if (speaks) {
        const verb = readVerbGroup(tokens, from, at);
        const subject = subjectOf(tokens, from, verb);
        const told = headline && verb.from === at && subject && isTold(tokens, at, to, subject);
        if (ask(asked.verb, placeAt(at, told ? { ...verb, passive: true } : verb, subject))) continue;
      }
      if (flags & is.SPEECH_NOUN) ask(asked.noun, placeAt(at));
    }
    for (let at = line.marks.length ? from : to; at < to; at++) {
      const { mark, named } = tokens[at] as Token;
      if (named) {
        result.labels.push(named.mark);
        result.notSpeech.push(named);
      }
      if (!mark) continue;
      if (found.some(({ content }) => content.some((part) => part.from === at))) continue;
      const claimed = isInside(found, at);
      const place = placeAt(at);
      const words = countWords(text, mark);
      const ruledOut = markRules.find((rule) => rule.test(place, words));
      if (ruledOut && !ruledOut.yields) result.labels.push(mark);
      else if (claimed || ask(asked.mark, place)) continue;
      if (ruledOut) result.notSpeech.push({ mark, rule: ruledOut.name, reason: ruledOut.reason });
      else result.bare.push(mark);
    }
    for (const finding of found) result.drafts.push(draftOf(tokens, finding));
  }
  return result;
}

/** A finding without what the noun before its "who" goes on to say, or who reports it: A nurse who asked [to stay unnamed] said it was late. */
function endedBefore(
  t: readonly Token[],
  earlier: RuledFinding,
  { source, cue, content: [around] }: RuledFinding,
): RuledFinding {
  const who = earlier.source?.from ?? -1;
  const part = earlier.content.at(-1);
  if (!source || !cue || !part) return earlier;
  // The club promised [that it would stay], fans say
  const ends = (t[cue.to]?.flags ?? is.PUNCTUATION) & is.PUNCTUATION;
  const outer = ends && around && around.from <= who && around.to <= source.from;
  const related = source.to <= who && flagsAt(t, who) & is.RELATIVE;
  const end = outer ? around.to : related ? cue.from : part.to;
  return end <= part.from + 1 || end >= part.to
    ? earlier
    : { ...earlier, content: [...earlier.content.slice(0, -1), { from: part.from, to: trimEnd(t, part.from, end) }] };
}

/** The noun phrase before a verb that has a subject, where the two agree. */
function subjectOf(t: readonly Token[], from: number, verb: VerbGroup): Range | undefined {
  const subject = verb.finite ? subjectBefore(t, from, verb.from) : undefined;
  return subject && (agrees(t, verb, subject) || isTurned(t, from, subject)) ? subject : undefined;
}

/** Whether a subject stands behind its auxiliary and no question is asked: Only later did [Ruiz] say; not until May did [Ruiz] say. */
const isTurned = (t: readonly Token[], from: number, subject: Range): boolean =>
  (flagsAt(t, subject.from - 1) & auxiliary) !== 0 &&
  (wordAt(t, from) === 'only' || (wordAt(t, from) === 'not' && /^(?:only|until)$/.test(wordAt(t, from + 1))));

/** What the first rule that is asked about such a token finds, with the names of those that would find something, too. */
function findingOf(rules: readonly AttributionRule[], place: Place, explain: boolean): RuledFinding | undefined {
  let first: RuledFinding | undefined;
  const lost: string[] = [];
  for (const rule of rules) {
    const finding = rule.find(place);
    // Nobody warned of nothing: Before she warned of, they left
    if (!finding?.content.every(hasWords) || !hasWords(finding.source) || !hasWords(finding.cue)) continue;
    if (first) lost.push(rule.name);
    else first = ruled(rule, finding, place.verb, lost);
    if (!explain) break;
  }
  return first;
}

/** Whether a part that a rule gives is no empty one. */
const hasWords = (part: Range | undefined): boolean => part === undefined || part.from < part.to;

/** A finding with its rule and what the verb group tells, spelled out since it is made for every attribution and spreading is slow. */
const ruled = (
  rule: AttributionRule,
  finding: Finding,
  verb: VerbGroup | undefined,
  lost: readonly string[],
): RuledFinding => ({
  content: finding.content,
  source: finding.source,
  cue: finding.cue ?? (verb && { from: verb.from, to: finding.cueEnd ?? verb.at + 1 }),
  modality: finding.modality ?? (verb?.negated ? 'denied' : undefined),
  rule: rule.name,
  confidence: finding.confidence ?? rule.confidence,
  lost,
});

function draftOf(tokens: readonly Token[], finding: RuledFinding): Draft {
  const marks: Mark[] = [];
  for (const { from, to } of finding.content)
    for (let i = from; i < to; i++) {
      const { mark } = tokens[i] as Token;
      if (mark) marks.push(mark);
    }
  return {
    rule: finding.rule,
    confidence: finding.confidence,
    content: finding.content.map((part) => spanOf(tokens, part)),
    source: finding.source && spanOf(tokens, finding.source),
    cue: finding.cue && spanOf(tokens, finding.cue),
    modality: marks[0] && speaksStill(tokens, finding) ? undefined : finding.modality,
    marks,
    fired: [finding.rule],
    lost: finding.lost,
  };
}
