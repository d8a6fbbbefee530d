// Runs on every page of the sites that Sidetone knows, and tells the background whether the page holds a transcript.
import { alive, tellBackground, type Verdict } from './messages.ts';
import { find } from './page/detect.ts';
import { follow } from './page/follow.ts';

let verdict: Verdict = 'not-yet';

void follow(document, async (fresh, expected) => {
  const found = await find(document);
  // The extension was updated under the page: the new one will look for itself.
  if (!alive()) return null;
  const before = verdict;
  verdict = found ? 'transcript' : expected ? 'not-yet' : 'no';
  if (fresh || verdict !== before) tellBackground('verdict', verdict);
  return found !== null;
});
