// The wire of Marionette, Firefox's own remote control, which WebDriver is built on. geckodriver, which translates between the two,
// is not needed: what is said here is a few lines of JSON over a socket, and reaches the browser's own windows, where the
// toolbar, the popup and the accessibility service are.
import { connect, type Socket } from 'node:net';

/** Commands that get their answer in turn. See firefox-source-docs.mozilla.org/testing/marionette/Protocol.html */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Runs a function in the page's own world. Arguments and result are JSON; a promise is waited for. */
  inPage<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a function in the browser's window, with all of the browser's rights. */
  inBrowser<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  end(): void;
}

/** Connects to a Firefox that listens on the port. Rejects while nobody does. */
export async function connectTo(port: number): Promise<Marionette> {
  const socket = await new Promise<Socket>((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => done(socket)).on('error', failed);
  });
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.failed(new Error(`${error.error}: ${error.message}\n${error.stacktrace}`));
    else asked?.done(result);
  });
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox has ended'));
  });

  let last = 0;
  const send = (command: string, parameters: object = {}) =>
    new Promise<unknown>((done, failed) => {
      const id = ++last;
      waiting.set(id, { done, failed });
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  // One script at a time: where a script runs is a state of the connection.
  let queue: Promise<unknown> = Promise.resolve();
  const execute = <T>(context: 'content' | 'chrome', run: string, args: unknown[]): Promise<T> => {
    const mine = queue.then(async () => {
      await send('Marionette:SetContext', { value: context });
      const { value } = (await send('WebDriver:ExecuteScript', {
        script: `return (${run})(...arguments)`,
        args,
        sandbox: context === 'chrome' ? 'system' : null,
        newSandbox: false,
      })) as { value: T };
      await send('Marionette:SetContext', { value: 'content' });
      return value;
    });
    queue = mine.catch(() => undefined);
    return mine;
  };
  return {
    send,
    inPage: (run, ...args) => execute('content', `${run}`, args),
    inBrowser: (run, ...args) => execute('chrome', `${run}`, args),
    end: () => socket.destroy(),
  };
}

/** A message is its length in bytes, a colon, and JSON. */
function readMessages(socket: Socket, receive: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.toString('utf8', 0, colon));
      if (buffer.length < end) return;
      const message = buffer.toString('utf8', colon + 1, end);
      buffer = buffer.subarray(end);
      receive(JSON.parse(message));
    }
  });
}
