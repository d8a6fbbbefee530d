// Where the page is, and when it goes on to another story without a reload.

/** The page's address on its site. A fragment is a place in it. */
export const here = (): string => location.pathname + location.search;

/**
 * Aborted when the page goes on to another address without a reload. One that only has its query written anew stays where it is: many
 * sites take away what a newsletter has put there.
 */
export function leaving(): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const path = location.pathname;
  let address = here();
  const check = ({ navigationType }: NavigationCurrentEntryChangeEvent) => {
    if (navigationType === 'replace' && location.pathname === path) address = here();
    if (here() !== address) controller.abort();
  };
  navigation.addEventListener('currententrychange', check, { signal });
  return signal;
}
