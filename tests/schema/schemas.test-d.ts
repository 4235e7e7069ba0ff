import type { StandardSchemaV1 } from '@standard-schema/spec';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Article } from '../../src/model/article.js';
import type { Entity } from '../../src/model/entity.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Mention } from '../../src/model/mention.js';
import type { Passage } from '../../src/model/passage.js';
import type { Provenance } from '../../src/model/provenance.js';
import type { DirectQuote, Quote } from '../../src/model/quote.js';
import type { ReportedEvent } from '../../src/model/reportedEvent.js';
import type { Rights } from '../../src/model/rights.js';
import type { Span } from '../../src/model/span.js';
import type { TextIdentity } from '../../src/model/textIdentity.js';
import type { TopicAssignment } from '../../src/model/topicAssignment.js';
import type { When } from '../../src/model/when.js';
import type { articleSchema } from '../../src/schema/articleSchema.js';
import type { articleShape } from '../../src/schema/articleShape.js';
import type { entitySchema, entityShape } from '../../src/schema/entitySchema.js';
import type { evidenceSchema, evidenceShape } from '../../src/schema/evidenceSchema.js';
import type { mentionSchema, mentionShape } from '../../src/schema/mentionSchema.js';
import type { passageSchema, passageShape } from '../../src/schema/passageSchema.js';
import type { provenanceSchema, provenanceShape } from '../../src/schema/provenanceSchema.js';
import type { quoteSchema, quoteShape } from '../../src/schema/quoteSchema.js';
import type { reportedEventSchema, reportedEventShape } from '../../src/schema/reportedEventSchema.js';
import type { rightsSchema, rightsShape } from '../../src/schema/rightsSchema.js';
import type { spanSchema, spanShape } from '../../src/schema/spanSchema.js';
import type { textIdentitySchema, textIdentityShape } from '../../src/schema/textIdentitySchema.js';
import type { topicAssignmentSchema, topicAssignmentShape } from '../../src/schema/topicAssignmentSchema.js';
import type { whenSchema, whenShape } from '../../src/schema/whenSchema.js';

/** The named fields alone, writable: what an interface and a loose object must have in common. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as string extends Key ? never : Key]: Plain<T[Key]> }
    : T;
type ShapeOf<S> = Plain<z.infer<S>>;

test('each shape infers its interface, field by field', () => {
  expectTypeOf<ShapeOf<typeof spanShape>>().toEqualTypeOf<Plain<Span>>();
  expectTypeOf<ShapeOf<typeof mentionShape>>().toEqualTypeOf<Plain<Mention>>();
  expectTypeOf<ShapeOf<typeof evidenceShape>>().toEqualTypeOf<Plain<Evidence>>();
  expectTypeOf<ShapeOf<typeof whenShape>>().toEqualTypeOf<Plain<When>>();
  expectTypeOf<ShapeOf<typeof passageShape>>().toEqualTypeOf<Plain<Passage>>();
  expectTypeOf<ShapeOf<typeof provenanceShape>>().toEqualTypeOf<Plain<Provenance>>();
  expectTypeOf<ShapeOf<typeof rightsShape>>().toEqualTypeOf<Plain<Rights>>();
  expectTypeOf<ShapeOf<typeof textIdentityShape>>().toEqualTypeOf<Plain<TextIdentity>>();
  expectTypeOf<ShapeOf<typeof topicAssignmentShape>>().toEqualTypeOf<Plain<TopicAssignment>>();
  expectTypeOf<ShapeOf<typeof reportedEventShape>>().toEqualTypeOf<Plain<ReportedEvent>>();
  expectTypeOf<ShapeOf<typeof entityShape>>().toEqualTypeOf<Plain<Entity>>();
  expectTypeOf<ShapeOf<typeof quoteShape>>().toEqualTypeOf<Plain<Quote>>();
  expectTypeOf<ShapeOf<typeof articleShape>>().toEqualTypeOf<Plain<Article>>();
});

test('a field that one side lacks, or that is optional on one side only, is an error', () => {
  expectTypeOf<ShapeOf<typeof spanShape>>().toEqualTypeOf<Plain<Span>>();
  // @ts-expect-error The schema has one more.
  expectTypeOf<ShapeOf<typeof spanShape>>().toEqualTypeOf<Plain<Omit<Span, 'end'>>>();
  // @ts-expect-error The interface has one more.
  expectTypeOf<ShapeOf<typeof spanShape>>().toEqualTypeOf<Plain<Span & { readonly more: string }>>();
  // @ts-expect-error The interface has one more, which may be absent.
  expectTypeOf<ShapeOf<typeof spanShape>>().toEqualTypeOf<Plain<Span & { readonly more?: string | undefined }>>();
  // @ts-expect-error Optional in the interface only.
  expectTypeOf<ShapeOf<typeof spanShape>>().toEqualTypeOf<Plain<Partial<Span>>>();
  // @ts-expect-error Optional in the schema only.
  expectTypeOf<ShapeOf<typeof evidenceShape>>().toEqualTypeOf<Plain<Required<Evidence>>>();
  // @ts-expect-error A kind is missing.
  expectTypeOf<ShapeOf<typeof quoteShape>>().toEqualTypeOf<Plain<Exclude<Quote, DirectQuote>>>();
  // @ts-expect-error A field deep inside is missing.
  expectTypeOf<ShapeOf<typeof articleShape>>().toEqualTypeOf<Plain<Omit<Article, 'text'> & { text: Span }>>();
});

test('each public schema infers the interface itself', () => {
  expectTypeOf<z.infer<typeof spanSchema>>().toEqualTypeOf<Span>();
  expectTypeOf<z.infer<typeof mentionSchema>>().toEqualTypeOf<Mention>();
  expectTypeOf<z.infer<typeof evidenceSchema>>().toEqualTypeOf<Evidence>();
  expectTypeOf<z.infer<typeof whenSchema>>().toEqualTypeOf<When>();
  expectTypeOf<z.infer<typeof passageSchema>>().toEqualTypeOf<Passage>();
  expectTypeOf<z.infer<typeof provenanceSchema>>().toEqualTypeOf<Provenance>();
  expectTypeOf<z.infer<typeof rightsSchema>>().toEqualTypeOf<Rights>();
  expectTypeOf<z.infer<typeof textIdentitySchema>>().toEqualTypeOf<TextIdentity>();
  expectTypeOf<z.infer<typeof topicAssignmentSchema>>().toEqualTypeOf<TopicAssignment>();
  expectTypeOf<z.infer<typeof reportedEventSchema>>().toEqualTypeOf<ReportedEvent>();
  expectTypeOf<z.infer<typeof entitySchema>>().toEqualTypeOf<Entity>();
  expectTypeOf<z.infer<typeof quoteSchema>>().toEqualTypeOf<Quote>();
  expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>();
  expectTypeOf<z.input<typeof articleSchema>>().toEqualTypeOf<Article>();
});

test('the schema of articles is a Standard Schema', () => {
  expectTypeOf<typeof articleSchema>().toExtend<StandardSchemaV1<Article, Article>>();
});
