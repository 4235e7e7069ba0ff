import type { Finding } from './finding.js';
import type { Grade } from './grade.js';
import type { VerbGroup } from './grammar/phrases/verbGroup.js';
import type { Range, Token } from './token.js';

/** A finding with the rule that made it. */
export interface RuledFinding extends Finding {
  readonly rule: string;
  readonly confidence: Grade;
  /** Rules that came after and found something at the same place, too. */
  readonly lost: readonly string[];
}

/** What a rule sees: a sentence, the place it is asked about, and what was found before that place. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The sentence. */
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
  readonly depth: number;
  /** Index of the token asked about. */
  readonly at: number;
  /** The verb group, where the token can be a speech verb. */
  readonly verb?: VerbGroup | undefined;
  /** The noun phrase before the verb group that is its subject. */
  readonly subject?: Range | undefined;
  /** Findings earlier in the sentence. */
  readonly found: readonly RuledFinding[];
}

/** A named rule: pure, it looks at one place of one sentence and says what is quoted there, or nothing. */
export interface AttributionRule {
  readonly name: string;
  readonly confidence: Grade;
  /** Which tokens it is asked about. */
  readonly on: 'verb' | 'mark' | 'word' | 'colon' | 'noun';
  readonly find: (place: Place) => Finding | undefined;
}
