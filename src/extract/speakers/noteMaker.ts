import type { EntityDraft } from '../entities/entityDraft.js';
import type { SpeakerContext } from './speakerContext.js';

/** Notes who made the last document of a name, which is the last of any name, too. An inquiry is about a body, mostly. */
export function noteMaker({ issuers }: SpeakerContext, word: string, drafts: readonly EntityDraft[]): void {
  if (word !== 'inquiry') issuers.set(word, drafts).set('', drafts);
}
