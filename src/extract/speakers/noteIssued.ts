import type { Reference } from '../entities/reference.js';
import { skipAdverbs } from '../grammar/phrases/adverbials.js';
import { isVerbal } from '../grammar/phrases/clause.js';
import { afterApposition, isCue } from '../grammar/phrases/joinsNext.js';
import { isDeterminer, isNominal } from '../grammar/phrases/nominal.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { noteMaker } from './noteMaker.js';
import type { SpeakerContext } from './speakerContext.js';

export const issues =
  /^(?:adopt|publish|releas|issu|post|tabl|circulat|sends?$|sent$|fil|submit|present|unveil|writ|wrote$|draft|put$|distribut|display|deliver|sign(?:s|ed)$|pin(?:s|ned)$|tap(?:es|ed)$|h[au]ng|leaves$|left$|kept$|keeps$|mailed|emailed|e-mailed|scribbl|scrawl|hand(?:s|ed)$|compil|answer|repl|respond)/;
const farthest = 8;

/** What is published like a document. */
const plans = /* @__PURE__ */ wordSet(
  'agenda agendas decision decisions plan plans programme programmes strategies strategy',
);

const isDocument = ({ flags, word }: Token): boolean =>
  (flags & (is.CARRIER | is.SPEECH_NOUN)) !== 0 || plans.has(word);

/** The document before "by" and a name: a report [by] Ruiz, a report published on Monday [by] the board. */
function issuedBy(t: readonly Token[], name: number): Token | undefined {
  const apposed = wordAt(t, name - 1) === ',';
  // According to a report by Ruiz, the council knew
  if (apposed && isDeterminer(t[name] as Token)) return undefined;
  let by = apposed ? name - 2 : name - 1;
  while (by > name - farthest && by > 0 && (isNominal(t[by] as Token) || isDeterminer(t[by] as Token))) by--;
  const from = wordAt(t, by) === 'from';
  if (wordAt(t, by) !== 'by' && !from) return undefined;
  for (let i = by - 1; i >= 0 && i > by - (from ? 2 : farthest); i--) {
    const token = t[i] as Token;
    // A report by Ruiz, a report published by her, the report, published by her
    let next = wordAt(t, i + 1) === ',' ? i + 2 : i + 1;
    while (next < by && flagsAt(t, next) & (is.BE | is.HAVE)) next++;
    if (isDocument(token) && (next === by || issues.test(wordAt(t, next)))) return token;
  }
  return undefined;
}

/** It was signed by [Ruiz]. */
const isSignedBy = (t: readonly Token[], name: number): boolean =>
  wordAt(t, name - 1) === 'by' && issues.test(wordAt(t, name - 2)) && /^(?:it|which)$/.test(wordAt(t, name - 4));

/** The document of a phrase that opens the sentence: In a [report] published yesterday Ruiz clears the board; but not: the FBI said in a report that Ruiz lied. */
function frontedDocument(t: readonly Token[], subject: number): Token | undefined {
  if (flagsAt(t, subject - 1) & is.RELATIVE) return undefined;
  for (let i = subject - 1; i > 1 && i > subject - 2 * farthest; i--) {
    const token = t[i] as Token;
    if (
      (token.flags & is.PUNCTUATION && /^[.;:?!]$/.test(token.word)) ||
      token.mark ||
      (isVerbal(t, i) && wordAt(t, i + 1) !== 'by' && !isDocument(t[i - 1] as Token))
    )
      return undefined;
    if (!isDocument(token)) continue;
    for (let k = i - 1; k >= 0 && k > i - 5; k--)
      if (wordAt(t, k) === 'in') return isDeterminer(t[k + 1] as Token) && !isVerbal(t, k - 1) ? token : undefined;
    return undefined;
  }
  return undefined;
}

/** The document right behind somebody, so many words at most: the Navy's leaked [memo], her [letter], a Navy [memo]. */
function ownDocument(t: readonly Token[], to: number, reach: number): Token | undefined {
  // The Board, whose report
  const whose = wordAt(t, to + 1) === 'whose';
  const start = whose ? to + 2 : to;
  const end = start + (whose ? 3 : reach);
  for (let i = start; i < end && t[i] && isNominal(t[i] as Token); i++) if (flagsAt(t, i) & is.CARRIER) return t[i];
  return undefined;
}

/** The document that somebody is said to have made: a [memo] that Ruiz sent. */
function relativeDocument(t: readonly Token[], from: number): Token | undefined {
  const left = flagsAt(t, from - 1) & is.RELATIVE && /^(?:that|which)$/.test(wordAt(t, from - 1)) ? from - 2 : from - 1;
  return flagsAt(t, left) & is.CARRIER ? t[left] : undefined;
}

/**
 * The words for what a subject makes known by the verb after it: published a report, emailed; empty for a document by any
 * name. `undefined` where it makes nothing known.
 */
export function madeKnown(t: readonly Token[], to: number): string[] | undefined {
  const at = skipAdverbs(t, to, t.length, is.HAVE);
  const verb = wordAt(t, at);
  if (!issues.test(verb)) return undefined;
  const made = /^(?:publish|present|releas|adopt)/.test(verb) ? [''] : [];
  const itself = verb === 'wrote' && wordAt(t, at + 1) === 'to' ? 'letter' : /^(?:post|e-?mail)(?=ed$)/.exec(verb)?.[0];
  if (itself) made.push(itself);
  for (const token of t.slice(at + 1, at + farthest)) {
    if (isDocument(token)) made.push(token.word);
    else if (!isNominal(token) && !/^(?:up|out|by|first)$/.test(token.word)) break;
  }
  return made;
}

/**
 * Notes whose a document is: [the committee] adopted a resolution, a resolution adopted on Monday by [the committee], [her]
 * letter, a letter that [she] sent.
 */
export function noteIssued(context: SpeakerContext, { draft, subject, line, tokens }: Reference): void {
  if (!draft) return;
  const { from, to } = tokens;
  const { tokens: t } = context.lines[line] as Line;
  const note = (word: string): void => noteMaker(context, word, [draft]);
  const owns = flagsAt(t, to - 1) & (is.POSSESSIVE | is.DETERMINER);
  const reach = owns ? 3 : draft.kind === 'organization' ? 1 : 0;
  if (isSignedBy(t, from)) note(context.last?.words.at(-1) ?? '');
  // Sent by HR director Ruiz
  const inOffice = flagsAt(t, to) & is.ROLE;
  const own = (owns || inOffice ? undefined : issuedBy(t, from)) ?? ownDocument(t, to, reach);
  if (own) note(own.word);
  // Ruiz clears, Ruiz, a former judge, clears
  const governed = flagsAt(t, from - 1) & (is.PREPOSITION | is.DETERMINER);
  const acts = subject || (!governed && /[^s]s$|ed$|^,$/.test(wordAt(t, to)));
  // A letter in which Ruiz complained
  const inWhich = wordAt(t, from - 1) === 'which' && wordAt(t, from - 2) === 'in' && isCue(t[to]);
  if (inWhich) note(wordAt(t, from - 3));
  const fronted = acts && frontedDocument(t, from);
  if (fronted) note(fronted.word);
  const relative = relativeDocument(t, from);
  if (!(subject || relative)) return;
  const made = madeKnown(t, afterApposition(t, to, t.length));
  if (relative && made) note(relative.word);
  made?.forEach(note);
}
