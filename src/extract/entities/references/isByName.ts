import type { Reference } from '../reference.js';

/** Whether a reference is a name, in full or by its initials: Ruiz, NATO. */
export const isByName = ({ form }: Pick<Reference, 'form'>): boolean => form === 'name' || form === 'acronym';
