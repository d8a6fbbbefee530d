// RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), one line a field and never wrapped. RIS has no type for radio that
// keeps its people: MPCT makes the reporter a director and the programme a film; NEWS keeps reporter, programme and day.
import { oneLine } from '../transcript/one-line.ts';
import type { Work } from './item.ts';
import { type CslName, invertedName, naturalName } from './names.ts';
import { quoteNote } from './parts.ts';

/** One RIS record with CRLF line ends. */
export function toRis(work: Work): string {
  const { item } = work;
  const [year, ...rest] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', risName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : slashed([year, ...rest])],
    ['DP', item.source],
    ['LA', item.language],
    ['N1', item.genre],
    ['N1', item.host && `Hosted by ${item.host.map(naturalName).join(', ')}`],
    ['N1', quoteNote(work) ?? undefined],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed['date-parts'][0])],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "Family, Given, Suffix" for every name, whatever its own order. */
function risName(name: CslName): string {
  return invertedName('literal' in name ? name : { ...name, 'static-ordering': false });
}

function slashed(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}
