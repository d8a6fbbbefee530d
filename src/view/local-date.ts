/** The calendar date of an instant where the reader is, YYYY-MM-DD. */
export function localDate(instant: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
