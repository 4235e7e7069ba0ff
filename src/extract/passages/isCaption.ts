import { isAgency } from './isAgency.js';

const label =
  /^[([]?(?:image (?:source|caption),|file(?: photo| picture| image| pic)? ?[-–—:]|(?:photo|photograph|image|picture|illustration|graphic|caption|pictured|above|below|credit|photos|images|pictures|photo credit|image credit|picture credit)s?:)/i;
const credit =
  /(?:\b(?:AP|AFP|EPA|PA|Reuters|Getty) )?\b(?:courtesy of |(?:credit|(?:file )?(?:photo|photograph|image|picture|illustration|pic)s?(?: credit| courtesy)?)(?: ?: ?| ?\/ ?| by ))/gi;
/** "Ana Ruiz/AFP via Getty Images" */
const signature = /[/©] ?([\w ]{2,24})[)\]]?\.?$/;
const longest = 700;
const tail = 110;

/** Whether a line stands below a photograph: it opens with a label or ends with a credit. */
export function isCaption(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false;
  if (label.test(text.slice(start, start + 30))) return true;
  const from = Math.max(start, end - tail);
  const last = text.slice(from, end);
  // Few lines end with any of these.
  if (!/[:/©]|photo|picture|image|courtesy/i.test(last)) return false;
  if (isAgency(signature.exec(last)?.[1] ?? '')) return true;
  const sign = last.lastIndexOf('©');
  if (sign > 0) return from + sign > start && !/[12]\d{3}|rights/i.test(last.slice(sign));
  for (const { 0: words, index } of last.matchAll(credit)) {
    const before = text.slice(start, from + index).trimEnd();
    if (before !== '' && !'.!?…”"’\')]([|–—-/»'.includes(before.at(-1) as string)) continue;
    const rest = last.slice(index + words.length);
    // A sentence that goes on is no credit.
    if (/^\p{Lu}/u.test(rest) && (!rest.endsWith('.') || rest.split(' ').length < 6)) return true;
  }
  return false;
}
