// What a style builds: text in runs, some of it italic. Rich and plain text come from the same runs.

/** A stretch of a citation in one face. */
export interface StyledRun {
  text: string;
  italic?: true;
}

/** What styles put together: words, runs, lists of both; null stands for what is not known and leaves no trace. */
export type Piece = string | StyledRun | null | readonly Piece[];

/** The words in italics, or null when there are none. */
export function italic(text: string | null | undefined): Piece {
  return text ? { text, italic: true } : null;
}

/** Flattens pieces to runs; neighbours in the same face become one. */
export function runs(...pieces: Piece[]): StyledRun[] {
  const out: StyledRun[] = [];
  const add = (piece: Piece): void => {
    if (piece === null || piece === '') return;
    if (isList(piece)) {
      for (const part of piece) add(part);
      return;
    }
    const run: StyledRun = typeof piece === 'string' ? { text: piece } : piece;
    const last = out.at(-1);
    if (last && last.italic === run.italic) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  };
  add(pieces);
  return out;
}

/** The pieces that are there, with `separator` between them; null when there are none. */
export function join(separator: string, pieces: readonly Piece[]): Piece {
  const there = pieces.filter((piece) => runs(piece).length > 0);
  return there.length ? there.flatMap((piece, i) => (i ? [separator, piece] : [piece])) : null;
}

/** The pieces, closed with a full stop unless they end in `.`, `?` or `!` already, be it inside quotation marks; null when empty. */
export function sentence(...pieces: Piece[]): Piece {
  const text = toPlain(runs(pieces));
  return text === '' ? null : /[.?!]["'”’]?$/.test(text) ? pieces : [pieces, '.'];
}

/** Plain text of runs: the words without their faces. */
export function toPlain(list: readonly StyledRun[]): string {
  return list.map((run) => run.text).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML of runs, for the clipboard only (never for a page's DOM): every character of the words is escaped, `<i>` is the only tag. */
export function toHtml(list: readonly StyledRun[]): string {
  return list
    .map(({ text, italic }) => {
      const safe = text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
      return italic ? `<i>${safe}</i>` : safe;
    })
    .join('');
}

/** Markdown (CommonMark) of runs; `url`, where it stands in the words, becomes a link. */
export function toMarkdown(list: readonly StyledRun[], url?: string): string {
  return list
    .map(({ text, italic }) => {
      const safe = url ? text.split(url).map(escapeMarkdown).join(`<${url}>`) : escapeMarkdown(text);
      return italic ? `*${safe}*` : safe;
    })
    .join('');
}

/** Words that mean nothing in Markdown: no link, image, tag, emphasis, list or heading comes of them. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#!]|^[-+=]|^\d+(?=[.)])/g, (found) =>
    /\d/.test(found) ? `${found}\\` : `\\${found}`,
  );
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece);
}
