// Which names are one name, mistyped.

/** The same given name or surname, and one slip in the other. */
export function mistyped(typed: readonly string[], meant: readonly string[]): boolean {
  if (typed.length !== meant.length) return false;
  const differ = typed.map((part, i) => [part, meant[i] ?? ''] as const).filter(([a, b]) => a !== b);
  return differ.length === 1 && differ.every(([a, b]) => a.length >= 5 && slip(a, b));
}

/** Whether two words have the same letters. */
export const isReordered = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** Whether two words differ by one slip of the hand: two letters swapped, one too many or one missing, or, in long words, one wrong. */
export function slip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length + restB.length === 1) return true;
  if (restA.length === 1 && restB.length === 1) return a.length >= 7;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
