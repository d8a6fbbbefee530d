import type { StyledRun } from '../citation/runs.ts';

/** A citation as it is printed: the works in italics. */
export function CitationText({ runs }: { runs: readonly StyledRun[] }) {
  return <>{runs.map(({ text, italic }, index) => (italic ? <i key={index}>{text}</i> : text))}</>;
}
