/**
 * Reduces an EDTF date to the ISO 8601 date it holds for certain in form: a day, a month or a year.
 * What is unspecified is cut off, never filled in; of an interval, a season or a decade nothing single is left.
 */
export function reduceDate(edtf: string | undefined): string | undefined {
  const [, year, month, day, time] =
    /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX)(T[\d:.Z+-]+)?)?)?[?~%]?$/u.exec(edtf ?? '') ?? [];
  if (!month || !(Number(month) <= 12)) return year;
  return Number(day) ? `${year}-${month}-${day}${time ?? ''}` : `${year}-${month}`;
}
