import { isAge } from '../../grammar/phrases/isAge.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';
import { bracketedAcronym } from '../names/bracketedAcronym.js';
import { firms, isBodyNoun, nounBefore } from '../words/firms.js';
import { membership } from '../words/headOf.js';
import { isCalling, isHuman } from '../words/isHuman.js';
import { companyBeside } from './companyBeside.js';

const things = /* @__PURE__ */ wordSet(`
  band channel city exercise film frigate fund label movie news novel operation play program programme
  region river ship site studio town valley vessel village`);

/** How what people do ends, or is called, that no ship and no firm is. */
const trades = /...(?:ist|ian|wright|grapher)$|^(?:singer|dancer|composer|designer|sculptor|rapper|philosopher)$/;

/** Who heads or speaks for a body. */
const bodyHeads = /* @__PURE__ */ wordSet(`
  leader president chief boss head coach manager director chair chairman chairwoman chairperson founder owner
  captain ceo spokesperson spokesman spokeswoman`);

/** How much the words beside a name speak for a person, above 0, or for a body, below 0: "the" and "at" stand before bodies. */
export function besideName(
  sources: ReadonlyMap<number, number>,
  t: readonly Token[],
  mention: NameMention,
  located: boolean,
  words: NameWords,
): number {
  const { forename, placeEnds } = words;
  const { title, definite, from, to, sentence } = mention;
  // In a statement Ruiz said
  const apart = sources.has((t[title] as Token).start);
  const left = apart ? '' : wordAt(t, title - 1);
  const flags = apart ? 0 : flagsAt(t, title - 1);
  // A spokesperson for Norrvik, for the Norrvik Legion; but not: for Ana Ruiz, for the Norrvik maker
  const link = definite ? title - 2 : title - 1;
  const linked = wordAt(t, link);
  const voiced = title === from && /^(?:for|of)$/.test(linked) && wordAt(t, link - 1).startsWith('spokes');
  if (voiced && !firms.test(wordAt(t, to)))
    return forename(wordAt(t, from)) !== undefined && !placeEnds.has(wordAt(t, to - 1)) ? 0 : -4;
  // The public broadcaster Yle; not: the broadcaster Ana Ruiz
  const airs = wordAt(t, from - 1) === 'broadcaster' && forename(wordAt(t, from)) === undefined;
  if (airs && (to - from === 1 || /^(?:public|state|national)$/.test(wordAt(t, from - 2)))) return -7;
  // The MP for Little Norrvik
  if (linked === 'for' && membership.has(wordAt(t, link - 1))) return -1;
  // The Norrvik, but not: the Ruiz administration
  if (definite) return (flagsAt(t, to) & (is.BODY | is.CAPITAL)) === is.BODY ? 0 : -2;
  const company = companyBeside(t, mention, words);
  if (company < 0) return company;
  if (left === 'at' || located) return -1;
  // A poll by Norrvik; but not: will publish the study by Easter
  if (
    left === 'by' &&
    to - from === 1 &&
    /^(?:an?|recent|new) (?:poll|study|survey)$/.test(wordsBetween(t, title - 3, title - 1))
  )
    return -4;
  // The firm Norrvik, supermarket chain Hartley's; but not: the firm's Ana Ruiz, crane operator Ana Ruiz, 45
  const aged = wordAt(t, to) === ',' && isAge(t, to + 1);
  if (firms.test(left) || ((flags & (is.CAPITAL | is.BODY | is.POSSESSIVE)) === is.BODY && !aged)) return -4;
  // The operator, Norrvik, left; a firm called Norrvik
  const noun = t[nounBefore(t, sentence.from, title, to, words)];
  if (noun) return isBodyNoun(noun, words) ? -4 : isHuman(noun, words) ? 0 : -2;
  if ((!(flags & is.CAPITAL) && (flags & is.CARRIER || things.has(left))) || wordAt(t, to) === 'news') return -3;
  // Identified only as Idris
  if (left === 'as' && /^(?:identified|only|name|introduced|given|listed)$/.test(wordAt(t, title - 2))) return 3;
  // His first name, Idris; her name is Idris
  if ((left === ',' || left === 'is' || left === 'was') && /^(?:fore)?name$/.test(wordAt(t, title - 2))) return 3;
  // the geologist Ana Ruiz
  if (!(flags & (is.CAPITAL | is.VERB)) && (trades.test(left) || isCalling(left))) return 2;
  // Norrvik, whose coach, Ana Ruiz, left; but not: Ana Ruiz, whose manager left
  const manned = wordAt(t, to) === ',' && wordAt(t, to + 1) === 'whose' && bodyHeads.has(wordAt(t, to + 2));
  if (manned && forename(wordAt(t, from)) === undefined) return -3;
  // a Norrvik survey, Norrvik leader Ana Ruiz, Norrvik have agreed
  const next = wordAt(t, to);
  const owned = flagsAt(t, to - 1) & is.POSSESSIVE;
  // But not: Ruiz notes that it is late
  const whole = sources.get((t[title] as Token).start) === (t[to - 1] as Token).end;
  // Norrvik Dairies says its milk is safe
  if (whole && to - from > 1 && wordAt(t, wordAt(t, to + 1) === 'that' ? to + 2 : to + 1) === 'its') return -2;
  if (!(owned || whole) && (flagsAt(t, to) & (is.CARRIER | is.CAPITAL)) === is.CARRIER) return -2;
  const plural = left !== 'and' && /^(?:are|have|were)$/.test(next);
  if (!owned && (plural || bodyHeads.has(next))) return plural && title === sentence.from ? -3 : -1;
  // Norrvik's Ana Ruiz
  if (owned && sources.has((t[title] as Token).start) && flagsAt(t, to) & flagsAt(t, to + 1) & is.CAPITAL) return -2;
  return shortens(t, mention) ? -3 : 0;
}

/** Whether an acronym in brackets opens as the name does and goes on so, or the name has three words: Norrvik Systems (NS), Norrvik City Transport (NKT); not: Ana Ruiz (CDU). */
function shortens(t: readonly Token[], { from, to }: NameMention): boolean {
  const acronym = bracketedAcronym(t, to)?.word;
  if (acronym?.[0] !== wordAt(t, from)[0]) return false;
  return to - from > 2 || acronym?.slice(1).includes(wordAt(t, to - 1)[0] as string) === true;
}
