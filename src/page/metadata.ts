import { streamAddress } from '../station/address.ts';
import type { Broadcast, Contributor, Origin, Sourced } from '../transcript/model.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { type Day, machineDate } from './dates.ts';
import { attr, closest, firstIn, matches, textOf } from './dom.ts';
import { dataLayer, type Item, meta, storiesIn, tidy } from './machine.ts';
import { newPace, type Pace } from './pace.ts';

/** So many lines above the transcript are of the story, not of the site's menus. */
const ABOVE = 30;

const tracking = /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|igshid$|ref$)/;

/**
 * What was aired, as the page says it: to machines (JSON-LD, then the Brightspot data layer, then OpenGraph), then in print, but
 * for printed dates, which `attribute()` looks for. `above` are the printed lines above the transcript. Does not hold up the page: each
 * search of a whole document takes its time on a long one.
 */
export async function broadcastOf(document: Document, above: string[]): Promise<Broadcast> {
  const pace = newPace();
  const stories = storiesIn(document);
  await pace();
  const layer = dataLayer(document);
  await pace();
  const say = (...path: string[]) => stories.map((story) => story.text(...path)).find((text) => text) ?? '';
  const site = say('publisher') || layer.text('station') || layer.text('siteName') || meta(document, 'og:site_name');
  const language = languageOf(document, say('inLanguage'));
  await pace();
  const day = dayOf(document, stories, layer);
  await pace();
  const audio = audioOf(document, stories);
  await pace();
  const seconds = secondsOf(stories);
  const url = addressOf(document);
  const title = titleOf(document, site, say('headline') || say('name'), layer.text('storyTitle'));
  await pace();
  const programme = programmeOf(document, say, stories, layer);
  await pace();
  return {
    url,
    title,
    programme,
    network: null,
    station: site ? fact(site) : null,
    date: day ? fact(day.date) : null,
    dateIs: 'published',
    ...(day?.otherDate ? { otherDate: day.otherDate } : {}),
    language,
    people: await peopleOf(document, stories, layer, pace),
    about: [meta(document, 'description'), ...above.slice(-ABOVE)],
    dated: above.filter((line) => /\d{4}/.test(line)),
    ...(audio ? { audio } : {}),
    ...(seconds ? { seconds } : {}),
  };
}

const fact = (value: string, origin: Origin = 'metadata'): Sourced<string> => ({ value, origin });

function addressOf(document: Document): string {
  const link = document.querySelector('link[rel~="canonical" i]');
  const canonical = link ? safeUrl(attr(link, 'href').trim()) : null;
  // A page may only speak of its own site: a canonical address elsewhere would be cited as the source.
  const here = new URL(document.URL);
  const url =
    canonical && new URL(canonical).hostname.replace(/^www\./, '') === here.hostname.replace(/^www\./, '')
      ? new URL(canonical)
      : here;
  const keys: string[] = [];
  // Not by an iterator: in Firefox a content script gets none of a URL's.
  url.searchParams.forEach((_, key) => {
    keys.push(key);
  });
  for (const key of keys) if (tracking.test(key)) url.searchParams.delete(key);
  url.hash = '';
  return url.href;
}

function titleOf(document: Document, site: string, ...machine: string[]): Sourced<string> | null {
  const heading = document.querySelector('main h1, article h1, h1');
  const printed = heading ? tidy(textOf(heading)) : '';
  const told = [...machine, meta(document, 'og:title', 'twitter:title')].find((text) => text) ?? '';
  // "A dam | Low Tide": what the heading has not is the name of the site.
  if (printed && printed !== site && /^(?: [|–—-] .*)?$/.test(told.replace(printed, '')))
    return fact(printed, 'printed');
  if (told) return fact(told);
  const title = tidy(document.title).replace(/\s[|–—-]\s[^|–—]{2,40}$/, '');
  return title ? fact(title) : null;
}

function programmeOf(
  document: Document,
  say: (...path: string[]) => string,
  stories: Item[],
  layer: Item,
): Sourced<string> | null {
  // A story is also part of a site, and of what its readers pay for.
  const series = stories
    .flatMap((story) => story.items('isPartOf'))
    .find((one) => /Series/.test(`${one.texts('@type')}`));
  const told = say('partOfSeries') || series?.text('name') || layer.text('program');
  if (told) return fact(told);
  return printedProgramme(document) ?? linkedProgramme(document);
}

