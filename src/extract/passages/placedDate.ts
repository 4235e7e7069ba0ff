/** A day and a month where a line gives its date: at the start or after a comma and the like. Only `readDate` reads it. */
export const placedDate =
  /(?:^|^[\d:]+ ?[ap]m on|[,|–—(•:-]) ?(?:\w{3,6}day,? |\w{3,4},? )?(?:\d\d?(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d\d?\b|\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})/i;
