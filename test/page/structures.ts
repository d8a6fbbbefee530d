// The ways in which pages set a label and the words after it.

/** A printed label and what is said under it. */
export interface Said {
  /** With its colon, where it has one. */
  label: string;
  words: string;
  /** Further paragraphs of the same turn, which have no label. */
  more?: readonly string[];
}

/** Markup of a transcript's body. */
export type Structure = (turns: readonly Said[]) => string;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraph = (words: string): string => `<p>${words}</p>`;
/** Each turn by itself; `further` is the markup of a paragraph that only goes on. */
const each =
  (
    form: (label: string, words: string, index: number) => string,
    further: (words: string) => string = paragraph,
    between = '\n',
  ): Structure =>
  (turns) =>
    turns
      .flatMap(({ label, words, more = [] }, index) => [
        form(escaped(label), escaped(words), index),
        ...more.map((text) => further(escaped(text))),
      ])
      .join(between);
const within =
  (before: string, structure: Structure, after: string): Structure =>
  (turns) =>
    `${before}${structure(turns)}${after}`;
const clock = (index: number, dot = ':') =>
  `${String(index).padStart(2, '0')}${dot}${String((index * 7) % 60).padStart(2, '0')}`;
/** A label and its colon apart. */
const parted = (label: string) => /^(.*?)([:：]?)$/.exec(label) ?? [];
const line = (label: string, words: string) => `${label} ${words}`;
const alone = (words: string) => words;

export const structures: Record<string, Structure> = {
  paragraphs: each((label, words) => `<p>${label} ${words}</p>`),
  'bare elements': each(
    (label, words) => `<div>${label} ${words}</div>`,
    (words) => `<div>${words}</div>`,
  ),
  'list items': within(
    '<ul>',
    each(
      (label, words) => `<li>${label} ${words}</li>`,
      (words) => `<li>${words}</li>`,
    ),
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
    each(
      (label, words) => `<dt>${label}</dt><dd>${words}</dd>`,
      (words) => `<dd>${words}</dd>`,
    ),
    '</dl>',
  ),
  'table rows': within(
    '<table>',
    each(
      (label, words) => `<tr><td>${label}</td><td>${words}</td></tr>`,
      (words) => `<tr><td></td><td>${words}</td></tr>`,
    ),
    '</table>',
  ),
  'lines of one paragraph': within('<p>', each(line, alone, '<br>'), '</p>'),
  'empty lines between': within('<div>', each(line, alone, '<br><br>'), '</div>'),
  'preformatted lines': within('<pre>', each(line, alone), '</pre>'),
  'times before labels': each((label, words, index) => `<p>[00:${clock(index)}] ${label} ${words}</p>`),
  'times after labels': each((label, words, index) => `<p>${label} ${clock(index)} ${words}</p>`),
  'times in lines of their own': each((label, words, index) => `<p>${clock(index)}</p><p>${label} ${words}</p>`),
  'podcast markup': each((label, words, index) => `<cite>${label}</cite><time>${clock(index)}</time><p>${words}</p>`),
  'dialogue dashes': each((label, words) => `<p>– ${label} ${words}</p>`),
  'spread over elements': each(
    (label, words) => `<p>${label.replace(/\S+/g, (word) => `<span>${word}</span>`)} <em>${words}</em></p>`,
  ),
  'spans with nothing between': each((label, words) => `<p><span>${label}</span><span>${words}</span></p>`),
  'times, labels and words in spans': each(
    (label, words, index) => `<p><span>${clock(index)}</span><span>${label}</span><span>${words}</span></p>`,
  ),
  'links to themselves before labels': each((label, words) => `<p><a href="#here">#</a> ${label} ${words}</p>`),
  'signs before labels': each((label, words) => `<p>🔗 ${label} ${words}</p>`),
  'links behind the words': each(
    (label, words) => `<p>${label} ${words} <a href="#here">¶</a></p>`,
    (words) => `<p>${words} <a href="#here">¶</a></p>`,
  ),
  'buttons behind the words': each(
    (label, words) => `<p>${label} ${words} <a href="#here">Share</a></p>`,
    (words) => `<p>${words} <a href="#here">Share</a></p>`,
  ),
  'quotes of a block each': each(
    (label, words) => `<blockquote><p>${label} ${words}</p></blockquote>`,
    (words) => `<blockquote><p>${words}</p></blockquote>`,
  ),
};

/** Only labels in capitals are told apart where a whole transcript is typed in one block. */
export const oneBlock: Structure = (turns) =>
  `<p>${turns.map(({ label, words, more = [] }) => escaped([label, words, ...more].join(' '))).join('  ')}</p>`;
