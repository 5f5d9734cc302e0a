// The worst days: thousands of slow clients, a flood from one network, and bytes that are no HTTP; beside each an ordinary visitor.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { install, memory, serve } from './common.mjs';

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

/** One visit after another, each from another network: milliseconds, and how many were no page. */
async function visits(port) {
  const times = [];
  let refused = 0;
  for (let visit = 0; visit < VISITS; visit += 1) {
    const began = performance.now();
    const options = { port, host: '127.0.0.1', localAddress: `127.0.2.${1 + (visit % 200)}`, path: '/en', agent: false, headers: { 'accept-encoding': 'gzip' } };
    const status = await new Promise((done, failed) => {
      get(options, (answer) => answer.on('end', () => done(answer.statusCode)).resume()).on('error', failed);
    });
    times.push(performance.now() - began);
    refused += status === 200 ? 0 : 1;
  }
  times.sort((a, b) => a - b);
  return `${VISITS} visits, ${refused} refused, p50 ${times[VISITS / 2].toFixed(1)} ms, p99 ${times[VISITS * 0.99].toFixed(1)} ms`;
}

/** Clients that bring half a head, a byte at a time; whoever is let go comes again. From ten networks. */
async function slow(count) {
  const site = await serve('--rate-limit', '100');
  const open = new Map();
  let over = false;
  const come = (index) => {
    if (over) return undefined;
    const socket = connect({ port: site.port, host: '127.0.0.1', localAddress: `127.0.1.${1 + (index % 10)}` }, () => socket.write(HALF));
    socket.on('error', () => undefined).on('data', () => undefined).on('close', () => { open.delete(index); setImmediate(come, index); });
    open.set(index, socket);
    return once(socket, 'connect').catch(() => undefined);
  };
  for (let index = 0; index < count; index += 100) await Promise.all(Array.from({ length: 100 }, (_, at) => come(index + at)));
  const drip = setInterval(() => open.forEach((socket) => socket.write('x')), 3_000);
  const told = await visits(site.port);
  const held = [...open.values()].filter((socket) => socket.readyState === 'open').length;
  console.log(`${held} slow clients: ${told}; ${memory(site.pid)[0].toFixed(0)} MiB`);
  over = true;
  clearInterval(drip);
  open.forEach((socket) => socket.destroy());
  await site.stop();
}

/** As fast as one network can, with the limits that it has by default. */
async function flood() {
  install('wrk');
  const site = await serve('--rate-limit', '100');
  console.log(`no flood: ${await visits(site.port)}`);
  const wrk = spawn('taskset', ['-c', '1', 'wrk', '-t1', '-c64', '-d60s', `http://127.0.0.1:${site.port}/en`], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  wrk.stdout.on('data', (data) => { said += data; });
  const told = await visits(site.port);
  wrk.kill('SIGINT');
  await once(wrk, 'close');
  const [count, refused] = [/(\d+) requests in/, /Non-2xx or 3xx responses: (\d+)/].map((pattern) => Number(pattern.exec(said)?.[1] ?? 0));
  console.log(`one network asks ${count} times, ${refused} refused, while others: ${told}`);
  await site.stop();
}

/** Each on a connection of its own, which ends after it; sixty-four at once. */
async function malformed(count) {
  const site = await serve();
  const statuses = new Map();
  const [faults, at] = [[], []];
  let [sent, answered] = [0, 0];
  const lane = async () => {
    while (sent < count) {
      const bytes = MALFORMED[(sent += 1) % MALFORMED.length];
      const answer = await say(site.port, `${bytes}\r\n\r\n`);
      const status = /^HTTP\/1\.[01] (\d+)/.exec(answer)?.[1] ?? 'none';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (/^5/.test(status) && status !== '503') faults.push(bytes);
      answered += 1;
      if (answered % (count / 4) === 0) at.push(memory(site.pid)[0].toFixed(1));
    }
  };
  await Promise.all(Array.from({ length: 64 }, lane));
  const told = [...statuses].sort().map(([status, times]) => `${status}: ${times}`).join(', ');
  console.log(`${sent} malformed requests: ${told}; faults ${faults.length}, panics ${site.said().split('A fault inside').length - 1}; MiB after each quarter: ${at.join(', ')}`);
  console.log(`and then: ${await visits(site.port)}`);
  await site.stop();
}

/** What comes back for these bytes, until the other side closes. */
function say(port, bytes) {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes, 'latin1'));
    socket.on('data', (data) => { answer += answer ? '' : data.toString('latin1'); }).on('error', () => undefined).on('close', () => done(answer));
  });
}

export async function adverseLoad() {
  await slow(5_000);
  await flood();
  await malformed(100_000);
}
