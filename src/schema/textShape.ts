import * as z from 'zod/mini';

type StringShape = z.ZodMiniType<string, string>;

/** Any text. */
export const textShape: StringShape = /* @__PURE__ */ makeTextShape();

/** A date in EDTF; its syntax is for a rule. */
export const edtfShape: StringShape = /* @__PURE__ */ makeTextShape();

/** A language tag; its syntax is for a rule. */
export const languageShape: StringShape = /* @__PURE__ */ makeTextShape();

function makeTextShape(): StringShape {
  return z.string('must be a string');
}
