import { useState } from 'preact/hooks';
import type { TranscriptFormat } from '../citation/transcript-file.ts';
import { type Station, UNKNOWN_STATION } from '../station/model.ts';
import type { Transcript } from '../transcript/model.ts';
import { CitePanel } from './cite-panel.tsx';
import type { CitedWork } from './cited-work.tsx';
import { directionOf, TranscriptLanguageProvider } from './language.ts';
import { QuoteList } from './quote-list.tsx';
import type { RadioControls } from './radio.ts';
import { RadioPlayer } from './radio-player.tsx';
import { SaveTranscript } from './save-transcript.tsx';
import type { Clip } from './saved-citations.ts';
import { type SavedHere, SavedList } from './saved-list.tsx';
import type { Settings } from './settings.ts';
import { type Site, SiteChoices } from './site-choices.tsx';
import { type MessageKey, useStrings } from './strings.ts';

const troubles = {
  'no-access': 'troubleNoAccess',
  'no-transcript': 'troubleNoTranscript',
  stale: 'troubleStale',
  'no-answer': 'troubleNoAnswer',
  broken: 'troubleBroken',
} as const satisfies Record<string, MessageKey>;

/** What the popup knows of the page below it. */
export type PopupPage =
  /** It is being looked at. */
  | { state: 'looking' }
  /** It was not looked at yet, and known sites aside it is not until the reader says so. */
  | { state: 'unread' }
  /** It cannot be read, and why. */
  | { state: 'trouble'; trouble: keyof typeof troubles }
  | { state: 'transcript'; transcript: Transcript; station: Station; saved: SavedHere[] };

export interface PopupProps {
  page: PopupPage;
  settings: Settings;
  radio: RadioControls;
  /** Null where no choice can be made for the site: nothing was found on it, or it is none. */
  site: Site | null;
  /** Lets the detector look at every page of the site, or no longer. */
  onWatch(watch: boolean): void;
  onAlwaysOpen(always: boolean): void;
  /** "Look for a transcript here". */
  onLook(): void;
  /** Opens the view in the page: at a turn, or at its beginning. */
  onOpen(turn: string | null): void;
  /** A turn, or the whole transcript, cited in the style of the settings. */
  citedOf(turn: string | null): CitedWork;
  /** The link to the words of a turn: undefined until it is made, null when there is none. */
  linkOf(turn: string): string | null | undefined;
  /** Resolves to false when the browser does not let us write to the clipboard. */
  onCopy(clip: Clip): Promise<boolean>;
  onStyle(style: string): void;
  /** Hands the whole transcript over as a file. Returns the file's name. */
  onSaveTranscript(format: TranscriptFormat): string;
  onOptions(): void;
  onNotebook(): void;
}

/** The popup: quotes to jump to, citations to copy, live radio; or why there is none of it. */
export function PopupView(props: PopupProps) {
  const { page, settings, onOptions, onNotebook } = props;
  const strings = useStrings();
  return (
    <div
      class="sidetone popup"
      data-theme={settings.theme}
      data-face={settings.face}
      lang={strings.locale}
      dir={directionOf(strings.locale)}
    >
      <main>
        {page.state === 'transcript' ? (
          <Found page={page} props={props} />
        ) : (
          <NotFound page={page} onLook={props.onLook} radio={props.radio} />
        )}
      </main>
      <footer class="links">
        <button type="button" class="plain" onClick={onNotebook}>
          {strings.text('notebook')}
        </button>
        <button type="button" class="plain" onClick={onOptions}>
          {strings.text('options')}
        </button>
      </footer>
    </div>
  );
}

type TranscriptPage = Extract<PopupPage, { state: 'transcript' }>;

interface NotFoundProps {
  page: Exclude<PopupPage, TranscriptPage>;
  onLook(): void;
  radio: RadioControls;
}

function NotFound({ page, onLook, radio }: NotFoundProps) {
  const strings = useStrings();
  const sentence =
    page.state === 'trouble' ? troubles[page.trouble] : page.state === 'unread' ? 'pageUnread' : 'looking';
  return (
    <div class="not-found">
      <h1>{strings.text('extensionName')}</h1>
      <p role="status">{strings.text(sentence)}</p>
      {page.state !== 'looking' && (
        <button type="button" class="primary" onClick={onLook}>
          {strings.text('lookHere')}
        </button>
      )}
      {radio.state.source && (
        <section class="listen" aria-label={strings.text('liveRadioTitle')}>
          {/* Without a station of the page's own, what plays has come from another one. */}
          <RadioPlayer live station={UNKNOWN_STATION} controls={radio} />
        </section>
      )}
    </div>
  );
}

function Found({ page, props }: { page: TranscriptPage; props: PopupProps }) {
  const { transcript, station } = page;
  const { radio, onOpen, citedOf, linkOf, onCopy, onStyle } = props;
  const [chosen, choose] = useState<string | null>(null);
  const { broadcast, speakers, turns } = transcript;
  const strings = useStrings();
  const from = [broadcast.programme?.value, broadcast.station?.value ?? broadcast.network?.value].filter(Boolean);
  const counts = strings.text(
    'both',
    strings.count('speakerCount', speakers.length),
    strings.count('turns', turns.length),
  );
  return (
    <TranscriptLanguageProvider value={broadcast.language}>
      <header>
        <h1 lang={broadcast.language} dir={directionOf(broadcast.language)}>
          {broadcast.title?.value ?? strings.text('titleUnknown')}
        </h1>
        <p class="small">{[counts, from.join(', ')].filter(Boolean).join(' · ')}</p>
        <button type="button" onClick={() => onOpen(null)}>
          {strings.text('readBySpeaker')}
        </button>
      </header>
      <SavedList saved={page.saved} onOpen={onOpen} />
      <QuoteList
        transcript={transcript}
        chosen={chosen}
        onChoose={(turn) => {
          choose(turn);
          onOpen(turn);
        }}
      />
      <CitePanel
        transcript={transcript}
        turn={chosen}
        work={citedOf(chosen)}
        link={chosen === null ? null : linkOf(chosen)}
        onStyle={onStyle}
        onCopy={onCopy}
        onWhole={() => choose(null)}
      />
      <SaveTranscript transcript={transcript} onSave={props.onSaveTranscript} />
      <section class="listen" aria-label={strings.text('liveRadioTitle')}>
        <RadioPlayer live station={station} controls={radio} />
      </section>
      {props.site && <SiteChoices site={props.site} onWatch={props.onWatch} onAlwaysOpen={props.onAlwaysOpen} />}
    </TranscriptLanguageProvider>
  );
}
