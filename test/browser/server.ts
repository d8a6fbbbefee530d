// A web site of our own on loopback that answers for every host name there is, and remembers what it was asked.
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Server {
  httpPort: number;
  httpsPort: number;
  /** Serves HTML, or what a handler answers, at an address (without its query). */
  at(url: string, answer: string | Handler): void;
  /** Addresses asked for since the start or the last `forget()`, those left out that browsers ask for on their own. */
  requests(): string[];
  forget(): void;
  close(): void;
}

/** Hosts that Chromium and Firefox call by themselves, whatever extension is in them. */
const browsersOwn =
  /(^|\.)(google(apis)?\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|chromium\.org)$/;

/** Starts the server on free ports. The certificate is made anew each time; the browsers are told to accept it. */
export async function serve(): Promise<Server> {
  const answers = new Map<string, string | Handler>();
  const log: string[] = [];
  const listener: RequestListener = (request, response) => {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const url = new URL(`${scheme}://${request.headers.host}${request.url}`);
    log.push(url.href);
    const answer = answers.get(url.origin + url.pathname);
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(answer ?? 'There is no such page here.');
  };
  const certificate = await generate([{ name: 'commonName', value: 'loopback' }], { algorithm: 'sha256' });
  const http = createHttp(listener);
  const https = createHttps({ key: certificate.private, cert: certificate.cert }, listener);
  const servers = [http, https];
  await Promise.all(servers.map((server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))));
  return {
    httpPort: (http.address() as AddressInfo).port,
    httpsPort: (https.address() as AddressInfo).port,
    at: (url, answer) => {
      const { origin, pathname } = new URL(url);
      answers.set(origin + pathname, answer);
    },
    requests: () => log.filter((url) => !browsersOwn.test(new URL(url).hostname)),
    forget: () => {
      log.length = 0;
    },
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Three seconds of 440 Hz, made by us: MP3, 48 kHz, 32 kbit/s without bit reservoir, so every 96 bytes are a frame of 24 ms. */
const tone = readFileSync(new URL('tone.mp3', import.meta.url));
const bytesASecond = 4000;

/** Live radio: the tone without end, two seconds ahead at first and then in real time, as Icecast sends it. */
export const liveStream: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'audio/mpeg', 'cache-control': 'no-store', 'icy-name': 'Tone' });
  let sent = 0;
  const send = (bytes: number) => {
    const from = sent % tone.length;
    sent += bytes;
    response.write(Buffer.concat([tone, tone, tone]).subarray(from, from + bytes));
  };
  send(2 * bytesASecond);
  const timer = setInterval(send, 1000, bytesASecond);
  request.on('close', () => clearInterval(timer));
};

/** A recording of a story: 36 seconds of the tone, of which a browser can ask for any part. */
export const recording: Handler = (request, response) => {
  const whole = Buffer.concat(Array.from({ length: 12 }, () => tone));
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const part = whole.subarray(Number(from), to === '' ? whole.length : Number(to) + 1);
  response.writeHead(request.headers.range ? 206 : 200, {
    'content-type': 'audio/mpeg',
    'accept-ranges': 'bytes',
    'content-length': part.length,
    'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${whole.length}`,
  });
  response.end(part);
};
