/** A label without brackets, and what stood in them. */
export interface Apart {
  bare: string;
  groups: string[];
}

/** Takes parentheses and brackets out of a label. */
export function apart(text: string): Apart {
  let bare = '';
  let group = '';
  let depth = 0;
  const groups: string[] = [];
  for (const c of text) {
    if ('([（【'.includes(c) && depth++ === 0) continue;
    if (')]）】'.includes(c) && depth > 0 && --depth === 0) {
      groups.push(group.trim());
      group = '';
      continue;
    }
    if (depth > 0) group += c;
    else bare += c;
  }
  if (depth > 0) bare += group;
  return { bare: bare.replace(/ {2,}/g, ' ').trim(), groups };
}
