import type { AttributionRule } from './rule.js';
import { accordingTo } from './rules/accordingTo.js';
import { accusedPassively } from './rules/accusedPassively.js';
import { asReported } from './rules/asReported.js';
import { colonIntroduced } from './rules/colonIntroduced.js';
import { dashSignature } from './rules/dashSignature.js';
import { describedInRelative } from './rules/describedInRelative.js';
import { describedPassively } from './rules/describedPassively.js';
import { fragmentOfSubject } from './rules/fragmentOfSubject.js';
import { frontedParticiple } from './rules/frontedParticiple.js';
import { gerundAfterNoun } from './rules/gerundAfterNoun.js';
import { headlineSpeaker } from './rules/headlineSpeaker.js';
import { infinitiveOfSpeech } from './rules/infinitiveOfSpeech.js';
import { inTheWordsOf } from './rules/inTheWordsOf.js';
import { invertedSpeaker } from './rules/invertedSpeaker.js';
import { leadingSpeaker } from './rules/leadingSpeaker.js';
import { madeClear } from './rules/madeClear.js';
import { openFrame } from './rules/openFrame.js';
import { outcry } from './rules/outcry.js';
import { ownAnswer } from './rules/ownAnswer.js';
import { quotedAsSaying } from './rules/quotedAsSaying.js';
import { relativeReport } from './rules/relativeReport.js';
import { sharedSpeaker } from './rules/sharedSpeaker.js';
import { speechNoun } from './rules/speechNoun.js';
import { toldPassively } from './rules/toldPassively.js';
import { trailingSpeaker } from './rules/trailingSpeaker.js';

/** The rules that find attributions, in the order in which they are asked; the first that finds one decides. */
export const attributionRules: readonly AttributionRule[] = [
  headlineSpeaker,
  accordingTo,
  asReported,
  madeClear,
  quotedAsSaying,
  describedPassively,
  describedInRelative,
  accusedPassively,
  toldPassively,
  invertedSpeaker,
  trailingSpeaker,
  relativeReport,
  leadingSpeaker,
  gerundAfterNoun,
  sharedSpeaker,
  frontedParticiple,
  infinitiveOfSpeech,
  inTheWordsOf,
  speechNoun,
  ownAnswer,
  dashSignature,
  colonIntroduced,
  outcry,
  openFrame,
  fragmentOfSubject,
];
