// Runs on every page of the sites that Sidetone knows, and tells the background whether the page holds a transcript.
import { tellBackground, type Verdict } from './messages.ts';
import { find } from './page/detect.ts';
import { follow } from './page/follow.ts';

let told: Verdict | undefined;

void follow(document, async (fresh, expected) => {
  const found = await find(document);
  const verdict = found ? 'transcript' : expected ? 'not-yet' : 'no';
  // Without the extension there is nobody to look for: it was updated under the page, and the new one looks for itself.
  if ((fresh || verdict !== told) && !tellBackground('verdict', verdict)) return null;
  told = verdict;
  return found !== null;
});
