/** Verbs that say something with a preposition, a line each, and the prepositions. */
export const speechPrepositions = `
  call for on upon
  speak of about
  write of
  complain of about
  appeal for to
  argue for against
  caution against
  advise against
  ask for
  boast of about
  brag of about
  joke about
  insist on upon
  hint at
  apologise for
  apologize for
  talk of about
  point to out
  plead for with
  beg for
  press for
  push for
  agitate for
  clamor for
  clamour for
  confess to
  admit to
  object to
  refer to
  allude to
  rail against at
  rant about against
  inveigh against
  grumble about
  fume about at
  gripe about
  opt
  gush about over
  muse about
  opine on about
  speculate about
  lament about
  fret about over
  bristle at
  scoff at
  warn of about against
  inform of`;
