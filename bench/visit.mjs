// Whole visits: a new TCP connection, a full TLS 1.3 handshake, the home page in brotli, close. Our program, nginx and a bare
// rustls server have the same certificate and send the same bytes, on the first core in turn; the visitors are on the second.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from 'node:tls';
import { ask, install, median, program, serve, spread, used } from './common.mjs';
import { OWN, free, launch } from './nginx.mjs';

const PATH = '/en';
const LANES = 32;
const ASKED = { 'Accept-Encoding': 'br' };

const settings = (folder, port, headers) => `
daemon off; user root; worker_processes 1; pid ${folder}/pid; error_log /dev/null crit;
events { worker_connections 16384; multi_accept on; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; etag off; server_tokens off; reset_timedout_connection on;
  open_file_cache max=1000 inactive=1h; open_file_cache_valid 1h; open_file_cache_min_uses 1;
  types { } default_type "text/html; charset=utf-8"; if_modified_since off; max_ranges 0;
  server {
    listen 127.0.0.1:${port} ssl http2 backlog=4096; root ${folder}/site;
    ssl_certificate ${folder}/chain.pem; ssl_certificate_key ${folder}/key.pem;
    ssl_protocols TLSv1.3; ssl_session_tickets off; ssl_session_cache off;
    ${headers.map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}' always;`).join('\n    ')}
    add_header Content-Encoding br always;
    location / { try_files /page.br =404; }
  }
}`;

/** A new certificate on P-256. */
function certificate(folder) {
  const flags = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost', '-days', '2'];
  execFileSync('openssl', [...flags, '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'chain.pem')], { stdio: 'ignore' });
}

/** The bytes of one response, its head included, as HTTP/1.1 carries them. */
function response(port) {
  return new Promise((done, failed) => {
    let bytes = Buffer.alloc(0);
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`);
    socket.on('error', failed).on('data', (data) => {
      bytes = Buffer.concat([bytes, data]);
      const head = bytes.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(bytes.subarray(0, head).toString('latin1'))?.[1]);
      if (head < 0 || bytes.length < head + 4 + length) return;
      socket.destroy();
      done(bytes);
    });
  });
}

async function bare(folder) {
  const child = spawn('taskset', ['-c', '0', program('bare-rustls'), ...['chain.pem', 'key.pem', 'response'].map((name) => join(folder, name))], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(createInterface(child.stdout), 'line');
  return { port: Number(port), pids: [child.pid], stop: () => child.kill() };
}

async function nginx(folder, page) {
  const headers = page.raw.flatMap((name, at) => (at % 2 === 0 && !OWN.has(name.toLowerCase()) ? [[name, page.raw[at + 1]]] : []));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/page.br'), page.body);
  const port = await free();
  writeFileSync(join(folder, 'conf'), settings(folder, port, headers));
  const { child, pids } = await launch(folder, () => ask(port, PATH, ASKED, true));
  return { port, pids, stop: () => child.kill() };
}

/** Visits for some seconds: how many in a second, and microseconds of the server's processor for each. */
function measure({ port, pids }, protocol, seconds) {
  const before = used(pids);
  const text = execFileSync('taskset', ['-c', '1', program('visits'), port, PATH, protocol, seconds, LANES].map(String), { encoding: 'utf8' });
  const [count, size] = text.trim().split(' ').map(Number);
  const cost = used(pids).reduce((sum, now, at) => sum + ((now - before[at]) / count) * 1e6, 0);
  return { rate: count / seconds, cost, size };
}

async function compare(servers, protocol, rounds, seconds) {
  const runs = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const names = Object.keys(servers);
    // Each begins a round in turn.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) runs[name].push(measure(servers[name], protocol, seconds));
  }
  console.log(`${protocol}, a page of ${runs.ours[0].size} bytes, ${rounds} rounds of ${seconds} s each, ${LANES} visits at once; load average ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`);
  for (const [name, own] of Object.entries(runs)) console.log(`  ${name.padEnd(11)} ${spread(own.map(({ cost }) => cost), 1)} µs of processor a visit, ${spread(own.map(({ rate }) => rate))} visits/s`);
  const cost = (name) => median(runs[name].map((run) => run.cost));
  for (const name of Object.keys(runs).slice(1)) console.log(`  ours serves ${(cost(name) / cost('ours')).toFixed(2)} × the visits of ${name} in a second of processor`);
}

export async function visit(rounds, seconds) {
  install('nginx-light', 'openssl');
  const folder = mkdtempSync(join(tmpdir(), 'visit-'));
  chmodSync(folder, 0o755);
  certificate(folder);
  const site = await serve('--tls-cert', join(folder, 'chain.pem'), '--tls-key', join(folder, 'key.pem'));
  writeFileSync(join(folder, 'response'), await response(site.port));
  const page = await ask(site.port, PATH, ASKED, true);
  const ours = { port: site.port, pids: [site.pid] };
  const [other, least] = [await nginx(folder, page), await bare(folder)];
  for (const { port } of [other, least]) if (!(await ask(port, PATH, ASKED, true)).body.equals(page.body)) throw new Error('the pages differ');
  await compare({ ours, nginx: other, 'bare rustls': least }, 'http/1.1', rounds, seconds);
  await compare({ ours, nginx: other }, 'h2', rounds, seconds);
  [other, least].forEach(({ stop }) => stop());
  await site.stop();
  rmSync(folder, { recursive: true });
}
