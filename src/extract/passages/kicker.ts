/** What stands above a headline, or in capitals before a dash, and is no place. */
export const kicker =
  /^(?:(?:(?:for )?immediate release|(?:press|media|news) (?:release|statement|bulletin)|exclusive|breaking(?: news)?|opinion|comment|editorial|review|letters|interview|analysis|profile|explainer|live|news|updated?|watch|video)$|embargoed |(?:morning|evening|daily|weekly) (?:bulletin|brief))/i;
