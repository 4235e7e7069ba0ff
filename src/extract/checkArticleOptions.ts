import { ArgumentError } from '../text/argumentError.js';
import { checkString } from '../text/checkString.js';
import { parseEdtf } from '../text/parseEdtf.js';
import { checkScheme } from '../topics/checkScheme.js';
import type { ArticleOptions } from './articleOptions.js';

const kinds: readonly string[] = ['person', 'organization', 'group', 'place', 'programme'];
const ownId = /^q\d+$/;

/** Refuses options of a wrong shape: dates that are none, entities without a name, an unknown language. */
export function checkArticleOptions(options: ArticleOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new ArgumentError('not-options', 'options must be an object.');
  for (const key of ['id', 'headline', 'publisher', 'url', 'language'] as const)
    if (options[key] !== undefined) checkText(options[key], key);
  for (const key of ['published', 'modified'] as const) {
    const date = options[key];
    if (date === undefined) continue;
    checkString(date, key);
    if (!parseEdtf(date))
      throw new ArgumentError(
        'not-a-date',
        `${key} is ${JSON.stringify(date)}; expected a date in EDTF, level 0 or 1.`,
      );
  }
  checkLanguage(options.language);
  if (options.authors !== undefined) {
    checkList(options.authors, 'authors', 'not-a-string');
    for (const [index, name] of options.authors.entries()) checkText(name, `authors[${index}]`);
  }
  if (options.scheme !== undefined) checkScheme(options.scheme);
  if (options.knownEntities !== undefined) checkKnown(options.knownEntities);
}

/** Refuses what is no string and the empty one, which is no name and no id. */
function checkText(value: unknown, name: string): void {
  checkString(value, name);
  if (value === '') throw new ArgumentError('not-a-string', `${name} must not be empty.`);
}

function checkList(value: unknown, name: string, code: 'not-a-string' | 'not-an-entity'): void {
  if (!Array.isArray(value)) throw new ArgumentError(code, `${name} must be a list.`);
}

function checkLanguage(tag: string | undefined): void {
  if (tag === undefined) return;
  try {
    if (/^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1) return;
  } catch {
    // Told below, in words that name the option.
  }
  throw new ArgumentError('not-a-language', `language is ${JSON.stringify(tag)}; expected a BCP 47 tag such as en-GB.`);
}

function checkKnown(entities: NonNullable<ArticleOptions['knownEntities']>): void {
  checkList(entities, 'knownEntities', 'not-an-entity');
  const ids = new Set<string>();
  entities.forEach((entity, index) => {
    const fail = (what: string): never => {
      throw new ArgumentError('not-an-entity', `knownEntities[${index}] ${what}.`);
    };
    if (typeof entity !== 'object' || entity === null) fail('must be an object');
    const { id, name, kind, aliases = [], identifiers = [] } = entity;
    if (typeof id !== 'string' || id === '') fail('must have an id');
    if (ownId.test(id)) fail(`has the id ${id}; ids such as q1 are those of quotations`);
    if (ids.has(id)) fail(`has the id ${id}, which another has, too`);
    ids.add(id);
    if (typeof name !== 'string' || name.trim() === '') fail('must have a name');
    if (!kinds.includes(kind)) fail(`must have a kind among ${kinds.join(', ')}`);
    if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string'))
      fail('has aliases that are no strings');
    if (
      !Array.isArray(identifiers) ||
      !identifiers.every(
        (one) => typeof one?.scheme === 'string' && typeof one.value === 'string' && one.scheme && one.value,
      )
    )
      fail('has identifiers that are no {scheme, value}');
  });
}
