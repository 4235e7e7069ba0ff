const opening =
  /^[-–—([* ]{0,3}(?:©|\(c\) .{0,40}[12]\d{3}|all rights reserved|(?:editor|author)s?['’]?s? note\b|notes? (?:to|for) editors|(?:correction|clarification|disclaimer|source|contact|related|more|see also)s?(?: \(.{4,60}\))?:|this (?:article|story|report|piece|page|post) (?:was|has been|is) (?:\w+ly )?(?:updated|amended|corrected|edited|first|(?:re)?published|produced|translated|part of)|(?:this|the) (?:article|story|piece) (?:was )?(?:first|originally) (?:published|appeared)|this is a (?:developing|breaking)|more (?:details |news )?to follow\b|a version of this|(?:the )?(?:views|opinions) expressed (?:in|here|are)|get [^.]{3,60} inbox|(?:do you have|got) a tip|we use cookies|our standards:|share (?:this|on)\b|(?:tags|topics|filed under): |comments? ?\(\d|\d+ min(?:ute)?s? read|(?:story|article) continues|skip to |also read\b|(?:read (?:also|next)|don['’]t miss|watch|listen|video) ?[:|]|for (?:more|further) information\b|(?:media|press) (?:contact|(?:[ei]nquir\w+|office)(?:$|:))|follow (?:us|@|[^.,]{3,40} on (?:x|twitter|facebook|instagram|bluesky)\b)|sign up (?:for|to|here)\b|subscribe (?:to|now)|click here|read (?:some |the )?(?:more|full|original)\b|previous article|listen to this|(?:menu|search|log ?in|hide ad|advertisement|share|(?:view |\d+ )?comments?|print|save|e-?mail|subscribe|-?ends?[- ]*|#{3}|# # #)$)/i;
/** “Copyright Norrvik Post”, “(Reporting by Ana Ruiz; editing by Jan Lund)”, “With files from Ana Ruiz” */
const credit =
  /^\W{0,3}(?:[Cc]opyright(?:$| by|:? ?[^\s\p{Ll}])|COPYRIGHT|(?:[Ww]ith )?(?:\w{10} )?(?:.eporting|.iles|.nput|.riting|.diting|.(?:dit|ranslat)ed) (?:by|from) (?:the )?\p{Lu})/u;
const closing =
  /contributed (?:reporting(?: from [^.]{3,40})?|to this (?:report|article|story))\.?\)?$|[Aa]ll [Rr]ights [Rr]eserved\.?$|^[^a-z.:“"][^.:“"]{3,50} reported from [^.:“"]{3,60}\.$/;
const longest = 160;

/** Not "Note to editors: …" or "Correction: …", which may quote, nor a long one, which tells at length who said what. */
const silent =
  /^\W*(?:editor|ends|read|more|related|see also|also|don|watch|listen|video|this|previous)|earlier version/i;

/** Whether a notice quotes nobody: it is a link to another article, or tells of the words of this one. */
export const isSilent = (line: string): boolean => line.length < 500 && silent.test(line);

/** Whether a line is about the article: a copyright, a correction, a credit, a contact, an end mark. */
export const isNotice = (line: string): boolean =>
  opening.test(line) || credit.test(line) || (line.length < longest && closing.test(line));
