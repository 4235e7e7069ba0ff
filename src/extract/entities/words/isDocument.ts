import { flagsOf } from '../../lexicon/lexicon.js';
import * as is from '../../lexicon/wordClasses.js';
import type { EntityDraft } from '../entityDraft.js';

/** Whether somebody without a name is a document, whose issuer the text does not tell: an internal memo. */
export const isDocument = ({ named, words }: EntityDraft): boolean =>
  !named && (flagsOf(words.at(-1) ?? '') & (is.CARRIER | is.BODY)) === is.CARRIER;
