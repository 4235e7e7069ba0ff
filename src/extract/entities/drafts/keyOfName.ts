import { type NameWords, withoutAccents } from '../../lexicon/nameWords.js';
import type { NameGroup } from '../described/nameGroups.js';

/** States by the other names that news has for them. */
const states = /* @__PURE__ */ new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
]);

/** What the forms of one name have in common: US Senate, U.S. Senate and Senate, the Labor Department and the Department of Labor, the EU Commission and the European Commission, the US and the United States, Zoë Kask and Zoe Kask. */
export function keyOfName({ words, gender }: NameGroup, { organisations }: NameWords): string {
  const name = withoutAccents(words.join(' ').replaceAll('.', ''));
  const bare = name
    .replace(/^(?:us|united states) (?=.)/, '')
    .replace(/^eu (?=commission$|parliament$)/, 'european ')
    .replace(/^(department|ministry) (?:of|for) (.*)/, '$2 $1');
  const isBody = bare !== name && organisations.has(bare.split(' ').at(-1) as string);
  return (isBody ? bare : (states.get(name) ?? name)) + gender;
}
