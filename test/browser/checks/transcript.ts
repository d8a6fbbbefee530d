// Checks of the transcript in the view: who speaks, what is said, in which language.
import { transcript } from '../../view/demo.ts';
import { addStyle, all, type Check, complain, element, one, shown } from './check.ts';

const speakers = new Map(transcript.speakers.map(({ id, name }) => [id, name]));

/** Every turn has one heading of level 3, its speaker in one text; parts of the transcript have one of level 2. */
const headings: Check = {
  find: () => [
    ...complain(
      all('.turn').filter(
        (turn) => turn.querySelectorAll('h1, h2, h3, h4, h5, h6').length !== 1 || !turn.querySelector(':scope > h3'),
      ),
      'has not one h3',
    ),
    ...transcript.turns
      .filter(({ speaker }, index) => {
        const name = all('.turn')[index]?.querySelector('h3');
        const meant = speakers.get(speaker ?? '') ?? 'Speaker not known';
        return name?.childNodes.length !== 1 || name.firstChild?.nodeValue !== meant;
      })
      .map(({ id }) => `${id} is not headed by its speaker in one text`),
    ...transcript.segments
      .filter(({ title }) => !all('h2').some(({ textContent }) => textContent === title))
      .map(({ title }) => `“${title}” has no h2`),
  ],
  faults: {
    'a speaker is no heading': () => one('#t3 h3').replaceWith(element('p', 'Ingrid Solheim')),
    'a name is in a span': () => one('#t3 h3').replaceChildren(element('span', 'Ingrid'), ' Solheim'),
    'a turn is headed by another speaker': () => one('#t3 h3').replaceChildren('Ana de la Cruz'),
    'a part has no heading': () => one('h2.segment').remove(),
  },
};

const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

/** Of a transcript in German with a sentence in Spanish, under an interface in English. */
const languages: Check = {
  find: () => [
    ...complain(
      all('[lang]').filter(({ lang }) => {
        try {
          return Intl.getCanonicalLocales(lang)[0] !== lang;
        } catch {
          return true;
        }
      }),
      'has no valid lang',
    ),
    ...complain(
      [one('main'), one('h1'), ...all('#t1 .said p')].filter((element) => langOf(element) !== 'de'),
      'is not in German',
    ),
    ...complain(
      all('.said span').filter((element) => element.textContent?.startsWith('Un barco') && langOf(element) !== 'es'),
      'is not in Spanish',
    ),
    ...complain(
      [...all('button'), ...all('#transcript, #speakers')].filter((element) => langOf(element) !== 'en'),
      'is not in English',
    ),
  ],
  faults: {
    'the transcript says nothing of its language': () => one('main').removeAttribute('lang'),
    'a language has no such code': () => one('.said [lang]').setAttribute('lang', 'spanish_'),
    'a button is in the language of the transcript': () => one('.cite').removeAttribute('lang'),
  },
};

/** Who speaks is said in words and not by colour, and sounds are in parentheses. */
const speakersInWords: Check = {
  find: () => [
    ...complain(
      all('.turn').filter((turn) => {
        const name = turn.querySelector('.name');
        return !name?.textContent || !shown(name);
      }),
      'does not say who speaks',
    ),
    ...complain(
      all('.sound').filter(({ textContent }) => !/^\(.*\)$/s.test(textContent ?? '')),
      'has lost its parentheses',
    ),
  ],
  faults: {
    'names are a colour only': () => addStyle('.turn .name { display: none } .turn { border-left: 4px solid red }'),
    'a sound has no parentheses': () => one('p.sound').replaceChildren('Sound of a ferry horn'),
  },
};

/** Nothing is lost: every turn has the words that the transcript has, and none is kept from anybody. */
const nothingLost: Check = {
  find: () =>
    transcript.turns.flatMap(({ id, paragraphs }) => {
      const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
      const turn = one(`#${id}`);
      const printed = bare([...turn.querySelectorAll('.said > p')].map(({ textContent }) => textContent).join(' '));
      const meant = bare(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join(' '));
      return [
        ...(printed === meant ? [] : [`${id} says “${printed}” and not “${meant}”`]),
        ...(turn.hidden && turn.getAttribute('hidden') !== 'until-found' ? [`${id} cannot be found`] : []),
        ...(turn.closest('[aria-hidden=true]') ? [`${id} is kept from screen readers`] : []),
      ];
    }),
  faults: {
    'a paragraph is missing': () => one('#t4 .said > p').remove(),
    'words are doubled': () => one('#t4 .said > p').append(' into the wind.'),
    'a turn is hidden from find': () => one('#t4').setAttribute('hidden', ''),
    'a turn is hidden from screen readers': () => one('#t4').setAttribute('aria-hidden', 'true'),
  },
};

export const ofTranscript = { headings, languages, speakersInWords, nothingLost };
