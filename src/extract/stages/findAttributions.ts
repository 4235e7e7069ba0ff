import type { Draft } from '../draft.js';
import type { Finding } from '../finding.js';
import { agrees } from '../grammar/agreement.js';
import { spanOf } from '../grammar/spanOf.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import { readVerbGroup, type VerbGroup } from '../grammar/verbGroup.js';
import { phraseWords } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { countWords } from '../marks/countWords.js';
import type { AttributionRule, Place, RuledFinding } from '../rule.js';
import type { Rules } from '../rules.js';
import type { Range, Token } from '../token.js';

/** The drafts of a line, and its marks that are not speech with the reason. */
export interface Attributed {
  readonly drafts: Draft[];
  readonly notSpeech: { readonly mark: Mark; readonly rule: string; readonly reason: string }[];
  /** Marks that hold a name or a title, wherever they stand. */
  readonly labels: Mark[];
  /** Marks that nobody says and nothing rules out. */
  readonly bare: Mark[];
}

type Asked = Readonly<Record<AttributionRule['on'], readonly AttributionRule[]>>;

/** Rules by the tokens that they are asked about, so that none is asked in vain. */
function groupRules(rules: readonly AttributionRule[]): Asked {
  const asked = { verb: [], mark: [], word: [], colon: [], noun: [] } as Record<
    AttributionRule['on'],
    AttributionRule[]
  >;
  for (const rule of rules) asked[rule.on].push(rule);
  return asked;
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
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      const { entry, flags } = token;
      if (!entry.asked) {
        if (headline && token.word === ':') askRules(asked.colon, placeAt(at), found, explain);
        continue;
      }
      const speaks = entry.takes !== 0 || entry.prepositions !== undefined;
      if (phraseWords.has(token.word)) askRules(asked.word, placeAt(at), found, explain);
      else if (speaks && !(flags & is.CAPITAL && !headline && at > from && !opensInverted(tokens, at))) {
        const verb = readVerbGroup(tokens, from, at);
        if (askRules(asked.verb, placeAt(at, verb, subjectOf(tokens, from, verb)), found, explain)) continue;
        if (flags & is.SPEECH_NOUN) askRules(asked.noun, placeAt(at), found, explain);
      } else if (!speaks && flags & is.SPEECH_NOUN && !(flags & is.CAPITAL))
        askRules(asked.noun, placeAt(at), found, explain);
    }
    for (let at = line.marks.length ? from : to; at < to; at++) {
      const { mark, named } = tokens[at] as Token;
      if (named) {
        result.labels.push(named.mark);
        result.notSpeech.push(named);
      }
      if (!mark) continue;
      const place = placeAt(at);
      const claimed = found.find((finding) => finding.content.some((part) => part.from <= at && at < part.to));
      const words = countWords(text, mark);
      const wholly = claimed?.content.some((part) => part.from === at);
      if (wholly) continue;
      const ruledOut = markRules.find((rule) => rule.test(place, words));
      const label = ruledOut !== undefined && !ruledOut.yields;
      if (label) result.labels.push(mark);
      if (claimed && !label) continue;
      if (!claimed && !label && askRules(asked.mark, place, found, explain)) continue;
      if (ruledOut) result.notSpeech.push({ mark, rule: ruledOut.name, reason: ruledOut.reason });
      else result.bare.push(mark);
    }
    for (const finding of found) result.drafts.push(draftOf(tokens, finding));
  }
  return result;
}

/** Whether a past form with a capital follows a quotation: "No," Said the king. */
const opensInverted = (t: readonly Token[], at: number): boolean =>
  ((t[at] as Token).flags & is.PAST) !== 0 && t[at - 1]?.mark !== undefined;

/** The noun phrase before a verb that has a subject, where the two agree. */
function subjectOf(t: readonly Token[], from: number, verb: VerbGroup): Range | undefined {
  const subject = verb.finite || verb.passive ? subjectBefore(t, from, verb.from) : undefined;
  return subject && agrees(t, verb, subject) ? subject : undefined;
}

function askRules(rules: readonly AttributionRule[], place: Place, found: RuledFinding[], explain: boolean): boolean {
  let first: RuledFinding | undefined;
  const lost: string[] = [];
  for (const rule of rules) {
    const finding = rule.find(place);
    if (!finding || finding.content.length === 0) continue;
    if (first) lost.push(rule.name);
    else first = ruled(rule, finding, lost);
    if (!explain) break;
  }
  if (first) found.push(first);
  return first !== undefined;
}

/** A finding with its rule, spelled out since it is made for every attribution and spreading is slow. */
const ruled = (rule: AttributionRule, finding: Finding, lost: readonly string[]): RuledFinding => ({
  content: finding.content,
  source: finding.source,
  cue: finding.cue,
  modality: finding.modality,
  rule: rule.name,
  confidence: finding.confidence ?? rule.confidence,
  lost,
});

function draftOf(tokens: readonly Token[], finding: RuledFinding): Draft {
  const marks: Mark[] = [];
  for (const part of finding.content)
    for (let i = part.from; i < part.to; i++) {
      const mark = (tokens[i] as Token).mark;
      if (mark) marks.push(mark);
    }
  return {
    rule: finding.rule,
    confidence: finding.confidence,
    content: finding.content.map((part) => spanOf(tokens, part)),
    source: finding.source && spanOf(tokens, finding.source),
    cue: finding.cue && spanOf(tokens, finding.cue),
    modality: finding.modality,
    marks,
    fired: [finding.rule],
    lost: finding.lost,
  };
}
