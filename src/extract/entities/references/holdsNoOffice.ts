import type { EntityDraft } from '../entityDraft.js';

/** Titles that tell no office, or one of before. */
const rank =
  /^(?:\p{L}+\.|[Ff]ormer|Cdr|Cdre|Capt(?:ain)?|Col(?:onel)?|Corporal|Cpl|Dr|Flight|Squadron|Wing|Petty|Warrant|Cadet|Ensign|Sapper|Trooper|Baron(?:ess)?|Viscount(?:ess)?|Earl|Countess|Herr|Frau|Mme|Madame|Monsieur|Gen(?:eral)?|Lt|Lieutenant|Maj(?:or)?|(?:(?:Vice|Rear)[ -])?Admiral|Brigadier|Commander|Commodore|Private|Sergeant|Professor|Prof)(?: |$)/u;

/** Whether the text tells of no office that somebody holds; a rank, or what somebody was, is none. */
export const holdsNoOffice = ({ roles, heads }: EntityDraft): boolean =>
  !heads.has('lawmaker') && roles.every(({ title }) => rank.test(title));

/** What titles make of people. */
const ofTitles =
  /^(?:peer|sir|dame|lord|lady|baron(?:ess)?|viscount(?:ess)?|earl|countess|officer|soldier|airman|doctor|academic|professor|cleric|\p{L}{2,3}\.?|[A-Z]{2})$/u;

/** Whether nothing but a title tells what somebody is. */
export const isOnlyTitled = ({ heads }: EntityDraft): boolean => [...heads].every((word) => ofTitles.test(word));
