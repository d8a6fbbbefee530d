// Reading aloud in a view: the voices, the controls, and the mark on the sentence that is read.
import { render } from 'preact';
import type { AloudRequest } from './aids-door.ts';
import { silencePage } from './page/players.ts';
import { localVoices, readAloud } from './read-aloud.ts';
import type { Speaker } from './transcript/model.ts';
import { type Sentence, sentences } from './transcript/sentences.ts';
import { assignVoices } from './transcript/voices.ts';
import { AloudBar, type AloudState } from './view/aloud-bar.tsx';
import { AloudVoices } from './view/aloud-voices.tsx';
import { TranscriptLanguageProvider } from './view/language.ts';
import { rangeOf } from './view/sentence-range.ts';
import type { Settings } from './view/settings.ts';
import { nameOf } from './view/speakers.ts';
import { type Strings, StringsProvider } from './view/strings.ts';
import { wordMarker } from './view/word-marker.ts';

/** Reading aloud while its controls are shown. */
export interface Aloud {
  /** Starts, pauses or goes on; from the turn where the reader is, when that is another one than was read. */
  toggle(turn: string | null): void;
  /** Returns whether it was reading. */
  pause(): boolean;
  follow(settings: Settings): void;
  /** Ends it and takes the controls away. */
  end(): void;
}

/** Shows the controls, and begins to read when the reader knows what to expect. */
export async function aloud(synthesis: SpeechSynthesis, request: AloudRequest, strings: Strings): Promise<Aloud> {
  const { transcript, view, controls, container } = request;
  const { language } = transcript.broadcast;
  const turns = new Map(transcript.turns.map((turn) => [turn.id, turn]));
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const voices = await localVoices(synthesis);
  let { settings } = request;
  const spoken = sentences(transcript.turns, language);
  let from = request.from;
  let state: AloudState = settings.aloudKnown ? 'stopped' : 'new';
  let sentence: Sentence | null = null;
  let choosing = false;

  const layer = container.appendChild(document.createElement('div'));
  layer.className = 'aloud-marks';
  const dialogs = container.appendChild(document.createElement('div'));
  const marker = wordMarker(view, layer);
  /** How much of the window's lower edge the controls cover. */
  const measured = new ResizeObserver(() => view.style.setProperty('--aloud-bar', `${covered()}px`));
  const covered = () => (getComputedStyle(controls).position === 'fixed' ? controls.offsetHeight : 0);
  const choices = () => assignVoices(transcript.speakers, voices.map(offered), language, settings.aloudVoices);
  const reader = readAloud(synthesis, {
    sentences: spoken,
    voices: choices(),
    language,
    rate: settings.aloudRate,
    heard: ({ turn }) => !view.querySelector<HTMLElement>(`[id="${turn}"]`)?.hidden,
    changed(now) {
      state = now.state === 'failed' ? (now.why === 'no-voices' ? 'no-voices' : 'failed') : now.state;
      if (now.state === 'failed') request.onSay(strings.text(state === 'failed' ? 'aloudFailed' : 'aloudNoVoices'));
      const next = 'sentence' in now ? now.sentence : null;
      if (next !== sentence) show(next);
      draw();
    },
  });

  /** Whether a box stands wholly between what is fixed above and below; what is nowhere is in nobody's way. */
  function isInSight(box: DOMRect | null): boolean {
    if (!box) return true;
    const top = view.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
    return box.top >= top && box.bottom <= window.innerHeight - covered();
  }

  /** Marks a sentence and keeps it in sight, unless the reader has scrolled away from the one before. */
  function show(next: Sentence | null): void {
    const following = isInSight(marker.place());
    const turn = turns.get(next?.turn ?? '');
    marker.mark(next && turn ? rangeOf(view, turn, next) : null);
    if (turn && turn.id !== sentence?.turn) request.onTurn(turn.id);
    sentence = next;
    const place = marker.place();
    if (place && following && !isInSight(place)) window.scrollBy({ top: place.top - window.innerHeight / 3 });
  }

  /** The turn, or the first after it in which something is said. */
  const withWords = (turn: string | null) => {
    const after = transcript.turns.slice(transcript.turns.findIndex(({ id }) => id === turn));
    return turn === null ? undefined : after.find(({ id }) => spoken.some((sentence) => sentence.turn === id))?.id;
  };
  const onPlay = () => {
    silencePage();
    request.onPlay();
  };
  const toggle = () => {
    if (state === 'reading') {
      reader.pause();
      return;
    }
    if (state === 'new') request.onSettings({ aloudKnown: true });
    onPlay();
    reader.play(withWords(from));
    from = null;
  };
  const skip = (turns: 1 | -1) => {
    onPlay();
    reader.skip(turns);
  };
  const end = () => {
    reader.stop();
    marker.end();
    measured.disconnect();
    render(null, controls);
    render(null, dialogs);
    removeEventListener('pagehide', end);
    request.onClose();
  };
  // Chromium speaks on when the page is gone.
  addEventListener('pagehide', end);

  function draw(): void {
    const speaker: Speaker | null = speakers.get(sentence?.speaker ?? '') ?? null;
    render(
      <StringsProvider value={strings}>
        <AloudBar
          state={voices.length ? state : 'no-voices'}
          speaker={sentence ? nameOf(speaker, strings) : ''}
          rate={settings.aloudRate}
          onPlay={toggle}
          onPause={toggle}
          onSkip={skip}
          onRate={(aloudRate) => request.onSettings({ aloudRate })}
          onVoices={() => choose(true)}
          onEnd={end}
        />
      </StringsProvider>,
      controls,
    );
    const chosen = choices();
    render(
      choosing ? (
        <StringsProvider value={strings}>
          <TranscriptLanguageProvider value={language}>
            <AloudVoices
              speakers={transcript.speakers.map(({ id, name }) => ({ name, voice: chosen.get(id)?.voice ?? '' }))}
              voices={voices.map(offered)}
              language={language}
              onVoice={(name, voice) => request.onSettings({ aloudVoices: { ...settings.aloudVoices, [name]: voice } })}
              onClose={() => choose(false)}
            />
          </TranscriptLanguageProvider>
        </StringsProvider>
      ) : null,
      dialogs,
    );
  }
  const choose = (open: boolean) => {
    choosing = open;
    draw();
  };

  draw();
  measured.observe(controls);
  if (!voices.length) request.onSay(strings.text('aloudNoVoices'));
  else if (settings.aloudKnown) toggle();
  return {
    toggle(turn) {
      if (state !== 'reading' && turn !== null && turn !== sentence?.turn) from = turn;
      toggle();
    },
    pause: reader.pause,
    end,
    follow(next) {
      const before = { rate: settings.aloudRate, voices: choices() };
      settings = next;
      const voices = choices();
      if (next.aloudRate !== before.rate) reader.setRate(next.aloudRate);
      if (JSON.stringify([...voices]) !== JSON.stringify([...before.voices])) reader.setVoices(voices);
      draw();
    },
  };
}

const offered = ({ voiceURI, name, lang }: SpeechSynthesisVoice) => ({ id: voiceURI, name, lang, local: true });