/** The address of one programme among others: "/shows/low-tide". */
const SHOW = /(?:show|program|podcast|series|sendung|reihe|mission)\p{L}*\/[^/?#]/iu;

/** What stands behind the title, "A dam | Low Tide | Harbour Radio", and has a link to a programme of that name. */
function linkedProgramme(document: Document): Sourced<string> | null {
  const [, ...behind] = tidy(document.title).split(/\s[|–—-]\s/);
  for (const link of document.getElementsByTagName('a')) {
    const name = SHOW.test(attr(link, 'href')) ? tidy(textOf(link)) : '';
    if (behind.includes(name)) return fact(name, 'printed');
  }
  return null;
}

/** "Heard on All Hours Considered", or an element that is called after the programme. */
function printedProgramme(document: Document): Sourced<string> | null {
  const named = document.querySelectorAll(
    '[class*="program" i],[class*="show-name" i],[class*="showname" i],[class*="series-title" i],[itemprop="partOfSeries"]',
  );
  for (const element of named) {
    if (closest(element, 'nav,footer,[class*="player" i],[class*="stream" i],ps-header,ps-stream')) continue;
    const text = tidy(textOf(element)).replace(/^(?:Heard on|From|Part of|Programme?|Show)\b:?\s*/i, '');
    if (text && text.length <= 60 && !/[.!?:]$/.test(text)) return fact(text, 'printed');
  }
  return null;
}

function dayOf(document: Document, stories: Item[], layer: Item): Day | undefined {
  const zone = layer.text('timezone') || null;
  const told = [
    ...stories.map((story) => story.text('datePublished') || story.text('startDate') || story.text('uploadDate')),
    layer.text('publishedDate'),
    meta(
      document,
      'article:published_time',
      'date',
      'dc.date',
      'dcterms.date',
      'dcterms.issued',
      'dcterms.created',
      'datePublished',
      'parsely-pub-date',
    ),
    attributeOf(document, 'time[datetime]', 'datetime'),
  ];
  const days = told.flatMap((value) => machineDate(value, zone) ?? []);
  // One that is sure wins over an earlier one whose zone is unknown.
  return days.find((one) => !one.otherDate) ?? days[0];
}

const attributeOf = (document: Document, selector: string, name: string): string => {
  const element = document.querySelector(selector);
  return element ? attr(element, name) : '';
};

function languageOf(document: Document, told: string): string {
  const lang = attr(document.documentElement, 'lang').trim() || told || meta(document, 'og:locale').replace('_', '-');
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und'; // BCP 47: not determined.
  }
}

/** Where the name alone of who wrote it stands. */
const AUTHOR = '[rel="author"],[class*="byline__name" i],[itemprop="author"],[class*="byline" i] a';
/** The whole line; a date may stand beside the names. */
const BYLINE = '[class*="byline" i]:not(html, body, main, article)';
/** Of more bylines than this none that says a name is looked for. */
const BYLINES = 20;

/** The names in a byline, each once: those that stand alone there, else those of the whole line. */
function namesIn(byline: Element): string[] {
  // What is called after the byline of a story, and holds the story.
  if (byline.querySelector('h1, h2, h3')) return [];
  const alone = [...byline.querySelectorAll(AUTHOR)].filter((one) => !one.querySelector(AUTHOR));
  const [first] = alone;
  // Links to people lead to one place: that of a programme does not.
  const names = alone.filter((one) => first && leadsTo(one) === leadsTo(first)).flatMap(namesOf);
  return [...new Set(names.length ? names : namesOf(byline))];
}

const namesOf = (element: Element): string[] =>
  tidy(textOf(element))
    .replace(/^(?:.*\bBy|Von|Par|Por)\s+/i, '')
    .split(/,\s*|\s+and\s+/)
    .filter(isName);

/** Where an element's link leads, without what tells one person from another; '' where it is none. */
function leadsTo(element: Element): string {
  const link = matches(element, 'a') ? element : firstIn(element, 'a');
  return link ? attr(link, 'href').replace(/[?#].*|\/\d+(?=\/)|[^/]+\/?$/g, '') : '';
}

/** Who wrote or reported the story, as the page credits it. */
async function peopleOf(document: Document, stories: Item[], layer: Item, pace: Pace): Promise<Contributor[]> {
  const authors = stories.flatMap((story) => story.items('author'));
  const organisations = authors.flatMap((author) =>
    author.texts('@type').some((type) => /(?:Organization|Station)$/.test(type)) ? author.text('name') : [],
  );
  const names = stories.flatMap((story) => story.texts('author'));
  const told = names.length ? names : layer.texts('author').flatMap((text) => text.split(/,\s*|\s+and\s+/));
  if (!told.length) {
    for (const byline of [...document.querySelectorAll(`${AUTHOR}, ${BYLINE}`)].slice(0, BYLINES)) {
      await pace();
      const names = namesIn(byline);
      if (names.length) return names.map((value) => ({ value, origin: 'printed', role: 'reporter' }));
    }
  }
  return [...new Set(told)].filter(isName).map((value) => ({
    value,
    origin: 'metadata',
    role: 'reporter',
    ...(organisations.includes(value) && { organisation: true }),
  }));
}

const isName = (text: string): boolean => /^\p{L}[\p{L}\p{M}.'’ʻ-]*(?:\s+[\p{L}\p{M}.'’ʻ"“”-]+){1,5}$/u.test(text);

const players = [
  ['ps-stream[on-demand] [data-stream-url]', 'data-stream-url'],
  [':is(main, article) audio[src]', 'src'],
  [':is(main, article) audio source[src]', 'src'],
] as const;

/** The story's own recording. */
function audioOf(document: Document, stories: Item[]): string | null {
  const told = stories.flatMap((story) => [
    ...story.texts('associatedMedia', 'contentUrl'),
    ...story.texts('audio', 'contentUrl'),
    story.text('contentUrl'),
  ]);
  for (const address of [...told, meta(document, 'og:audio:secure_url', 'og:audio')]) {
    const url = safeUrl(address.trim());
    if (url && /\.(?:mp3|m4a|aac|ogg|opus|wav)\b|audio/i.test(url)) return url;
  }
  // What stands in a player of the story is audio whatever it is called.
  for (const [selector, name] of players) {
    const url = streamAddress(attributeOf(document, selector, name), document.baseURI);
    if (url) return url;
  }
  return null;
}

/** How long the recording lasts: "PT5M12S" (ISO 8601), in seconds; 0 when the page does not say. */
function secondsOf(stories: Item[]): number {
  const told = stories.flatMap((story) => [
    ...story.texts('audio', 'duration'),
    ...story.texts('associatedMedia', 'duration'),
    story.text('duration'),
  ]);
  for (const text of told) {
    const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text) ?? [];
    const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    if (all) return all;
  }
  return 0;
}
