/** What stands above a headline, or in capitals before a dash, and is no place. */
export const kicker =
  /^(?:.{2,30} [›»>] |(?:(?:for )?immediate release|(?:press|media|news) (?:release|statement|bulletin)|exclusive|breaking(?: news)?|opinion|comment|editorial|review|letters|interview|analysis|profile|explainer|live|the latest|(?:world |uk |us )?news|politics|world|europe|business|economy|defen[cs]e|security|sport|culture|features?|updated?|watch|video)$|embargoed |(?:morning|evening|daily|weekly) (?:bulletin|brief))/i;
