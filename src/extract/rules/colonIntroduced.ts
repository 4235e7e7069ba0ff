import { actorInHeadline } from '../grammar/phrases/actorInHeadline.js';
import { isVerbal } from '../grammar/phrases/clause.js';
import { ownerBefore } from '../grammar/phrases/ownerBefore.js';
import { isNamedBelow } from '../grammar/subjects/isNamedBelow.js';
import { speakerBeforeColon } from '../grammar/subjects/speakerBeforeColon.js';
import { trimEnd } from '../grammar/tokens/commas.js';
import { isDash } from '../grammar/tokens/dash.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { isCapitalised } from '../grammar/tokens/isCapitalised.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import * as is from '../lexicon/wordClasses.js';
import { countWords } from '../marks/countWords.js';
import { isSaidBelow } from '../marks/isSaidBelow.js';
import { titleWords } from '../marks/titleWords.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Index of the noun of saying before the colon, or at the head of words without a verb: Her advice to drivers: */
function announcingNoun(t: readonly Token[], from: number, colon: number): number {
  const nouns = is.SPEECH_NOUN | is.CARRIER;
  if ((t[colon - 1] as Token).flags & nouns) return colon - 1;
  let noun = -1;
  for (let i = colon - 2; i >= Math.max(from, colon - 12); i--) {
    const { flags } = t[i] as Token;
    if (flags & nouns) noun = i;
    else if (isVerbal(t, i)) return -1;
  }
  return noun;
}

/** What opens a headline and names nobody: Interview: “We are late” */
const label =
  /^(?:q&a|q|interview|analysis|exclusive|opinion|comment|feature|live|watch|video|profile|explainer|podcast|review|breaking|report|update|revealed)$/;

/** What tells that a headline goes on with its events: Porto Summit [Live]: “We are late” */
const running = /^(?:live|latest|updates?)$/;

/** Whether the words before a colon only say what follows: Line of the week: */
const isCaption = (t: readonly Token[], colon: number): boolean =>
  /^(?:week|day|month|year)$/.test((t[colon - 1] as Token).word) && wordAt(t, colon - 2) === 'the';

/** Who is named behind the colon after a quotation: ‘I was lost’: [Ana Ruiz] on her year at sea; ‘We will win’: [Ruiz] */
function afterQuotation(text: string, t: readonly Token[], from: number, to: number): Range | undefined {
  let end = from;
  while (end < to && flagsAt(t, end) & (is.CAPITAL | is.ROLE)) end++;
  const source = { from, to: end };
  return end > from && (wordAt(t, end) === 'on' || (end === to && isNamedBelow(text, t, source))) ? source : undefined;
}

/**
 * Words in marks after a colon, whatever the verb before it.
 *
 * Handles: The sergeant put it this way: "Dig if time permits."
 * Or: ‘I was lost’: Ana Ruiz on her year at sea
 * Not: Three were shut: the port, the pier and "the Nest of Eagles".
 */
export const colonIntroduced: AttributionRule = {
  name: 'colonIntroduced',
  confidence: 0.5,
  on: 'mark',
  find: ({ tokens: t, text, at, from, to, headline }) => {
    const colon = at - 1;
    // ‘I was lost’: Ana Ruiz on her year at sea
    if (headline && at === from && wordAt(t, at + 1) === ':') {
      const { mark } = t[at] as Token;
      const words = mark ? countWords(text, mark) : 0;
      const spoken = mark && titleWords(text, mark) < 2 && (words > 2 || (words > 1 && isSaidBelow(text, mark)));
      return spoken
        ? { content: [only(at)], source: afterQuotation(text, t, at + 2, trimEnd(t, at + 2, to)) }
        : undefined;
    }
    if (wordAt(t, colon) !== ':' || colon <= from) return undefined;
    const content = [only(at)];
    if (isCaption(t, colon)) return isDash(t[at + 1]) ? undefined : { content };
    if (headline) {
      if (colon === from + 1 ? label.test(wordAt(t, from)) : running.test(wordAt(t, colon - 1))) return { content };
      const actor = actorInHeadline(t, from, colon);
      const named = colon - from < 4 && isCapitalised(t, from, colon);
      // Overflights: “We only count them”
      const matter = colon - from < 2 && looksPlural(wordAt(t, from)) && !isNamedBelow(text, t, { from, to: colon });
      if (matter) return { content };
      return actor || named ? { content, source: actor ?? { from, to: colon } } : undefined;
    }
    const noun = announcingNoun(t, from, colon);
    const owner = ownerBefore(t, from, noun);
    // A question got this answer:
    const lead = noun === colon - 1 && !owner ? wordsBetween(t, Math.max(from, colon - 5), colon) : '';
    if (/(?:drew|got|prompted) /.test(lead)) return { content };
    // Ruiz was blunt in her reply:
    return owner && wordAt(t, owner.from - 1) !== 'in'
      ? { content, source: owner, cue: only(noun) }
      : { content, source: speakerBeforeColon(t, from, colon) };
  },
};
