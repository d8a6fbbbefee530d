// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { CorrectNow } from '../../src/view/corrections.tsx';
import { TranscriptLanguageProvider } from '../../src/view/language.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { transcript } from './demo.ts';
import { english } from './strings.ts';

it('says of a long turn how it begins, up to a whole word, and of a short one all', () => {
  act(() =>
    render(
      <StringsProvider value={english}>
        <TranscriptLanguageProvider value="en">
          <CorrectNow
            transcript={transcript}
            corrections={[]}
            turns={['t4', 't5']}
            onCorrections={async () => null}
            say={() => undefined}
          />
        </TranscriptLanguageProvider>
      </StringsProvider>,
      document.body,
    ),
  );
  const [long, short] = [...document.querySelectorAll('legend')].map(({ textContent }) => textContent);
  expect(long).toBe('“On the upper deck the talk is of groceries, of grandparents, and of who will …”');
  expect(short).toBe('“(Foreign language spoken)”');
});
