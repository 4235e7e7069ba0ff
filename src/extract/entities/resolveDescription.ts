import { flagsAt } from '../grammar/flagsAt.js';
import { looksPlural } from '../grammar/looksPlural.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { isDetailed, isIntroduction, namesItself, ownWords } from './aroundDescription.js';
import { countriesDiffer } from './countriesDiffer.js';
import { describedWords, meaningOf } from './describedWords.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import { type EntityDraft, sameAs } from './entityDraft.js';
import { callsBody, firms } from './firms.js';
import { among, decide, type Focus } from './focus.js';
import { membership } from './headOf.js';
import { holdsNoOffice, isOnlyTitled } from './holdsNoOffice.js';
import { isHuman } from './isHuman.js';
import { isIntroduced } from './isIntroduced.js';
import { isOffice } from './isOffice.js';
import { kinOf } from './kinOf.js';
import { mostDescribed } from './mostDescribed.js';
import { otherOf } from './otherOf.js';
import type { Reference } from './reference.js';
import { sentenceAt } from './sentenceAt.js';
import { wordOf } from './wordOf.js';

const indefinite = /* @__PURE__ */ wordSet('a an another one two three four five several some many few most');
const aged = /-year-old$/;
/** Bodies that nobody calls so. */
const state = /* @__PURE__ */ wordSet(`
  court tribunal ministry department parliament senate congress commission council government university army navy
  police alliance bloc`);
/** Those of which nobody says "the company". */
const noFirm = /* @__PURE__ */ wordSet(`
  authority agency administration office regulator union association institute committee ofgem ofcom ofwat ofsted
  times post guardian herald journal mail telegraph tribune chronicle reuters bbc`);
/** What nobody calls a company. */
const noCompany = /^(?:agency|charity|club|regulator|watchdog)$/;
/** What few bodies are called without telling of what: NATO, but not an alliance of farmers. */
const short = /* @__PURE__ */ wordSet('alliance bloc body fund lender executive arm force');
const unions = /* @__PURE__ */ wordSet("eu eu's bloc bloc's union union's");
/** What people of any office are. */
const anybody = /* @__PURE__ */ wordSet('man woman lady gentleman boy girl veteran');
/** What tells people apart, but nothing of them. */
const ordinal = /* @__PURE__ */ wordSet(`
  same first second third next other last latest new only young younger old older`);
/** How much likelier than the next somebody must be to be meant by words that nothing said of them before. */
const clear = 1.5;
/** The least prominence of somebody so meant: mentioned a sentence or two before. */
const near = 0.6;
/** The same by what anybody is called: the man. */
const far = 0.9;
/** The same of one of a people. */
const nearer = 0.5;
/** The same by two words or more, as of somebody known: the retired nurse. */
const nearest = 0.2;
/** The same of the only body that the reader has in mind: the company. */
const lone = 0.2;

