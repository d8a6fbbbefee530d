// Checks of what every view looks like: on small screens, with other spacing, in the system's own colours, for a pointer and for keys.
import { addStyle, all, type Check, complain, controls, one, shown } from './check.ts';

const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** Nothing has to be scrolled sideways and nothing is cut off. */
const layout: Check = {
  find: () => {
    // Not the window's own width: Firefox zooms a page out that is too wide for a small screen, and the window grows with it.
    const { scrollWidth, clientWidth } = document.documentElement;
    const seen = all('*').filter((element) => shown(element) && !element.closest('.unseen'));
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...complain(
        seen.filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > clientWidth + 1;
        }),
        'stands out of the window',
      ),
      ...complain(
        seen
          .filter((element) => !element.matches('select, input, textarea, audio'))
          .filter((element) => {
            const { overflowX, overflowY, display } = getComputedStyle(element);
            if (display === 'inline') return false;
            const wide = element.scrollWidth > element.clientWidth + 1;
            const tall = element.scrollHeight > element.clientHeight + 1;
            return (wide && overflowX !== 'visible') || (tall && isCut(overflowY));
          }),
        'is cut off',
      ),
    ];
  },
  faults: {
    'a title does not wrap': () => addStyle('h1 { white-space: nowrap !important }'),
    'a control has a width of its own': () => addStyle('button { inline-size: 30rem; max-inline-size: none }'),
    'text is cut off': () => addStyle('h1 { block-size: 1em; overflow: hidden }'),
    'a box has to be scrolled sideways': () => addStyle('.said { overflow-x: auto } .said p { inline-size: 60rem }'),
  },
};

/** Form controls never grow wider than what they are in: Firefox gives them a width of their own. */
const fields: Check = {
  find: () =>
    complain(
      all('select, audio, input, textarea')
        .filter((element) => shown(element) && !element.matches('[type=checkbox], [type=radio]'))
        .filter((element) => getComputedStyle(element).maxInlineSize !== '100%'),
      'may grow too wide',
    ),
  faults: { 'a field may grow': () => addStyle('input, select, textarea { max-inline-size: none !important }') },
};

/** Each control has an edge, or is underlined, and a clear outline when it has the focus. */
const edges: Check = {
  find: () =>
    controls().flatMap((element) => {
      element.focus();
      const { outlineStyle, outlineWidth, borderStyle, textDecorationLine, borderWidth } = getComputedStyle(element);
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const edged =
        // The browser draws these; the quiet ones are words with nothing of their kind around them.
        element.matches('input, audio, summary, .plain, li > a') ||
        textDecorationLine.includes('underline') ||
        (borderStyle !== 'none' && Number.parseFloat(borderWidth) > 0);
      return [
        ...(outlined ? [] : complain([element], 'shows no focus')),
        ...(edged ? [] : complain([element], 'has no edge')),
      ];
    }),
  faults: {
    'the focus is not shown': () => addStyle('*:focus-visible { outline: none !important }'),
    'buttons have no edge': () => addStyle('button { border: none !important }'),
  },
};

/** Nothing moves for somebody who wants no movement. */
const stillness: Check = {
  find: () =>
    complain(
      all('*').filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        );
      }),
      'moves',
    ),
  faults: {
    'a button glides': () => addStyle('button { transition: opacity 0.3s }'),
    'a turn is animated': () => addStyle('@keyframes in { from { opacity: 0 } } .turn { animation: in 1s }'),
  },
};

/** What has the focus is never under the bar at the top. Seen from the end to the beginning, where it comes in from above. */
const sticky: Check = {
  find: () =>
    complain(
      controls()
        .filter((element) => element.closest('main'))
        .reverse()
        .filter((element) => {
          element.focus();
          const bar = one('.tools');
          const under = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
          return element.getBoundingClientRect().top < under - 1;
        }),
      'has the focus under the bar',
    ),
  faults: {
    'the bar covers what comes in from above': () =>
      document.documentElement.style.setProperty('scroll-padding-block', '0', 'important'),
  },
};

/** Targets are at least 24 px, and the main ones 44 px, in both directions. Links in a sentence are left out, as in WCAG 2.5.8. */
const targets: Check = {
  find: () =>
    controls().flatMap((element) => {
      if (element.matches('p a, li a, dd a')) return [];
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const least = element.matches('.tools button, .primary') ? 44 : 24;
      return Math.min(width, height) < least - 0.5 ? complain([element], `is ${width} × ${height} px`) : [];
    }),
  faults: {
    'buttons are small': () =>
      addStyle('button { min-block-size: 0 !important; padding: 0 !important; font-size: 9px !important }'),
    'main buttons are of the size of others': () =>
      addStyle('.tools button { min-block-size: 30px !important; block-size: 30px; padding-block: 0 !important }'),
  },
};

export const ofLooks = { layout, fields, edges, stillness, sticky, targets };
