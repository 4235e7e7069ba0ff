import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { firms } from '../words/firms.js';
import { headOf } from '../words/headOf.js';
import { isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';

/** Bodies and ships whose nouns end as those of people who do something. */
const makers =
  /(?:producer|exporter|importer|tanker|freighter|trawler|liner|cruiser|destroyer|steamer|sweeper|container)$/;
/** Who makes no goods: a film producer, the show's producer. */
const staged = /^(?:film|tv|music|radio|executive|\S+'s) producer$/;
/** What may be either. */
export const builders =
  /(?:builder|provider|dealer|publisher|developer|contractor|cutter|lighter|tender|hunter|lander|satellite)$/;

/** How much an apposition speaks for a person: the mayor, but not the largest maker of nails. */
export function weighApposition(t: readonly Token[], words: Range, names: NameWords): number {
  if (t.slice(words.from, words.to).some(({ word }) => /(?:larg|bigg)est$/.test(word))) return -2;
  const at = headOf(t, words);
  const head = t[at] as Token;
  // A mayor, a Dane, a Christian Democrat
  if (isOffice(head) || (head.flags & is.CAPITAL && isHuman(head, names))) return 3;
  if (head.flags & (is.BODY | is.CARRIER)) return -3;
  if (firms.test(head.word) || (makers.test(head.word) && !staged.test(wordsBetween(t, at - 1, at + 1)))) return -2;
  const doer = /(?:er|or|ist|ian|man)$/.test(head.word) ? 1 : 0;
  return isHuman(head, names) && !builders.test(head.word) ? 2 : doer;
}
