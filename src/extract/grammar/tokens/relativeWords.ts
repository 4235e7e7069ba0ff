import { wordSet } from '../../lexicon/wordSet.js';

/** Words that open a clause about the noun before them: the mayor, [who] resigned. */
export const relativeWords = /* @__PURE__ */ wordSet("who who's whose which whom where");

/** Those that can be its subject: the report [that] leaked. */
export const subjectRelatives = /* @__PURE__ */ wordSet('who which that');
