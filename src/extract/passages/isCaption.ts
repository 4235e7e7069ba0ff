import { isAgency } from './isAgency.js';

const label =
  /^[([]?(?:image (?:source|caption),|file ?[-–—]|(?:file )?(?:photo(?:graph)?|image|pictured?|graphic|illustration|map|screenshot|caption|above|below|credit)s?(?: credit)?:|(?:AF?P|PA Media|Reuters|Getty Images)$)/i;
/** After the end of a sentence or alone: "Photograph: Ana Ruiz", "(Photo by Ana Ruiz)", "AP Photo/Ana Ruiz", "REUTERS/Ana Ruiz". */
const credit =
  /(?:^|[.!?…”"’')|–—-] ?|[([])(?:(?:[A-Z]{2,4}|Reuters|Getty) )?(?:(?:[Ff]ile )?(?:[Pp]hoto(?:graphy?| illustration)?|[Ii]mage|[Ii]llustration|[Pp]ic(?:ture)?)s?|PHOTO|[Cc]redit|[Cc]ourtesy)(?:(?: courtesy)? (?:of|by) | ?(?:[:/]|\.{3}) ?)[^\sa-z]/;
const slashed =
  /(?:^|[([]|[.”] ?)(?:REUTERS|Reuters|AF?P)\/\w+ [A-Z]|\bAP Photo\/|(?:^|[([])[A-Z][\w’'-]+ [A-Z][\w’'-]+\/[A-Z][^()[\].]*[)\]]?$/;
const sign = /©(?<!^©)(?: ?[^\d©]{2,60}|[^[\]©]{2,60}\])$/;
/** "Ana Ruiz/AFP via Getty Images" */
const signature = /\/ ?([\w ]{2,24})[)\]]?\.?$/;
const longest = 700;
const tail = 80;

/** Whether a line stands below a photograph: it opens with a label or ends with a credit. */
export function isCaption(line: string): boolean {
  if (line.length > longest) return false;
  const end = line.slice(-tail);
  return (
    label.test(line) ||
    credit.test(end) ||
    sign.test(end) ||
    (end.includes('/') && (slashed.test(end) || isAgency(signature.exec(end)?.[1] ?? '')))
  );
}