/** Finds whom a description means: who was described so, or else who the reader has in mind and nothing contradicts. */
export function resolveDescription(
  lines: readonly Line[],
  reference: Reference,
  known: DescriptorIndex,
  focus: Focus,
  words: NameWords,
): void {
  const { tokens, group, speaker, subject, line } = reference;
  const { tokens: t } = lines[line] as Line;
  const opener = wordAt(t, tokens.from);
  if (group || indefinite.has(opener) || namesItself(t, tokens)) return;
  const head = t[tokens.to - 1] as Token;
  const word = wordOf(head);
  const said = describedWords(t, tokens, words);
  // The alliance's top official
  const highest = said.includes('top') && /^(?:official|diplomat)$/.test(word);
  const like = highest ? 'head' : meaningOf(word, words);
  const all = highest ? [like, ...said] : said;
  const sign = words.genders.get(word) ?? 0;
  const relative = kinOf(focus, reference, opener, word, sign);
  if (relative) {
    reference.draft = relative;
    return;
  }
  const plural = looksPlural(word);
  // The bloc's executive
  const arm = word === 'executive' && unions.has(wordAt(t, tokens.to - 2));
  const human = !arm && (isHuman(head, words) || aged.test(word));
  const contradicts = (draft: EntityDraft): boolean => draft.gender * sign < 0;
  // The Marine department is no other department
  const isOf = (draft: EntityDraft): boolean =>
    t
      .slice(tokens.from + 1, tokens.to - 1)
      .every((token) => !(token.flags & is.CAPITAL) || draft.descriptors.has(meaningOf(wordOf(token), words)));
  const fits = (draft: EntityDraft): boolean =>
    draft.kind === 'organization'
      ? (!human || draft.words.at(-1) === word) && isOf(draft) && !(short.has(word) && wordAt(t, tokens.to) === 'of')
      : draft.plural === plural && !contradicts(draft);
  const described = known.describedBy(like).filter(fits);
  const best = described.length > 0 ? mostDescribed(described, all, ownWords(t, tokens, words) ?? all) : described;
  reference.others = best.slice(0, 5);
  const named = best.filter((draft) => sameAs(draft).named);
  const some = named.length > 0 ? named : best;
  // The director, but not who heads a school
  const exact =
    like === word ? [] : some.filter(({ roles }) => roles.some(({ title }) => title.toLowerCase().includes(word)));
  const likely = exact.length > 0 ? exact : some;
  const meant = likely.length > 1 ? focus.rank(reference, among(likely))[0]?.draft : likely[0];
  reference.draft = (isEarly(t, reference, meant) && human && ofRecent(reference, focus, contradicts)) || meant;
  if (best.length > 0 || plural || !(speaker || subject)) return;
  reference.draft = otherOf(focus, reference, opener, word, sign, all);
  // This source, of whoever just spoke without a name
  if (opener === 'this' && human)
    decide(
      reference,
      focus.rank(reference, (draft) => (draft.human && !draft.named ? 1 : 0)),
    );
  if (opener !== 'the') return;
  const body = callsBody(word);
  const firm = firms.test(word) || /^(?:company|firm)$/.test(word);
  const detailed = isDetailed(t, reference);
  if (!(human || (body && !detailed)) || isIntroduction(t, reference) || isIntroduced(lines, reference, word)) return;
  // The prime minister is nobody with a forename of whom the text tells no office, though Obama may be the president
  const supreme =
    !all.includes('former') &&
    (/^(?:president|premier|chancellor|taoiseach|king|queen|pope)$/.test(word) ||
      (word === 'minister' && /^(?:prime|first)$/.test(wordAt(t, tokens.to - 2))));
  // The commander, of somebody named just before of whom nothing else was said; the company, of a body.
  if (human && speaker && isBeside(lines, reference, focus)) return;
  const ranked = focus.rank(reference, (draft) => {
    if (body) return draft.kind === 'organization' && draft.named && !isUnlike(draft, firm, word) ? 1 : 0;
    if (!draft.human || !draft.named || contradicts(draft) || countriesDiffer(draft.descriptors, all)) return 0;
    if (supreme && draft.words.length > 1) return 0;
    // Ruiz listened. The head of the port said
    if (detailed) return (draft.roles.length > 0 ? holdsNoOffice(draft) : isOnlyTitled(draft)) ? 1 : 0;
    if (
      holdsNoOffice(draft) ||
      all.includes('former') ||
      /^ex-/.test(word) ||
      membership.has(word) ||
      words.peoples.has(word) ||
      words.adjectives.has(word) ||
      aged.test(all[0] as string) ||
      anybody.has(word)
    )
      return 1;
    if (isOffice(head)) return 0;
    return speaker ? 1 : 0.4;
  });
  const telling = human && tokens.to - tokens.from > 2 && !ordinal.has(wordAt(t, tokens.from + 1));
  const [only, other] = ranked;
  const alone = firm && only && !other;
  const least = anybody.has(word) ? far : words.peoples.has(word) ? nearer : near;
  decide(reference, ranked, clear, telling ? nearest : alone ? lone : least);
  const { draft } = reference;
  if (!draft) return;
  for (const one of all) draft.descriptors.add(one);
  draft.heads.add(like);
  known.add(draft);
}

/** Whether somebody else is mentioned before in the sentence: Ruiz said the boss told her to lie. */
function isBeside(lines: readonly Line[], { line, tokens }: Reference, focus: Focus): boolean {
  const { tokens: t, sentences } = lines[line] as Line;
  const { from } = sentences[sentenceAt(sentences, tokens.from)] as Range;
  return [...focus.mentionedSince((t[from] as Token).start)].some((draft) => draft.human);
}

/** Whether a body's name tells that it is no company, club or group. */
const isUnlike = ({ heads }: EntityDraft, firm: boolean, noun: string): boolean =>
  (heads.has('company') && noCompany.test(noun)) ||
  [...heads].some((word) => state.has(word) || (firm && noFirm.has(word)));

/** Whether somebody is meant before the text names them, though no name follows: said the minister. */
function isEarly(t: readonly Token[], { speaker, tokens }: Reference, meant: EntityDraft | undefined): boolean {
  const apposed = wordAt(t, tokens.to) === ',' && flagsAt(t, tokens.to + 1) & is.CAPITAL;
  return meant?.named === true && !meant.seen && speaker && wordAt(t, tokens.from) === 'the' && !apposed;
}

/** Who was named just before, and nothing said of them. */
function ofRecent(
  reference: Reference,
  focus: Focus,
  contradicts: (draft: EntityDraft) => boolean,
): EntityDraft | undefined {
  const fits = (draft: EntityDraft): number =>
    draft.human && draft.named && draft.roles.length === 0 && !contradicts(draft) ? 1 : 0;
  const [first] = focus.rank(reference, fits);
  return first && first.score >= near ? first.draft : undefined;
}
