/** The same words twice: as people paste them into a word processor, and as plain text. */
export interface Clip {
  html: string;
  plain: string;
}

/**
 * Puts both forms on the clipboard at once. Has to be called from a click or a key press. Returns false when the browser refuses.
 * A page may forbid the Clipboard API to everything in it (Permissions-Policy), a content script included; the older way still works then.
 */
export async function copy(clip: Clip): Promise<boolean> {
  try {
    const form = (type: string, text: string) => new Blob([text], { type });
    const item = { 'text/html': form('text/html', clip.html), 'text/plain': form('text/plain', clip.plain) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyByCommand(clip);
  }
}

function copyByCommand({ html, plain }: Clip): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
