import type { Rule } from './rule.js';
import { fitWeekdays } from './rules/fitWeekdays.js';
import { keepBodyWellFormed } from './rules/keepBodyWellFormed.js';
import { keepDetachedBodyless } from './rules/keepDetachedBodyless.js';
import { keepIdsUnique } from './rules/keepIdsUnique.js';
import { keepIndirectUnquoted } from './rules/keepIndirectUnquoted.js';
import { keepPairsWhole } from './rules/keepPairsWhole.js';
import { keepQuotesFilled } from './rules/keepQuotesFilled.js';
import { keepReferencesAcyclic } from './rules/keepReferencesAcyclic.js';
import { keepSpansFilled } from './rules/keepSpansFilled.js';
import { keepSpansInText } from './rules/keepSpansInText.js';
import { keepTextOrder } from './rules/keepTextOrder.js';
import { keepTopicsInScheme } from './rules/keepTopicsInScheme.js';
import { keepToScheme } from './rules/keepToScheme.js';
import { keepVerbatimInContent } from './rules/keepVerbatimInContent.js';
import { matchBody } from './rules/matchBody.js';
import { matchVerbatim } from './rules/matchVerbatim.js';
import { nameOnce } from './rules/nameOnce.js';
import { orderAstralOffsets } from './rules/orderAstralOffsets.js';
import { orderRoleDates } from './rules/orderRoleDates.js';
import { readDates } from './rules/readDates.js';
import { resolveReferences } from './rules/resolveReferences.js';
import { writeLanguageCanonically } from './rules/writeLanguageCanonically.js';

/** All rules of a record's integrity. Their order does not matter: findings are sorted by place. */
export const integrityRules: readonly Rule[] = [
  fitWeekdays,
  keepBodyWellFormed,
  keepDetachedBodyless,
  keepIdsUnique,
  keepIndirectUnquoted,
  keepPairsWhole,
  keepQuotesFilled,
  keepReferencesAcyclic,
  keepSpansFilled,
  keepSpansInText,
  keepTextOrder,
  keepToScheme,
  keepTopicsInScheme,
  keepVerbatimInContent,
  matchBody,
  matchVerbatim,
  nameOnce,
  orderAstralOffsets,
  orderRoleDates,
  readDates,
  resolveReferences,
  writeLanguageCanonically,
];
