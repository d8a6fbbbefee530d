import { useStrings } from './strings.ts';

/** What the reader has chosen for the site of the page below the popup. */
export interface Site {
  host: string;
  /** Whether the detector looks at its pages; null where it does so anyway, on the sites that Sidetone was made for. */
  watched: boolean | null;
  /** Whether the view opens by itself there. */
  alwaysOpen: boolean;
}

interface SiteChoicesProps {
  site: Site;
  onWatch(watch: boolean): void;
  onAlwaysOpen(always: boolean): void;
}

/** What Sidetone does by itself on this site. Nothing, unless it is chosen here. */
export function SiteChoices({ site, onWatch, onAlwaysOpen }: SiteChoicesProps) {
  const strings = useStrings();
  return (
    <fieldset class="site">
      <legend>{strings.text('onThisSite', site.host)}</legend>
      {site.watched !== null && (
        <label>
          <input type="checkbox" checked={site.watched} onChange={(event) => onWatch(event.currentTarget.checked)} />{' '}
          {strings.text('watchSite')}
        </label>
      )}
      {site.watched !== false && (
        <label>
          <input
            type="checkbox"
            checked={site.alwaysOpen}
            onChange={(event) => onAlwaysOpen(event.currentTarget.checked)}
          />{' '}
          {strings.text('alwaysOpen')}
        </label>
      )}
    </fieldset>
  );
}
