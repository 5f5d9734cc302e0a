// Simulates the outside hosts for browsers in which a test cannot fake responses: a proxy that knows the neutral site
// and a search engine where the visit begins, and records every other requested host. It lets no request through.
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The URL of the page before the visit. */
export const SEARCH = 'https://search.example/';

export const of = (address: string) => new URL(address).host;
const page = (title: string, words: string) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><h1>${words}</h1>`;

export type World = {
  /** The proxy through which browsers send every request to another machine. */
  proxy: string;
  /** The URL of the neutral page. */
  neutral: string;
  /** The hosts that respond. */
  known: Set<string>;
  /** The hosts that were requested and are not known. */
  strangers: string[];
  /** The URL that the search engine links to. */
  result: string;
  /** The SHA-256 fingerprint of the sites' certificate. */
  fingerprint: string;
  /** The number of requests to the neutral site. */
  left: number;
  /** The neutral site responds when this promise resolves. */
  slow: Promise<void>;
  stop: () => void;
};

/** Starts the proxy and the sites, for one test. */
export async function open(): Promise<World> {
  const made = certificate();
  const sites = createSecure(made, async (asked, answer) => {
    const { host } = asked.headers;
    if (host === of(world.neutral)) world.left++, await world.slow;
    const body = host === of(SEARCH) ? page('Search', `<a href="${world.result}">A result</a>`) : host === of(world.neutral) ? page('Weather', 'Rain later') : page('Elsewhere', 'Elsewhere');
    answer.writeHead(200, { 'content-type': 'text/html', connection: 'close' }).end(body);
  });
  const proxy = createServer((asked, answer) => {
    world.strangers.push(asked.url ?? '');
    answer.writeHead(502).end();
  });
  proxy.on('connect', ({ url }, socket) => {
    socket.on('error', () => socket.destroy());
    if (!world.known.has(url!.replace(/:443$/, ''))) return world.strangers.push(url ?? ''), void socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    const onward = connect(port(sites), '127.0.0.1', () => socket.write('HTTP/1.1 200 Here\r\n\r\n'));
    onward.on('error', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  await Promise.all([sites, proxy].map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
  const stop = () => [sites, proxy].forEach((server) => (server.close(), server.closeAllConnections()));
  const world: World = { proxy: `127.0.0.1:${port(proxy)}`, neutral: SEARCH, known: new Set([of(SEARCH)]), strangers: [], result: '', fingerprint: new X509Certificate(made.cert).fingerprint256, left: 0, slow: Promise.resolve(), stop };
  return world;
}

const port = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

/** Creates a certificate that browsers trust only if they are configured to. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=outside', '-keyout', key, '-out', cert];
  execFileSync('openssl', make, { stdio: 'ignore' });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}
