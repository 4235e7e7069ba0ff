import { owners } from '../../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Line } from '../../line.js';
import type { Range, Token } from '../../token.js';
import { type EntityDraft, sameAs } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { afterOwner } from '../words/afterOwner.js';
import { describedWords, meaningOf } from '../words/describedWords.js';
import { isHuman } from '../words/isHuman.js';
import { leaning } from '../words/leaning.js';
import { wordOf } from '../words/wordOf.js';
import { clientOf, houseOf, namesItself, ownWords } from './aroundDescription.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import { among, decide, type Focus } from './focus.js';
import { guessWho } from './guessWho.js';
import { holdsNoOffice } from './holdsNoOffice.js';
import { equalOf, inStead } from './inStead.js';
import { isIntroduced } from './isIntroduced.js';
import { kinOf } from './kinOf.js';
import { isPast, mostDescribed } from './mostDescribed.js';
import { otherOf } from './otherOf.js';
import type { Told } from './told.js';

const indefinite = /* @__PURE__ */ wordSet('a an another one two three four five several some many few most');
/** What few bodies are called without telling of what: NATO, but not an alliance of farmers. */
const short = /* @__PURE__ */ wordSet('alliance bloc body fund lender executive arm force');
const unions = /* @__PURE__ */ wordSet("eu eu's bloc bloc's union union's");

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
  const word = wordOf(t[tokens.to - 1] as Token);
  // The French, all of them; but the Portuguese who speaks may be one
  if (words.peoples.has(word) && (speaker ? /(?:sh|nch)$/ : /(?:sh|nch|ese)$/).test(word)) return;
  const told = readTold(t, tokens, words);
  const { like, all, human, sign } = told;
  const relative = kinOf(focus, reference, opener, word, sign);
  if (relative) {
    reference.draft = relative;
    return;
  }
  // The two women
  const several = looksPlural(word) || /(?:men|people|children)$/.test(word);
  const plural = several || /^(?:two|three|four)$/.test(wordAt(t, tokens.from + 1));
  const fits = fitsTold(t, tokens, told, plural, focus, words);
  const described = [...new Set(known.describedBy(like).map(sameAs))].filter(fits);
  const other =
    human && !plural ? (equalOf(known, all) ?? inStead(known, described, all, focus, reference, like)) : undefined;
  if (other && !contradicts(told, other)) {
    reference.draft = other;
    return;
  }
  const own = ownWords(t, tokens, words) ?? all;
  const best = described.length > 0 ? mostDescribed(described, all, own) : described;
  reference.others = best.slice(0, 5);
  const introduced = best.length > 1 && human && isIntroduced(lines, reference, word);
  const likely = likeliestOf(best, told, own, introduced);
  reference.draft = likely.length > 1 ? focus.rank(reference, among(likely))[0]?.draft : likely[0];
  // The Democrat is the governor on whom all turns, not whom a later paragraph calls one
  const early = human && isEarly(t, reference, likely);
  if ((best.length > 0 && !early) || plural || !(speaker || subject)) return;
  if (!early) reference.draft = otherOf(focus, reference, opener, word, sign, all);
  // This source, of whoever just spoke without a name
  if (opener === 'this' && human)
    decide(
      reference,
      focus.rank(reference, (draft) => (draft.human && !draft.named ? 1 : 0)),
    );
  if (opener === 'the') guessWho(lines, reference, told, known, focus, words);
}

/** Reads what a description tells by its own words. */
function readTold(t: readonly Token[], tokens: Range, words: NameWords): Told {
  const head = t[tokens.to - 1] as Token;
  const word = wordOf(head);
  const said = describedWords(t, tokens, words).filter(
    (one) => one !== 'same' && !(tokens.to - tokens.from > 3 && leaning.test(one)),
  );
  // The alliance's top official
  const highest = said.includes('top') && /^(?:official|diplomat)$/.test(word);
  const like = highest ? 'head' : meaningOf(word, words);
  // The bloc's executive
  const arm = word === 'executive' && unions.has(wordAt(t, tokens.to - 2));
  return {
    head,
    like,
    all: highest ? [like, ...said] : said,
    human: !arm && isHuman(head, words),
    sign: words.genders.get(word) ?? 0,
  };
}

