import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
import { likeliest } from '../entities/references/focus.js';
import { isDocument } from '../entities/words/isDocument.js';
import { pronounSign } from '../lexicon/pronounSign.js';
import { actsNext } from './actsNext.js';
import type { Said } from './exchange.js';
import { byRule, type ResolvedSpeaker } from './resolvedSpeaker.js';
import type { SpeakerContext } from './speakerContext.js';
import { whoReacts } from './whoReacts.js';

/**
 * Who goes on speaking where nobody stands beside a quotation: the last speaker, unless the words since then turn to somebody else.
 *
 * Handles: Ruiz said no. ¶ “It is over.” / Ruiz said no. His wife nodded. “It is over.”
 * Not: Ruiz said no. Lund turned to the microphone. ¶ “It is over.” / “Is it over?” Ruiz asked. ¶ “It is.”
 */
export function carrySpeaker(
  context: SpeakerContext,
  start: number,
  said: Said | undefined,
  at: { readonly sentence: number; readonly paragraph: number },
  protagonist: EntityDraft | undefined,
  answers: boolean,
): ResolvedSpeaker {
  const asker = answers && said?.asked ? said.drafts[0] : undefined;
  const last = asker ? undefined : said;
  const acting = actsNext(context, start);
  const sign = pronounSign(acting ? context.text.slice(acting.start, acting.end).toLowerCase() : '') ?? 0;
  // The council has told her no. ¶ “I’ll be rich.”
  const body = /\b(?:I|my)\b/.test(context.text.slice(start, start + 99)) ? 0 : 0.5;
  const ranked = context.focus.rank(at, (draft) =>
    draft === asker || draft.gender * sign < 0
      ? 0
      : draft.human
        ? 1
        : (draft.kind === 'organization' || draft === last?.drafts[0]) && !isDocument(draft)
          ? body
          : 0,
  );
  const others = likeliest(ranked);
  const [named, other] = acting?.candidates ?? [];
  const reacting = named?.human && !other ? [sameAs(named)] : whoReacts(context, start);
  if (reacting) return byRule('carriedSpeaker', { drafts: reacting, inferred: true, others });
  const [first, second] = ranked;
  let drafts: readonly EntityDraft[] = [];
  if (
    last &&
    !(last.drafts[0] && isDocument(last.drafts[0])) &&
    at.paragraph - last.paragraph <= 1 &&
    // A spokesperson for the port said no. ¶ “It is over.”
    (last.drafts.length > 1 || !first || last.drafts[0] === (first.draft.speaksFor ?? first.draft))
  )
    drafts = last.drafts;
  else if (first && (!second || first.score > 1.6 * second.score)) drafts = [first.draft];
  const silent = !last || at.paragraph - last.paragraph > 1 || last.drafts[0] !== drafts[0];
  if (protagonist && drafts.length < 2 && silent) drafts = [protagonist];
  return byRule('carriedSpeaker', { drafts, inferred: true, others });
}
