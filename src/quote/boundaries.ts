// Where words begin and end, so that every browser agrees. Their word breakers differ over "3.5", "don't", "well-known" and
// "radio.example"; a boundary here is one for all of them.

const letter = /^[\p{L}\p{N}\p{M}]/u;
/** Scripts that part words by meaning alone: only a dictionary finds the boundary. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const edge = /^[\s\uFFFC]/;
/** Punctuation that some breakers take for a part of the word when letters stand on both sides. */
const joiner = /^[-.,:;'’·_/@&‐‑״׳]/;

let segmenter: Intl.Segmenter | undefined;

const before = (text: string, at: number) => {
  const low = text.charCodeAt(at - 1);
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1, at);
};
const after = (text: string, at: number) => text.slice(at, at + 2);

/** True when a word may begin or end at an offset. It looks at a few characters around, whatever the length of the text. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const left = before(text, at);
  const right = after(text, at);
  if (edge.test(left) || edge.test(right)) return true;
  if (letter.test(left) && letter.test(right)) return unspaced.test(left) && unspaced.test(right) && parted(text, at);
  if (letter.test(right)) return !(joiner.test(left) && letter.test(before(text, at - left.length)));
  if (letter.test(left)) return !(joiner.test(right) && letter.test(after(text, at + 1)));
  return false;
}

/** Whether the dictionary parts two letters of an unspaced script; it sees thirty characters either side. */
function parted(text: string, at: number): boolean {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const from = Math.max(at - 30, 0);
  return segmenter.segment(text.slice(from, at + 30)).containing(at - from)?.index === at - from;
}

/** The nearest boundary at or before an offset. */
export function boundaryBefore(text: string, at: number): number {
  let point = at;
  while (!isBoundary(text, point)) point--;
  return point;
}

/** The nearest boundary at or after an offset. */
export function boundaryFrom(text: string, at: number): number {
  let point = at;
  while (!isBoundary(text, point)) point++;
  return point;
}

/** Where words of the line end: up to `most` offsets, from `start` on, none beyond `limit` or the end of the line. */
export function wordEnds(text: string, start: number, limit: number, most: number): number[] {
  const ends: number[] = [];
  for (let at = start + 1; at <= limit && ends.length < most; at++) {
    const right = after(text, at);
    if (!edge.test(before(text, at)) && isCut(text, at)) ends.push(at);
    if (/^[\n\uFFFC]/.test(right)) break;
  }
  return ends;
}

/** Where words of the line begin: up to `most` offsets, backwards from `end`, none before `limit` or the start of the line. */
export function wordStarts(text: string, end: number, limit: number, most: number): number[] {
  const starts: number[] = [];
  for (let at = end - 1; at >= limit && starts.length < most; at--) {
    if (!edge.test(after(text, at)) && isCut(text, at)) starts.push(at);
    if (/^[\n\uFFFC]/.test(before(text, at))) break;
  }
  return starts;
}

/** Terms are cut at white space, and between words of unspaced scripts; a cut at punctuation reads badly in an address. */
function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const left = before(text, at);
  const right = after(text, at);
  return edge.test(left) || edge.test(right) || (unspaced.test(left) && unspaced.test(right) && parted(text, at));
}
