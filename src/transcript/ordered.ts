/** How many items an ordered list begins with that pass a test which none after them passes. Asks few of them. */
export function countFirst<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
