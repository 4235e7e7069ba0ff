import type { ConceptScheme, ContextLabel } from '../model/conceptScheme.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkObject } from '../text/checkObject.js';
import { checkString } from '../text/checkString.js';
import { checkScheme } from '../topics/checkScheme.js';
import type { ArticleOptions } from './articleOptions.js';
import { anchorOf } from './dates/anchor.js';

const kinds: readonly string[] = ['person', 'organization', 'group', 'place', 'programme'];
const ownId = /^q\d+$/;

/** Refuses options of a wrong shape: dates that are none, entities without a name, an unknown language. */
export function checkArticleOptions(options: ArticleOptions): void {
  checkObject(options);
  const { authors, knownEntities, language, scheme } = options;
  for (const key of ['id', 'headline', 'publisher', 'url', 'language'] as const)
    if (options[key] !== undefined) checkText(options[key], key);
  for (const key of ['published', 'modified'] as const) {
    const edtf = options[key];
    if (edtf !== undefined && !(typeof edtf === 'string' && anchorOf({ edtf, spans: [] })))
      throw new ArgumentError(
        'not-a-date',
        `${key} is ${JSON.stringify(edtf)}; expected EDTF such as 2026-03-05, 2026-03 or 2026?.`,
      );
  }
  if (language !== undefined && !isLanguage(language))
    throw new ArgumentError(
      'not-a-language',
      `language is ${JSON.stringify(language)}; expected a BCP 47 tag such as en-GB.`,
    );
  if (authors !== undefined) {
    if (!Array.isArray(authors)) throw new ArgumentError('not-a-string', 'authors must be a list of names.');
    for (const [index, name] of authors.entries()) checkText(name, `authors[${index}]`);
  }
  if (scheme !== undefined) checkConcepts(scheme);
  if (knownEntities !== undefined) checkKnown(knownEntities);
}

/** Refuses what is no string and the empty one, which is no name and no id. */
function checkText(value: unknown, name: string): void {
  checkString(value, name);
  if (value === '') throw new ArgumentError('not-a-string', `${name} must not be empty.`);
}

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Refuses a scheme with a concept that texts cannot mention: without a label, or with labels that are no list. */
function checkConcepts(scheme: ConceptScheme): void {
  checkScheme(scheme);
  scheme.concepts.forEach((concept, index) => {
    const { id, prefLabel, altLabels, hiddenLabels = [], contextLabels = [], broader, related } = concept ?? {};
    const lists = [altLabels, hiddenLabels, broader, related];
    if (
      ![[id, prefLabel], ...lists].every(areNames) ||
      !Array.isArray(contextLabels) ||
      !contextLabels.every(isInContext)
    )
      throw new ArgumentError(
        'not-a-scheme',
        `scheme.concepts[${index}] must have an id, a prefLabel, lists of altLabels, hiddenLabels, broader, related, and contextLabels {labels, with, within}.`,
      );
  });
}

const areNames = (list: unknown): boolean => Array.isArray(list) && list.every(isName);

function isInContext(label: ContextLabel | null): boolean {
  const { labels, with: lists, within = 'text' } = label ?? {};
  return areNames(labels) && Array.isArray(lists) && lists.every(areNames) && /^(?:sentence|text)$/.test(within);
}

function checkKnown(entities: NonNullable<ArticleOptions['knownEntities']>): void {
  if (!Array.isArray(entities)) throw new ArgumentError('not-an-entity', 'knownEntities must be a list.');
  const ids = new Set<string>();
  entities.forEach((entity, index) => {
    const { id, name, kind, aliases = [], identifiers = [] } = entity ?? {};
    const problem = [
      !isName(id) && 'an id',
      ids.has(id) && `an id of its own; ${JSON.stringify(id)} is that of another`,
      ownId.test(id) && `an id of another shape than ${JSON.stringify(id)}, which what is found has`,
      !isName(name) && 'a name',
      !kinds.includes(kind) && `a kind among ${kinds.join(', ')}`,
      !areNames(aliases) && 'aliases that are strings',
      !(Array.isArray(identifiers) && identifiers.every((one) => areNames([one?.scheme, one?.value]))) &&
        'identifiers that are {scheme, value}',
    ].find(Boolean);
    if (problem) throw new ArgumentError('not-an-entity', `knownEntities[${index}] must have ${problem}.`);
    ids.add(id);
  });
}

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
