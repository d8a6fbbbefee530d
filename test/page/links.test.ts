// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/page/anchor.ts';
import { pageLinks } from '../../src/page/links.ts';
import { readPageText } from '../../src/page/page-text.ts';
import { transcript } from '../quote/broadcast.ts';

const html = `
  <nav><a>We had soup</a></nav><p style="display:none">We had soup, unseen</p><script>We had soup</script>
  <h1>The ferry <em>that</em>
     stayed</h1>
  <div id="story">
    <p><b>Oona Feld:</b> The <i>ferry</i> stayed\u200b.<br>(Gulls) Nobody   came. </p>
    <p>Basil Thorne: We had soup. Good soup.</p>
  </div>`;
const page = transcript(
  ['Oona Feld', 'The ferry stayed. [Gulls] Nobody came.'],
  ['Basil Thorne', 'We had soup. Good soup.'],
);
let nodes: Node[][];

beforeEach(() => {
  document.body.innerHTML = html;
  nodes = [...document.querySelectorAll('#story p')].map((p) => {
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    const all: Node[] = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    return all;
  });
});

describe('a page’s text', () => {
  it('is what is displayed, by block, with lines where they are broken', () => {
    expect(readPageText(document).blocks.map((block) => block.trim())).toEqual([
      'We had soup',
      'The ferry that stayed',
      'Oona Feld: The ferry stayed\u200b.\n(Gulls) Nobody came.',
      'Basil Thorne: We had soup. Good soup.',
    ]);
  });

  it('can be read while the view hides the page', () => {
    document.body.style.display = 'none';
    expect(readPageText(document).blocks).toHaveLength(4);
  });

  it('is found from the nodes, whatever white space is between', () => {
    const { blocks, pointOf } = readPageText(document);
    const node = nodes[0]?.at(-1);
    const point = node && pointOf(node, node.textContent?.indexOf('came') ?? 0);
    expect(point && blocks[point.block]?.slice(point.offset, point.offset + 5)).toBe('came.');
  });
});

describe('words of the transcript', () => {
  it('are found in the page’s own nodes, though marks and unseen characters part them', () => {
    const [paragraph] = page.turns[0]?.paragraphs ?? [];
    if (!paragraph) throw new Error('no paragraph');
    const words = paragraph.runs[0]?.text ?? '';
    const found = anchorOf(nodes[0] ?? [], paragraph, { run: 0, start: words.indexOf('ferry'), end: words.length });
    expect(found?.from).toMatchObject({ offset: 0, node: { data: 'ferry' } });
    expect(found?.to.node.textContent?.slice(0, found.to.offset)).toBe(' stayed\u200b.');
  });

  it('have a link that no other place of the page answers to', () => {
    const { linkTo } = pageLinks(document, page, nodes);
    expect(linkTo([{ turn: 't2', start: 0, end: 11 }])).toBe(
      'https://radio.example/story#:~:text=Thorne%3A-,We%20had%20soup',
    );
    expect(
      linkTo([
        { turn: 't1', start: 0, end: 16 },
        { turn: 't2', start: 0, end: 6 },
      ]),
    ).toMatch(/^https:\/\/radio\.example\/story#:~:text=.*The%20ferry%20stayed.*,.*We%20had/);
  });

  it('have no link when the page has dropped them since', () => {
    document.querySelector('#story')?.remove();
    expect(pageLinks(document, page, nodes).linkTo([{ turn: 't2', start: 0, end: 12 }])).toBeNull();
  });

  it('have their link when the page has drawn them anew since, but for words that stand there twice', () => {
    document.body.innerHTML = html;
    const { linkTo } = pageLinks(document, page, nodes);
    expect(linkTo([{ turn: 't1', start: 0, end: 16 }])).toMatch(/#:~:text=The%20ferry%20stayed$/);
    expect(
      linkTo([
        { turn: 't1', start: 18, end: 30 },
        { turn: 't2', start: 0, end: 23 },
      ]),
    ).toMatch(/#:~:text=.*Nobody.*,.*Good%20soup/);
    expect(linkTo([{ turn: 't2', start: 0, end: 11 }])).toBeNull();
  });

  it('are what a link to them arrives at', () => {
    const links = pageLinks(document, page, nodes);
    for (const words of [
      [{ turn: 't2', start: 0, end: 12 }],
      [{ turn: 't1', start: 4, end: 9 }],
      [
        { turn: 't1', start: 18, end: 30 },
        { turn: 't2', start: 0, end: 23 },
      ],
    ]) {
      expect(links.arrivedAt(links.linkTo(words) ?? '')).toEqual(words);
    }
  });

  it('are not what a link to another place of the page arrives at', () => {
    const { arrivedAt } = pageLinks(document, page, nodes);
    for (const directive of ['#:~:text=that%20stayed', '#:~:text=nowhere', '#story', '#:~:text=%E0%A4%A']) {
      expect(arrivedAt(`https://radio.example/story${directive}`)).toEqual([]);
    }
  });
});
