// Whether a name is that of an annotated speaker.

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|gov|governor|president|gen|general|lt|col|colonel|capt|captain|maj|major|admiral|rev|jr|sr|ii|iii|the|a|an)$/;
const tokens = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'´]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((t) => t && !HONORIFIC.test(t));

/** The same name; one may be the end of the other: a surname of a person, two words or more of a body. */
function sameName(accepted, predicted, person) {
  const a = tokens(accepted);
  const p = tokens(predicted);
  if (!a.length || !p.length) return accepted.trim().toLowerCase() === predicted.trim().toLowerCase();
  const shorter = a.length < p.length ? a : p;
  const longer = shorter === a ? p : a;
  if (!person && a.length !== p.length && shorter.length < 2) return false;
  return shorter.every((t, i) => t === longer[longer.length - shorter.length + i]);
}

/** Every gold speaker is named and every name is a gold speaker. */
export function rightWho(gold, predicted) {
  const names = predicted ?? [];
  const fits = (speaker, name) => speaker.names.some((n) => sameName(n, name, speaker.person));
  return gold.every((g) => names.some((n) => fits(g, n))) && names.every((n) => gold.some((g) => fits(g, n)));
}
