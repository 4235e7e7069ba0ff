import type { EntityDraft } from '../entityDraft.js';

/** How well somebody fits a pronoun of a gender; `alone` is the only one named near by. */
export function fitOfPerson({ gender, human, named }: EntityDraft, sign: number, alone: boolean): number {
  if (!human) return 0;
  const agreement = gender * sign;
  if (alone && agreement > -0.5) return 1.2;
  // By the ending of a forename alone, or by a pronoun
  if (agreement < 0) return named && agreement > -0.9 ? (agreement > -0.5 ? 0.5 : 0.15) : 0;
  return agreement > 0 ? 1.2 : 0.8;
}
