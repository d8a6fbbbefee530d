// The ways in which pages set a label and the words after it.

/** A printed label and what is said under it. */
export interface Said {
  /** With its colon, where it has one. */
  label: string;
  words: string;
}

/** Markup of a transcript's body. */
export type Structure = (turns: readonly Said[]) => string;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const each =
  (form: (label: string, words: string, index: number) => string): Structure =>
  (turns) =>
    turns.map(({ label, words }, index) => form(escaped(label), escaped(words), index)).join('\n');
const within =
  (before: string, structure: Structure, after: string): Structure =>
  (turns) =>
    `${before}${structure(turns)}${after}`;
const clock = (index: number, dot = ':') =>
  `${String(index).padStart(2, '0')}${dot}${String((index * 7) % 60).padStart(2, '0')}`;
/** A label and its colon apart. */
const parted = (label: string) => /^(.*?)([:：]?)$/.exec(label) ?? [];

export const structures: Record<string, Structure> = {
  paragraphs: each((label, words) => `<p>${label} ${words}</p>`),
  'bare elements': each((label, words) => `<div>${label} ${words}</div>`),
  'list items': within(
    '<ul>',
    each((label, words) => `<li>${label} ${words}</li>`),
    '</ul>',
  ),
  'bold labels': each((label, words) => `<p><strong>${label}</strong> ${words}</p>`),
  'bold labels, the colon after them': each((label, words) => {
    const [, name, colon] = parted(label);
    return `<p><b>${name}</b>${colon} ${words}</p>`;
  }),
  'labels in paragraphs of their own': each((label, words) => `<p>${label}</p><p>${words}</p>`),
  headings: each((label, words) => `<h4>${label}</h4><p>${words}</p>`),
  'terms and what they say': within(
    '<dl>',
    each((label, words) => `<dt>${label}</dt><dd>${words}</dd>`),
    '</dl>',
  ),
  'table rows': within(
    '<table>',
    each((label, words) => `<tr><td>${label}</td><td>${words}</td></tr>`),
    '</table>',
  ),
  'lines of one paragraph': within(
    '<p>',
    (turns) => turns.map(({ label, words }) => `${escaped(label)} ${escaped(words)}`).join('<br>'),
    '</p>',
  ),
  'empty lines between': within(
    '<div>',
    (turns) => turns.map(({ label, words }) => `${escaped(label)} ${escaped(words)}`).join('<br><br>'),
    '</div>',
  ),
  'preformatted lines': within(
    '<pre>',
    each((label, words) => `${label} ${words}`),
    '</pre>',
  ),
  'times before labels': each((label, words, index) => `<p>[00:${clock(index)}] ${label} ${words}</p>`),
  'times after labels': each((label, words, index) => `<p>${label} ${clock(index)} ${words}</p>`),
  'times in lines of their own': each((label, words, index) => `<p>${clock(index)}</p><p>${label} ${words}</p>`),
  'podcast markup': each((label, words, index) => `<cite>${label}</cite><time>${clock(index)}</time><p>${words}</p>`),
  'dialogue dashes': each((label, words) => `<p>– ${label} ${words}</p>`),
  'spread over elements': each(
    (label, words) => `<p>${label.replace(/\S+/g, (word) => `<span>${word}</span>`)} <em>${words}</em></p>`,
  ),
  'quotes of a block each': each((label, words) => `<blockquote><p>${label} ${words}</p></blockquote>`),
};

/** Only labels in capitals are told apart where a whole transcript is typed in one block. */
export const oneBlock: Structure = (turns) =>
  `<p>${turns.map(({ label, words }) => escaped(`${label} ${words}`)).join('  ')}</p>`;
