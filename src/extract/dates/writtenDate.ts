/**
 * A date as written, from its first word on: "Tue 3 March", "March 3–5, 2026", "2026-03-03", "3.3.2026", "last Monday",
 * "Monday next week",
 * "yesterday", "in 2019"; also a month alone, which may be a name. `readDate` names its groups.
 */
export const writtenDate =
  /\b(?=\w)(?:((?<!USA )today(?!['’])|tonight|yesterday|tomorrow|(?:last|this|next) (?:week|month|year))(?![\w-])|((?:19|20)\d\d)(?![\w%-]|[.,/–]\d)|(?:(last|this|next) )?(?:((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)(?!\w)\.?(?:,? (?:the )?)?)?(?:(?:(\d(?<!\d:\d)\d?(?:st|nd|rd|th)?(?:(?: ?[-–] ?| to |(?<=etween.{2,5}) and )\d\d?(?:st|nd|rd|th)?)?)(?: of)? )?(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\w)(?:\.? (\d\d?(?:st|nd|rd|th)?(?:(?: ?[-–] ?| to )\d\d?(?:st|nd|rd|th)?)?)(?![\w:%]|[.,]\d))?(?:\.?,? (?:of )?(?:([12]\d{3})(?!\w|[.,]\d)|(last|this|next) year\b))?|([12]\d{3}-\d\d-\d\d|\d\d?\.\d\d?\.[12]\d{3})(?!\d)|(?<=day)(?: (?:of )?(last|this|next) week\b)?))/gi;
