import type { EntityDraft } from './entityDraft.js';

/** Titles that tell no office. */
const rank =
  /^(?:\p{L}+\.|Cdr|Cdre|Capt(?:ain)?|Col(?:onel)?|Corporal|Cpl|Dr|Flight|Squadron|Wing|Petty|Warrant|Cadet|Ensign|Sapper|Trooper|Baron(?:ess)?|Viscount(?:ess)?|Earl|Countess|Herr|Frau|Mme|Madame|Monsieur|Gen(?:eral)?|Lt|Lieutenant|Maj(?:or)?|Admiral|Brigadier|Commander|Commodore|Private|Sergeant|Professor|Prof)(?: |$)/u;

/** Whether the text tells of no office that somebody holds; a rank is none. */
export const holdsNoOffice = ({ roles }: EntityDraft): boolean => roles.every(({ title }) => rank.test(title));
