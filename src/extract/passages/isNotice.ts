const opening =
  /^[-–—([*]{0,2}(?:©|\(c\) .{0,40}[12]\d{3}|copyright\b|all rights reserved|(?:editor|publisher|author)s?['’]?s? note\b|notes? (?:to|for) editors?|(?:correction|clarification|disclaimer|disclosure|sources?|contacts?|related|read more|read also|see also)s?:|(?:(?:additional|further) )?reporting by |(?:writing|edited|editing|compiled) by |translat(?:ed|ion) (?:from|by) |(?:with )?additional (?:reporting|input)|this (?:article|story|report|piece|item|post|page|interview|column|blog|dispatch|version) (?:was|has been|is) (?:\w+ly )?(?:updated|amended|corrected|edited|first|originally|published|produced|translated|republished|part of|written|supported|funded|generated)|for (?:more|further) information\b|(?:media|press) (?:contacts?|enquir|inquir|office)|follow (?:us|him|her|them|@)|like us\b|sign up (?:for|to)\b|subscribe (?:to|now)|click here|the views expressed|share this\b|(?:advertisement|\d+ min(?:ute)?s? read|-?ends?-?|- ?30 ?-|#{3}|# # #)$)/i;
const closing = /\bcontributed to this (?:report|article|story)\.?\)?$|\ball rights reserved\.?$/i;
const reported = /^[^.:“"]{3,60} reported from [^.:“"]{3,60}\.$/;
const longest = 400;

/** Whether a line is about the article: a copyright, a correction, a credit, a contact, an end mark. */
export function isNotice(text: string, start: number, end: number): boolean {
  if (opening.test(text.slice(start, Math.min(end, start + 80)))) return true;
  const length = end - start;
  if (length > longest) return false;
  return (
    closing.test(text.slice(Math.max(start, end - 40), end)) || (length < 140 && reported.test(text.slice(start, end)))
  );
}