/** Whether somebody is of another gender than a description, and was not described so before. */
const contradicts = ({ sign, like }: Told, { gender, descriptors }: EntityDraft): boolean =>
  gender * sign < 0 && !descriptors.has(like);

/** Whether those described alike may be meant. */
function fitsTold(
  t: readonly Token[],
  tokens: Range,
  told: Told,
  plural: boolean,
  focus: Focus,
  words: NameWords,
): (draft: EntityDraft) => boolean {
  const { head, like, all, human } = told;
  const word = wordOf(head);
  const owner = owners.has(wordAt(t, tokens.from));
  // The mayor’s predecessor, Ana Ruiz, left. The former mayor is not the mayor, but for one who has resigned.
  const left =
    all.includes('former') &&
    [...focus.mentionedSince((t[0] as Token).start)].some((one) => one.human && one.named && holdsNoOffice(one));
  const needed = [left ? 'former' : '', houseOf(t, tokens), clientOf(t, tokens, like, words)].filter(
    (one) => one !== '',
  );
  // Lund's office is not the Home Office
  const owned = word === 'office' && (owner || afterOwner(t, tokens) > tokens.from);
  return (draft) =>
    draft.kind === 'organization'
      ? !(owned && draft.named) &&
        (!human || draft.words.at(-1) === word) &&
        isOf(t, tokens, draft, words) &&
        // A study, before any newspaper is named
        (word !== 'paper' || draft.seen === true) &&
        !(short.has(word) && wordAt(t, tokens.to) === 'of')
      : // The campaign is nobody, not even in "the campaign of candidate Ruiz"
        !(head.flags & is.BODY && draft.named) &&
        draft.plural === plural &&
        // Her doctor is nobody with a title alone
        !(word === 'doctor' && owner && !draft.owned.has(like)) &&
        // His lawyer, Jan Lund; Ruiz's lawyer
        needed.every(
          (one) =>
            draft.descriptors.has(one) ||
            (/^(?:lawyer|deputy|predecessor|successor)$/.test(like) && draft.owned.has(like)),
        );
}

/** Those among the best described who are likeliest to be meant. */
function likeliestOf(
  best: readonly EntityDraft[],
  { head, like, all }: Told,
  own: readonly string[],
  introduced: boolean,
): readonly EntityDraft[] {
  const word = wordOf(head);
  // The head of the port, but not who heads a school; the minister, but not the prime minister
  const of = own.filter((one) => !all.includes(one));
  const apt = preferred(best, ({ descriptors }) =>
    of.length > 0 ? of.some((one) => descriptors.has(one)) : word === 'minister' && !descriptors.has('prime'),
  );
  const sitting = all.includes('former') ? apt : preferred(apt, (draft) => !isPast(draft, like));
  const named = preferred(sitting, (draft) => draft.named !== introduced);
  // The director, but not who heads a school
  return like === word
    ? named
    : preferred(named, ({ roles }) => roles.some(({ title }) => title.toLowerCase().includes(word)));
}

/** Whether the names and bodies in a description are told of a body: the Marine department is no other department, the airport operator no airline. */
const isOf = (t: readonly Token[], { from, to }: Range, { descriptors }: EntityDraft, words: NameWords): boolean =>
  !hasToken(
    t,
    from + 1,
    to - 1,
    (token) =>
      ((token.flags & is.CAPITAL) !== 0 || words.organisations.has(wordOf(token))) &&
      // The Porto-based court
      !token.word.endsWith('-based') &&
      !descriptors.has(meaningOf(wordOf(token), words)),
  );

/** Those of several who pass a test, or all where none does. */
function preferred(drafts: readonly EntityDraft[], test: (draft: EntityDraft) => boolean): readonly EntityDraft[] {
  const some = drafts.filter(test);
  return some.length > 0 ? some : drafts;
}

/** Whether somebody is meant before the text names them, though no name follows: said the minister. */
function isEarly(t: readonly Token[], { speaker, tokens }: Reference, likely: readonly EntityDraft[]): boolean {
  const apposed = wordAt(t, tokens.to) === ',' && flagsAt(t, tokens.to + 1) & is.CAPITAL;
  const early = likely.length > 0 && likely.every(({ named, seen }) => named && !seen);
  return early && speaker && wordAt(t, tokens.from) === 'the' && !apposed;
}
