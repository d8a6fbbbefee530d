import type { NoteKind } from '../transcript/model.ts';
import { attr, nameOf } from './dom.ts';

/** What the markup says of an element: a kind of note, `drop` for what is no text of the story at all, or null. */
export type Standing = NoteKind | 'drop' | null;

/** Words of class names, as real pages use them, in the order in which they are asked. */
const classes: [RegExp, Standing][] = [
  [/\b(?:caption|cutline)/, 'caption'],
  [/\b(?:photo|image|figure)?-?credits?\b/, 'credit'],
  [/\b(?:disclaimer|copyright|rights|legal|fullattribution)/, 'rights'],
  [
    /\b(?:share|sharing|social|tags?|breadcrumbs?|toolbar|player|audio|stream|download|embed|byline|dateline|dateblock|timestamp|date|meta|headline|headings|section-?label|skip|pagination|pager|ad|ads|advert\w*|print|show-name)\b/,
    'drop',
  ],
  [/\b(?:bio|about-the-author|author-?\w*|contributor|person-?promo)\b/, 'bio'],
  [/\b(?:related|popular|promo\w*|recirc\w*|recommend\w*|more|read-?(?:next|more)|teasers?|list[a-z]?)\b/, 'related'],
  [
    /\b(?:donat\w*|support|membership|pledge|newsletter|subscribe|sign-?up|cta|poll|sponsor\w*|station-?message|appeal|fund\w*)\b/,
    'appeal',
  ],
  [
    /\b(?:pull-?quote|quote|blockquote-attribution|enh|enhancement|sidebar\w*|html-?module|(?:foot|end)?notes?|tweet|instagram|standfirst|comments?)\b/,
    'other',
  ],
];
const tags: Record<string, Standing> = {
  figure: 'caption',
  figcaption: 'caption',
  aside: 'related',
  h1: 'drop',
  header: 'drop',
  footer: 'other',
  form: 'drop',
};

/** What an element is, by its tag and by the words of its class names ("RichTextSidebarModule" counts as "sidebar module"). */
export function standing(element: Element): Standing {
  const tag = tags[nameOf(element)];
  if (tag) return tag;
  const role = attr(element, 'role');
  if (role === 'navigation' || role === 'search' || role === 'toolbar') return 'drop';
  const name = attr(element, 'class') || attr(element, 'id');
  if (!name) return null;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  for (const [pattern, kind] of classes) if (pattern.test(words)) return kind;
  return null;
}
