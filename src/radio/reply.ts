// What the background asks of servers, beside live sound itself: without credentials, without following redirects, and never for
// longer, or for more, than it takes.

/** Thrown when there was no reply that could be read. */
export class NoReply extends Error {
  constructor(readonly why: 'offline' | 'refused' | 'slow') {
    super(why);
  }
}

/** A reply's text, and why it ends before its end. */
export interface Reply {
  text: string;
  cut: 'size' | 'time' | null;
}

/** Asks a server; of the reply at most that many bytes are read, for at most that many milliseconds. Throws `NoReply`. */
export async function ask(url: string, { bytes, ms }: { bytes: number; ms: number }): Promise<Reply> {
  const signal = AbortSignal.timeout(ms);
  const options = { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal } as const;
  const reply = await fetch(url, options).catch(() => null);
  if (!reply?.ok) throw new NoReply(signal.aborted ? 'slow' : navigator.onLine ? 'refused' : 'offline');
  return read(reply, bytes);
}

async function read(reply: Response, bytes: number): Promise<Reply> {
  const reader = reply.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let cut: Reply['cut'] = null;
  for (let read = 0; reader && !cut; ) {
    const { done, value } = await reader.read().catch(() => ({ done: false, value: undefined }));
    if (done) break;
    if (!value) cut = 'time';
    else {
      read += value.length;
      text += decoder.decode(value, { stream: true });
      if (read > bytes) cut = 'size';
    }
  }
  await reader?.cancel().catch(() => undefined);
  return { text, cut };
}
