import * as z from 'zod/mini';
import type { Article } from '../model/article.js';
import { articleShape } from './articleShape.js';
import { checkRecord } from './checkRecord.js';

/**
 * Schema of an {@link onrecord!Article | Article}, its shape and its integrity. It is a Standard Schema, so that whatever
 * takes one (form libraries, routers, RPC) takes it; the issues are the findings of {@link safeParseArticle}.
 *
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { articleSchema } from 'onrecord/schema';
 *
 * const result = await articleSchema['~standard'].validate({ ...article, authors: ['nobody'] });
 *
 * console.log(result.issues?.[0]?.path); // => [ 'authors', 0 ]
 * ```
 * @category Schemas
 */
export const articleSchema: z.ZodMiniType<Article, Article> = /* @__PURE__ */ (() => {
  const check = z.transform<unknown, unknown>((input, context) => {
    const { data, found, omitted } = checkRecord(input, {});
    for (const { code, path, message } of found)
      context.issues.push({ code: 'custom', path: [...path], message, input, params: { code } });
    if (omitted > 0)
      context.issues.push({ code: 'custom', path: [], message: `${omitted} more findings were left out.`, input });
    return data;
  });
  // The shape follows for those who read the schema: z.toJSONSchema and the like.
  return z.pipe(check, articleShape) as unknown as z.ZodMiniType<Article, Article>;
})();
