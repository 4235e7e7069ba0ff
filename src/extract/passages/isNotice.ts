const opening =
  /^[-–—([*]{0,2}(?:©|\(c\) .{0,40}[12]\d{3}|copyright\b|all rights reserved|(?:editor|author)s?['’]?s? note\b|notes? (?:to|for) editors|(?:correction|clarification|disclaimer|source|contact|related|read more|see also)s?:|(?:(?:additional )?reporting|writing|edit(?:ed|ing)|translat(?:ed|ion)) (?:by|from) |this (?:article|story|report|piece|page|post) (?:was|has been|is) (?:\w+ly )?(?:updated|amended|corrected|edited|first|published|produced|translated|part of)|for (?:more|further) information\b|(?:media|press) (?:contact|enquir|inquir|office)|follow (?:us|@)|sign up (?:for|to)\b|subscribe (?:to|now)|click here|(?:advertisement|-?ends?-?|#{3}|# # #)$)/i;
const closing =
  /contributed to this (?:report|article|story)\.?\)?$|[Aa]ll [Rr]ights [Rr]eserved\.?$|^[^a-z.:“"][^.:“"]{3,50} reported from [^.:“"]{3,60}\.$/;
const longest = 160;

/** Whether a line is about the article: a copyright, a correction, a credit, a contact, an end mark. */
export const isNotice = (line: string): boolean => opening.test(line) || (line.length < longest && closing.test(line));
