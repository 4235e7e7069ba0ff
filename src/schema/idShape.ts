import * as z from 'zod/mini';
import { withLimits } from './withLimits.js';

type StringShape = z.ZodMiniType<string, string>;

/** A name, or an id that means nothing to the rules: a text that is not empty. */
export const idShape: StringShape = /* @__PURE__ */ makeIdShape();

/** The id of an entity, quote or event, where it is given. */
export const ownIdShape: StringShape = /* @__PURE__ */ makeIdShape();

/** The id of a topic, where it is assigned. */
export const topicIdShape: StringShape = /* @__PURE__ */ makeIdShape();

/** Ids of what else is in the record. Each shape is one of its own, by which the rules find what they are about. */
export const entityIdShape: StringShape = /* @__PURE__ */ makeIdShape();
export const organizationIdShape: StringShape = /* @__PURE__ */ makeIdShape();
export const placeIdShape: StringShape = /* @__PURE__ */ makeIdShape();
export const quoteIdShape: StringShape = /* @__PURE__ */ makeIdShape();
export const eventIdShape: StringShape = /* @__PURE__ */ makeIdShape();

function makeIdShape(): StringShape {
  const error = 'must be a string that is not empty';
  return withLimits(z.string(error), { minLength: 1 }, error);
}
