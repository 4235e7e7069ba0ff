// Writes article.schema.json from the built schemas and the model's comments; --check fails where the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes the JSON Schema of a record.
 *
 * @param schemas - The exports of onrecord/schema.
 * @returns The text of article.schema.json.
 */
export function makeSchema(schemas) {
  const names = nameSchemas(schemas);
  const registry = z.registry();
  for (const [schema, name] of names) if (name !== 'Article') registry.add(schema, { id: name });
  const article = z.toJSONSchema(schemas.articleSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, limitsOf(zodSchema)),
  });
  const { $schema, $defs, ...rest } = article;
  for (const definition of Object.values($defs)) delete definition.id;
  describe({ ...$defs, Article: rest });
  const text = {
    $schema,
    $id: 'urn:onrecord:article.schema.json',
    title: 'Article',
    description:
      'The shape of a record of one news article: who said what about what. ' +
      'Integrity (references, spans, hash, order, dates, topics) is checked by parseArticle of onrecord/schema alone.',
    ...rest,
    $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** Names each schema that has an interface; the members of a union by their discriminant. */
function nameSchemas(schemas) {
  const names = new Map();
  for (const [key, schema] of Object.entries(schemas))
    if (key.endsWith('Schema')) names.set(schema, key[0].toUpperCase() + key.slice(1, -'Schema'.length));
  const { quoteSchema, entitySchema, articleSchema, whenSchema, provenanceSchema, reportedEventSchema } = schemas;
  const article = articleSchema._zod.def.out;
  const memberNames = {
    direct: 'DirectQuote',
    mixed: 'MixedQuote',
    indirect: 'IndirectQuote',
    person: 'Person',
    organization: 'Organization',
    group: 'Group',
    place: 'Place',
    programme: 'Programme',
    detached: 'DetachedArticle',
    attached: 'AttachedArticle',
  };
  for (const union of [quoteSchema, entitySchema, article])
    for (const member of union._zod.def.options) {
      const { kind, form } = member._zod.def.shape;
      names.set(member, memberNames[(kind ?? form)._zod.def.values[0]]);
    }
  const [direct] = quoteSchema._zod.def.options;
  const [person] = entitySchema._zod.def.options;
  names.set(direct._zod.def.shape.verbatim._zod.def.element, 'Verbatim');
  names.set(person._zod.def.shape.roles._zod.def.element, 'Role');
  names.set(person._zod.def.shape.identifiers._zod.def.element, 'Identifier');
  names.set(whenSchema._zod.def.shape.weekday._zod.def.innerType, 'StatedWeekday');
  names.set(provenanceSchema._zod.def.shape.engine._zod.def.innerType, 'Engine');
  names.set(reportedEventSchema._zod.def.shape.participants._zod.def.element, 'Participant');
  return names;
}

/** The keywords of a narrowed string or number, in the usual words. */
function limitsOf(schema) {
  const { multipleOf, ...limits } =
    schema._zod.def.checks?.find((check) => check._zod.check.limits)?._zod.check.limits ?? {};
  return multipleOf === 1 ? { ...limits, type: 'integer' } : limits;
}

/** Takes the descriptions from the comments of the model's interfaces, and fails where one has none. */
function describe(definitions) {
  const program = ts.createProgram([`${root}src/schema/index.ts`, `${root}src/model/article.ts`], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const model = new Map();
  for (const file of program.getSourceFiles())
    if (file.fileName.includes('/src/model/'))
      for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(file) ?? []))
        model.set(symbol.name, symbol);
  const comment = (symbol, what) => {
    const parts = symbol?.getDocumentationComment(checker) ?? [];
    const text = ts
      .displayPartsToString(parts)
      .replaceAll(/\{@link\s+[^|}]*\|\s*([^}]*?)\s*\}/g, '$1')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (!text) throw new Error(`${what} has no comment in the model.`);
    return text;
  };
  for (const [name, definition] of Object.entries(definitions)) {
    const symbol = model.get(name);
    if (name !== 'Article') definition.description = comment(symbol, name);
    for (const [key, field] of Object.entries(definition.properties ?? {}))
      field.description = comment(checker.getDeclaredTypeOfSymbol(symbol).getProperty(key), `${name}.${key}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = `${root}article.schema.json`;
  const text = makeSchema(await import('../dist/schema.js'));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error('article.schema.json is stale: npm run schema');
    process.exitCode = 1;
  }
}
