/**
 * Ids of the speakers of the bundled {@link article}.
 *
 * @category Article
 */
export type ArticleSpeaker = 'mark-rutte' | 'european-parliament-press-service';
