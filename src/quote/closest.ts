// Approximate string matching, for words that an editor has touched since they were quoted.

/** A stretch of text that resembles what was looked for. */
export interface Resemblance {
  start: number;
  end: number;
  /** Edit distance: characters to insert, delete or replace. */
  changes: number;
}

/** Places that are looked at for one pattern: a page that repeats a phrase without end is no reason to think without end. */
const MOST_PLACES = 64;

/**
 * The places of `text` that differ from `pattern` in at most `most` characters, best first, none overlapping a better one.
 * If there are that few changes, one of `most + 1` equal pieces of the pattern is unchanged (pigeonhole): so the pieces are looked up, and only
 * the neighbourhood of each find is compared character by character.
 */
export function closest(text: string, pattern: string, most: number): Resemblance[] {
  const places: number[] = [];
  const size = Math.max(Math.floor(pattern.length / (most + 1)), 1);
  // Long pieces say more than short ones: the short are looked up only when the long are nowhere.
  for (const length of [Math.max(size, 24), Math.max(size, 12), size]) {
    if (places.length > 0) break;
    for (let at = 0; at + length <= pattern.length; at += length) {
      const piece = pattern.slice(at, at + length);
      for (let found = text.indexOf(piece); found >= 0; found = text.indexOf(piece, found + 1)) {
        const from = Math.max(found - at - most, 0);
        if (places.length < MOST_PLACES && !places.some((place) => Math.abs(place - from) <= most)) places.push(from);
      }
    }
  }
  const found = [...places]
    .flatMap((from) => compare(text, from, pattern, most))
    .sort((a, b) => a.changes - b.changes || a.start - b.start);
  return found.filter(
    ({ start, end }, i) => !found.slice(0, i).some((better) => start < better.end && better.start < end),
  );
}

/** Sellers' algorithm over the neighbourhood of one place: the stretch with the fewest changes, if they are few enough. */
function compare(text: string, from: number, pattern: string, most: number): Resemblance[] {
  const base = Math.max(from - most, 0);
  const window = text.slice(base, from + pattern.length + 3 * most);
  // By length of the pattern's beginning: the fewest changes to get it from a stretch that ends here, and where that stretch starts.
  let changes = Uint32Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = new Uint32Array(pattern.length + 1);
  let best: Resemblance | null = null;
  for (let end = 1; end <= window.length; end++) {
    const nextChanges = new Uint32Array(pattern.length + 1);
    const nextStarts = new Uint32Array(pattern.length + 1);
    nextStarts[0] = end;
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = (changes[i - 1] ?? 0) + (pattern[i - 1] === window[end - 1] ? 0 : 1);
      const inserted = (changes[i] ?? 0) + 1;
      const deleted = (nextChanges[i - 1] ?? 0) + 1;
      const fewest = Math.min(replaced, inserted, deleted);
      nextChanges[i] = fewest;
      nextStarts[i] = (fewest === replaced ? starts[i - 1] : fewest === inserted ? starts[i] : nextStarts[i - 1]) ?? 0;
    }
    [changes, starts] = [nextChanges, nextStarts];
    const total = changes[pattern.length] ?? most + 1;
    if (total <= most && (!best || total < best.changes))
      best = { start: base + (starts[pattern.length] ?? 0), end: base + end, changes: total };
  }
  return best ? [best] : [];
}
