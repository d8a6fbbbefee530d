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

/** The stretches of `text` that differ from `pattern` in at most `most` characters, best first, none overlapping a better one. */
export function closest(text: string, pattern: string, most: number): Resemblance[] {
  const fewest = changesByEnd(text, pattern);
  const ends = [...fewest.keys()]
    .filter((end) => (fewest[end] ?? 0) <= most)
    .sort((a, b) => (fewest[a] ?? 0) - (fewest[b] ?? 0) || a - b);
  const found: Resemblance[] = [];
  // No stretch is shorter: ends that are nearer to each other belong to stretches that overlap.
  const shortest = pattern.length - most;
  for (let places = 0, i = 0; i < ends.length && places < MOST_PLACES; i++) {
    const end = ends[i] ?? 0;
    if (found.some((better) => Math.abs(better.end - end) < shortest)) continue;
    places++;
    const changes = fewest[end] ?? 0;
    const start = startOf(text, pattern, end, changes);
    if (!found.some((better) => start < better.end && better.start < end)) found.push({ start, end, changes });
  }
  return found;
}

/**
 * By offset: the fewest changes to get the pattern from a stretch of the text that ends there. Myers' algorithm in blocks, which goes
 * over the text once with 32 characters of the pattern at a time: a page that has nothing like the pattern is soon done with.
 * @see https://doi.org/10.1145/316542.316550
 */
function changesByEnd(text: string, pattern: string): Uint32Array {
  const blocks = Math.ceil(pattern.length / 32);
  /** By character: the places in the pattern where it stands, a bit each. */
  const places = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const bits = places.get(pattern.charCodeAt(i)) ?? new Int32Array(blocks);
    bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31));
    places.set(pattern.charCodeAt(i), bits);
  }
  const nowhere = new Int32Array(blocks);
  // One bit for each character of the pattern: from the character before to this one, there is one change more, or one less.
  const more = new Int32Array(blocks).fill(-1);
  const less = new Int32Array(blocks);
  const lastBit = (pattern.length - 1) & 31;
  const fewest = new Uint32Array(text.length + 1);
  let changes = pattern.length;
  fewest[0] = changes;
  for (let end = 1; end <= text.length; end++) {
    const here = places.get(text.charCodeAt(end - 1)) ?? nowhere;
    // From the offset before to this one, at the last character of the block below: 1, 0 or -1.
    let step = 0;
    for (let block = 0; block < blocks; block++) {
      const [up, down, same] = [more[block] ?? 0, less[block] ?? 0, here[block] ?? 0];
      const equal = step < 0 ? same | 1 : same;
      const kept = (((equal & up) + up) ^ up) | equal;
      const risen = down | ~(kept | up);
      const fallen = up & kept;
      const top = block === blocks - 1 ? lastBit : 31;
      const rises = (risen << 1) | (step > 0 ? 1 : 0);
      const falls = (fallen << 1) | (step < 0 ? 1 : 0);
      more[block] = falls | ~(same | down | rises);
      less[block] = rises & (same | down);
      step = ((risen >>> top) & 1) - ((fallen >>> top) & 1);
    }
    changes += step;
    fewest[end] = changes;
  }
  return fewest;
}

/** Where the stretch starts that ends at `end` and differs from the pattern in that many characters: Sellers' algorithm. */
function startOf(text: string, pattern: string, end: number, most: number): number {
  const base = Math.max(end - pattern.length - most, 0);
  // By length of the pattern's beginning: the fewest changes to get it from a stretch that ends here, and where that stretch starts.
  let changes = Uint32Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = new Uint32Array(pattern.length + 1).fill(base);
  let nextChanges = new Uint32Array(pattern.length + 1);
  let nextStarts = new Uint32Array(pattern.length + 1);
  for (let at = base + 1; at <= end; at++) {
    nextStarts[0] = at;
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = (changes[i - 1] ?? 0) + (pattern[i - 1] === text[at - 1] ? 0 : 1);
      const inserted = (changes[i] ?? 0) + 1;
      const deleted = (nextChanges[i - 1] ?? 0) + 1;
      const fewest = Math.min(replaced, inserted, deleted);
      nextChanges[i] = fewest;
      nextStarts[i] = (fewest === replaced ? starts[i - 1] : fewest === inserted ? starts[i] : nextStarts[i - 1]) ?? 0;
    }
    [changes, nextChanges] = [nextChanges, changes];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return starts[pattern.length] ?? base;
}
