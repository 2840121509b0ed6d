// Dates are as precise as the text: a day, a month, a year, a decade.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const FORM = /^(-?\d{4}|\d{3}X)(?:-(\d\d)(?:-(\d\d))?)?(?:T.*|Z|[+-]\d\d:\d\d)?$/;

/** First and last day of a date as YYYY-MM-DD; null for what is no date. */
export function days(text) {
  const found = FORM.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  if (year.endsWith('X')) return [`${year.slice(0, 3)}0-01-01`, `${year.slice(0, 3)}9-12-31`];
  return [`${year}-${month ?? '01'}-${day ?? '01'}`, `${year}-${month ?? '12'}-${day ?? '31'}`];
}

/** A date as a newspaper writes it. */
export function dateWords(text) {
  const found = FORM.exec(text);
  if (!found) return text;
  const [, year, month, day] = found;
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
  const name = MONTHS[Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** Whether two spans share a day; an end that is empty is open. */
export function overlap([first, last], from, to) {
  return (from === '' || last >= from) && (to === '' || first <= to);
}
