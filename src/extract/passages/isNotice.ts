const opening =
  /^[-–—([*]{0,2}(?:©|\(c\) .{0,40}[12]\d{3}|copyright\b|all rights reserved|(?:editor|author)s?['’]?s? note\b|notes? (?:to|for) editors|(?:correction|clarification|disclaimer|source|contact|related|read more|see also)s?(?: \(.{4,60}\))?:|(?:(?:additional )?reporting|writing|edit(?:ed|ing)|translat(?:ed|ion)) (?:by|from) |this (?:article|story|report|piece|page|post) (?:was|has been|is) (?:\w+ly )?(?:updated|amended|corrected|edited|first|(?:re)?published|produced|translated|part of)|(?:this|the) (?:article|story|report|piece) (?:was )?(?:first|originally) (?:published|appeared)|this is a (?:developing|breaking)|more (?:details |news )?to follow\b|a version of this|(?:the )?(?:views|opinions) expressed (?:in|here|are)|get [^.]{3,60} inbox|(?:do you have|got) a tip|we use cookies|our standards:|with (?:files|reporting|input) from|share (?:this|on)\b|(?:tags|topics|filed under): |comments? ?\(\d|\d+ min(?:ute)?s? read|(?:story|article) continues|skip to |also read\b|(?:read (?:also|next)|don['’]t miss|watch|listen|video) ?[:|]|for (?:more|further) information\b|(?:media|press) (?:contact|enquir|inquir|office)|follow (?:us|@|[^.,]{3,40} on (?:x|twitter|facebook|instagram|bluesky)\b)|sign up (?:for|to)\b|subscribe (?:to|now)|click here|(?:menu|search|log ?in|advertisement|-?ends?-?|#{3}|# # #)$)/i;
const closing =
  /contributed (?:reporting|to this (?:report|article|story))\.?\)?$|[Aa]ll [Rr]ights [Rr]eserved\.?$|^[^a-z.:“"][^.:“"]{3,50} reported from [^.:“"]{3,60}\.$/;
const longest = 160;

/** Not "Note to editors: …" or "Correction: …", which may quote, nor a long one, which tells at length who said what. */
const silent = /^\W*(?:editor|ends|read|related|see also|also|don|watch|listen|video|this)|earlier version/i;

/** Whether a notice quotes nobody: it is a link to another article, or tells of the words of this one. */
export const isSilent = (line: string): boolean => line.length < 500 && silent.test(line);

/** Whether a line is about the article: a copyright, a correction, a credit, a contact, an end mark. */
export const isNotice = (line: string): boolean => opening.test(line) || (line.length < longest && closing.test(line));
