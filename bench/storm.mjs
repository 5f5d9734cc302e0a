// The worst days: thousands of slow clients, a flood from one network, and bytes that are no HTTP; beside each an ordinary visitor.
import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, install, load, memory, pages, serve } from './common.mjs';
import { script } from './nginx.mjs';

const HALF = 'GET /en HTTP/1.1\r\nHost: x\r\nX-Half: ';
const VISITS = 1_000;

/** What each sends; none is a whole and plain request. */
const MALFORMED = [
  '\0', '\r\n\r\n\r\n', ' GET / HTTP/1.1', 'GET', 'GET /', 'GET / HTTP/0.9', 'GET / HTTP/9.9', 'GET  /  HTTP/1.1', 'GET /\0 HTTP/1.1', 'GET /\xff HTTP/1.1',
  'G\x01T / HTTP/1.1', 'GET http://[::1 HTTP/1.1', 'GET * HTTP/1.1', 'CONNECT x:1 HTTP/1.1', 'GET / HTTP/1.1\r\nHost', 'GET / HTTP/1.1\r\n: x', 'GET / HTTP/1.1\r\nA B: x',
  'GET / HTTP/1.1\r\nA: \0', 'POST /do/find HTTP/1.1\r\nContent-Length: -1', 'POST /do/find HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2',
  'POST /do/find HTTP/1.1\r\nTransfer-Encoding: gzip', 'POST /do/find HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff', 'PRI * HTTP/2.0\r\n\r\nSM',
  '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', `GET /${'x'.repeat(5_000)} HTTP/1.1`, `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`, `GET / HTTP/1.1\r\n${'X: x\r\n'.repeat(300)}`,
  'GET /en?%ff%00 HTTP/1.1', 'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1', 'DELETE /en HTTP/1.1\r\nHost: x', 'SSH-2.0-x',
];

const worst = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1];

/** One visit after another, from an address of its own: milliseconds, and how many were no page. */
async function visits(port, localAddress) {
  const times = [];
  let refused = 0;
  for (let visit = 0; visit < VISITS; visit += 1) {
    const began = performance.now();
    const status = await new Promise((done, failed) => {
      const options = { port, host: '127.0.0.1', localAddress, path: '/en', agent: false, headers: { 'accept-encoding': 'gzip' } };
      get(options, (answer) => answer.on('end', () => done(answer.statusCode)).resume()).on('error', failed);
    });
    times.push(performance.now() - began);
    refused += status === 200 ? 0 : 1;
  }
  return `${VISITS} visits, ${refused} refused, p50 ${[...times].sort((a, b) => a - b)[VISITS / 2].toFixed(1)} ms, p99 ${worst(times).toFixed(1)} ms`;
}

/** Clients that bring half a head, a byte at a time; whoever is let go comes again. From ten networks, with the limits in force. */
async function slow(count) {
  const site = await serve('--rate-limit', '1000');
  await ask(site.port, '/en', { 'accept-encoding': 'gzip' });
  const open = new Map();
  let over = false;
  const come = (index) => {
    if (over) return undefined;
    const socket = connect({ port: site.port, host: '127.0.0.1', localAddress: `127.0.1.${1 + (index % 10)}` }, () => socket.write(HALF));
    socket.on('error', () => undefined).on('close', () => { open.delete(index); setImmediate(come, index); }).on('data', () => undefined);
    open.set(index, socket);
    return once(socket, 'connect').catch(() => undefined);
  };
  for (let index = 0; index < count; index += 100) await Promise.all(Array.from({ length: Math.min(100, count - index) }, (_, at) => come(index + at)));
  const drip = setInterval(() => open.forEach((socket) => socket.writable && socket.write('x')), 3_000);
  const told = await visits(site.port, '127.0.2.1');
  console.log(`${count} slow clients (${[...open.values()].filter((socket) => socket.readyState === 'open').length} connected at the end): ${told}; ${memory(site.pid)[0].toFixed(0)} MiB`);
  over = true;
  clearInterval(drip);
  open.forEach((socket) => socket.destroy());
  await site.stop();
}

/** As fast as one network can, with the limits that it has by default. */
async function flood() {
  const site = await serve('--rate-limit', '20');
  const turn = script(await pages(site.port));
  await pause(5_000); // Whoever looked for the pages has its whole rate again.
  const alone = await visits(site.port, '127.0.2.2');
  console.log(`no flood: ${alone}`);
  await site.stop();
  return turn;
}

