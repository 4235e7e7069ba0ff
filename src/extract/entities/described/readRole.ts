import { linking } from '../../grammar/phrases/nounPhraseAfter.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import type { EntityDraft, RoleDraft } from '../entityDraft.js';
import { inside } from '../names/nameRun.js';
import { headOf } from '../words/headOf.js';
import { isOffice } from '../words/isOffice.js';
import { kin } from '../words/kin.js';
import { wordText } from '../words/wordOf.js';

const honorific =
  /^(?:(?:mrs?|ms|dr|prof|adv|engr|hon|smt)\.?|miss|sir|dame|lord|lady|professor|alhaj[ai]|hajiya|mdm|shri|comrade|dat(?:o|in|uk)|seri|otunba|tunku)$/;

/** What people are beside kin, but hold no office as. */
const noOffice =
  /^(?:fan|people|(?:wo)?man|friend|victim|survivor|supporter|opponent|critic|passenger|neighbou?r|colleague|ally)$/;

/** What somebody is who does so now, of a body with a name: who chairs the Harbour Board. */
const agents = /* @__PURE__ */ new Map([
  ['chairs', 'chair'],
  ['heads', 'head'],
  ['leads', 'leader'],
  ['runs', 'head'],
  ['directs', 'director'],
  ['edits', 'editor'],
  ['manages', 'manager'],
  ['commands', 'commander'],
  ['coaches', 'coach'],
  ['founded', 'founder'],
]);

/** A body that a name names: the index after the name, and the entity. */
export interface NamedBody {
  readonly to: number;
  readonly draft: EntityDraft;
}

/**
 * Reads an office: what stands before it or after "of", where one of `bodies` starts at the token, is whose it is; who chairs a body is its chair.
 * `undefined` for a mere "Mr" and for words that name no office.
 */
export function readRole(
  text: string,
  t: readonly Token[],
  { from, to }: Range,
  bodies: ReadonlyMap<Token, NamedBody>,
): Omit<RoleDraft, 'rule'> | undefined {
  const agent = agents.get(wordAt(t, from));
  if (agent) {
    const named = bodies.get(t[flagsAt(t, from + 1) & is.DETERMINER ? from + 2 : from + 1] as Token);
    return named && { title: agent, organization: named.draft };
  }
  let start = from;
  let end = to;
  let body = bodies.get(t[from] as Token);
  if (body && body.to < to) start = body.to;
  else {
    body = undefined;
    for (let i = from + 1; i < to - 1 && !body; i++) {
      if (!linking.has(wordAt(t, i))) continue;
      let at = i + 1;
      // Head of the ministry's Harbour Board
      while (at < to - 1 && !bodies.has(t[at] as Token) && flagsAt(t, at) & (is.DETERMINER | is.POSSESSIVE)) at++;
      body = bodies.get(t[at] as Token);
      if (body) end = i;
    }
    body ??= ownerOf(t, from, bodies);
  }
  const noun = headOf(t, { from: start, to: end });
  const head = t[noun] as Token;
  // Prof Ana Ruiz; but not: a professor of law
  const professes = head.word === 'professor' && (body !== undefined || end - start > 1);
  if (
    !isOffice(head) ||
    (honorific.test(head.word) && !professes) ||
    noOffice.test(head.word) ||
    kin.test(head.word) ||
    looksPlural(head.word)
  )
    return undefined;
  // Florida's former governor; but not: women's coach
  for (let i = start; i < noun; i++) if (flagsAt(t, i) & is.POSSESSIVE && !inside.test(wordAt(t, i))) start = i + 1;
  while (start < end - 1 && honorific.test(wordAt(t, start)) && !(flagsAt(t, start + 1) & is.PREPOSITION)) start++;
  return { title: wordText(text, t, { from: start, to: end }), organization: body?.draft };
}

/** The body whose possessive stands before an office: [Norrvik Bank's] chief executive. */
function ownerOf(t: readonly Token[], from: number, bodies: ReadonlyMap<Token, NamedBody>): NamedBody | undefined {
  if (!(flagsAt(t, from - 1) & is.POSSESSIVE)) return undefined;
  for (let i = from - 1; i >= 0 && flagsAt(t, i) & is.CAPITAL; i--) {
    const body = bodies.get(t[i] as Token);
    if (body) return body.to === from ? body : undefined;
  }
  return undefined;
}
