// The document that plays live radio in Chromium, whose background has no audio. It is closed by the browser after half a
// minute of silence: what plays is the background's to know.
import { answer, callBackground } from './messages.ts';
import { radioAudio } from './radio/audio.ts';

const audio = radioAudio(document, (run, heard) => void callBackground('heard', run, heard));

answer('player', {
  load: (_sender, what) => audio.load(what),
  unload: () => audio.unload(),
  setSound: (_sender, volume, muted) => audio.setSound(volume, muted),
});
