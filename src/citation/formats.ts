// Citations for other programs: reference managers, LaTeX, notes.
import { toBib } from './biblatex.ts';
import { cite } from './cite.ts';
import { type Source, toWork } from './item.ts';
import { provenance, quoteNote, throughInterpreter } from './parts.ts';
import { toRis } from './ris.ts';
import { escapeMarkdown, runs, toMarkdown, toPlain } from './runs.ts';
import type { StyleId } from './styles.ts';

/** The formats in the order in which they are offered; `name` is the key of the message that names each. */
export const formatList = [
  { id: 'csl-json', name: 'formatCslJson', type: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  { id: 'biblatex', name: 'formatBiblatex', type: 'application/x-bibtex', extension: 'bib' },
  { id: 'bibtex', name: 'formatBibtex', type: 'application/x-bibtex', extension: 'bib' },
  { id: 'ris', name: 'formatRis', type: 'application/x-research-info-systems', extension: 'ris' },
  { id: 'markdown', name: 'formatMarkdown', type: 'text/markdown', extension: 'md' },
] as const;

export type FormatId = (typeof formatList)[number]['id'];

/**
 * The sources in a format for other programs, one record each. The words of a quote go along as a note of the record; Markdown
 * has them as a block quotation with the reference in `style` below.
 */
export function exportCitations(sources: readonly Source[], format: FormatId, style: StyleId): string {
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
    case 'ris':
      return sources.map((source) => toRis(toWork(source))).join('');
    case 'markdown':
      return sources.map((source) => markdown(source, style)).join('\n---\n\n');
    default:
      return sources.map((source) => toBib(toWork(source), format)).join('\n');
  }
}

function cslItem(source: Source): object {
  const work = toWork(source);
  const annote = quoteNote(work);
  return annote ? { ...work.item, annote } : work.item;
}

/** Words quoted as block quotations, each after its speaker and before what has to be known of the name; then the reference. */
function markdown(source: Source, style: StyleId): string {
  const { said, item } = toWork(source);
  const citation = cite({ ...source, style });
  const quoted = said.map((part) => {
    const who = part.speaker === null ? '' : `**${escapeMarkdown(part.speaker)}**${throughInterpreter(part)}: `;
    return `> ${who}${escapeMarkdown(part.text + toPlain(runs(provenance([part]))))}\n`;
  });
  const reference = toMarkdown(citation.bibliography ?? citation.reference, item.URL);
  return [...(quoted.length ? [quoted.join('>\n')] : []), reference, ''].join('\n');
}
