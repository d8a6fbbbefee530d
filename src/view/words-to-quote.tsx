import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { extentIn, passageOf, rangesIn } from '../quote/passage.ts';
import type { WordRange } from '../quote/words.ts';
import type { Transcript } from '../transcript/model.ts';
import { useTongues } from './language.ts';
import { countWordsIn } from './speakers.ts';
import { useStrings } from './strings.ts';

/** Milliseconds after the last change of the chosen words: then their number is spoken. */
const QUIET = 700;

interface WordsToQuoteProps {
  transcript: Transcript;
  words: WordRange[];
  onChoose(words: WordRange[]): void;
  say(text: string, aloud: boolean): void;
}

/**
 * The turn's words in a text box that cannot be written in: whoever reads with a screen reader or a braille display selects there, since
 * their selection of a page seldom reaches it. Nothing selected: all of them. The attribute `readonly` would take the caret away in
 * Chromium, and with it the way to a beginning by keyboard; so what is typed is refused instead.
 */
export function WordsToQuote({ transcript, words, onChoose, say }: WordsToQuoteProps) {
  const strings = useStrings();
  const { theirs } = useTongues();
  const box = useRef<HTMLTextAreaElement>(null);
  const passage = useMemo(() => passageOf(transcript, words), []);
  const [extent, setExtent] = useState(() => extentIn(passage, words));
  const fresh = useRef(true);
  const language = transcript.broadcast.language;
  const chosen = countWordsIn(passage.text.slice(extent.start, extent.end), language);
  const count = strings.count('wordsChosen', chosen, countWordsIn(passage.text, language));

  useEffect(() => box.current?.setSelectionRange(extent.start, extent.end), []);
  useEffect(() => {
    if (fresh.current) {
      fresh.current = false;
      return;
    }
    const timer = setTimeout(() => say(count, true), QUIET);
    return () => clearTimeout(timer);
  }, [extent.start, extent.end]);

  const follow = () => {
    if (!box.current) return;
    const { selectionStart, selectionEnd } = box.current;
    const some = selectionStart < selectionEnd;
    const next = some ? { start: selectionStart, end: selectionEnd } : { start: 0, end: passage.text.length };
    if (next.start === extent.start && next.end === extent.end) return;
    setExtent(next);
    onChoose(rangesIn(passage, next.start, next.end));
  };
  return (
    <div class="words">
      <label for="words-to-quote">{strings.text('wordsToQuote')}</label>
      <textarea
        ref={box}
        id="words-to-quote"
        aria-readonly="true"
        inputMode="none"
        rows={5}
        lang={theirs.lang}
        dir={theirs.dir}
        aria-describedby="words-help"
        value={passage.text}
        onBeforeInput={(event) => event.preventDefault()}
        onInput={(event) => {
          event.currentTarget.value = passage.text;
        }}
        onSelect={follow}
        onKeyUp={follow}
        onMouseUp={follow}
        onTouchEnd={follow}
      />
      <p class="small" id="words-help">
        {strings.text('wordsHelp')} {count}
      </p>
    </div>
  );
}
