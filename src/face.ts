// The typeface for dyslexic readers (OpenDyslexic, SIL Open Font License): the background reads its bytes when the face is wanted, so
// that no file of ours is open to web pages, and pages' rules for fonts do not matter.
import { answer, CallFailure, callBackground } from './messages.ts';

/** As `build.mjs` names the files, by weight. */
const FILES = { 400: 'faces/opendyslexic-400.woff2', 700: 'faces/opendyslexic-700.woff2' };

/** From the background: reads a weight of the face. `path` is one of the extension's own files. */
export function serveFace(addressOf: (path: string) => string): void {
  answer('background', {
    async giveFace(_sender, weight) {
      if (!Object.hasOwn(FILES, weight)) throw new CallFailure('broken');
      const file = await fetch(addressOf(FILES[weight]));
      let bytes = '';
      for (const byte of new Uint8Array(await file.arrayBuffer())) bytes += String.fromCharCode(byte);
      return btoa(bytes);
    },
  });
}

/** The face as it is in a document of somebody else. */
let added: Promise<FontFace>[] = [];

/** Makes `font-family: OpenDyslexic` known to the document, once. What cannot be had is left to the next family of the list. */
export async function addFace({ fonts }: Document): Promise<void> {
  if (added.length) return;
  added = ([400, 700] as const).map(async (weight) => {
    const bytes = Uint8Array.from(atob(await callBackground('giveFace', weight)), (letter) => letter.charCodeAt(0));
    return new FontFace('OpenDyslexic', bytes, { weight: `${weight}` }).load();
  });
  for (const face of await Promise.allSettled(added)) if (face.status === 'fulfilled') fonts.add(face.value);
}

/** Takes it away again: the document is as it was. */
export async function removeFace({ fonts }: Document): Promise<void> {
  const faces = await Promise.allSettled(added.splice(0));
  for (const face of faces) if (face.status === 'fulfilled') fonts.delete(face.value);
}
