// Compares the server with nginx in turn: the same pages, byte for byte, the same headers, the same CPU core.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, install, load, memory, pages, serve, spread, used, median } from './common.mjs';

const ASKED = { 'Accept-Encoding': 'gzip' };

/** The settings of nginx, tuned as its manual says: an open-file cache, precompressed files, no log. */
const settings = (folder, port, headers) => `
daemon off; user root; worker_processes 1; pid ${folder}/pid; error_log /dev/null crit;
events { worker_connections 16384; multi_accept on; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; etag off; server_tokens off;
  keepalive_requests 1000; keepalive_timeout 15s; reset_timedout_connection on;
  open_file_cache max=1000 inactive=1h; open_file_cache_valid 1h; open_file_cache_min_uses 1;
  types { } default_type "text/html; charset=utf-8"; if_modified_since off; max_ranges 0;
  server {
    listen 127.0.0.1:${port} backlog=4096; root ${folder}/site; gzip_static always; gzip_vary off;
    ${headers.map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}' always;`).join('\n    ')}
    location / { try_files $uri.html =404; }
  }
}`;

/** Headers that nginx writes itself. */
export const OWN = new Set(['content-type', 'content-length', 'content-encoding', 'date', 'connection', 'keep-alive', 'last-modified']);

export async function nginx(port, paths) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(folder, 0o755);
  let headers = [];
  for (const path of paths) {
    const { body, raw } = await ask(port, path, ASKED);
    const file = join(folder, 'site', `${path}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    writeFileSync(`${file}.gz`, body);
    headers = raw.flatMap((name, at) => (at % 2 === 0 && !OWN.has(name.toLowerCase()) ? [[name, raw[at + 1]]] : []));
  }
  const own = await free();
  writeFileSync(join(folder, 'conf'), settings(folder, own, headers));
  const { child, pids } = await launch(folder, () => ask(own, paths[0], ASKED));
  return { port: own, pids, stop: () => { child.kill(); rmSync(folder, { recursive: true }); } };
}

/** Starts nginx on the first core with the file `conf` of a folder, and waits until it answers. */
export async function launch(folder, answers) {
  const child = spawn('taskset', ['-c', '0', '/usr/sbin/nginx', '-p', folder, '-c', join(folder, 'conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
  while (!(await answers().catch(() => undefined))) await pause(50);
  const workers = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number);
  return { child, pids: [child.pid, ...workers] };
}

export const free = () => new Promise((done) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => done(port)); }); });

/** Writes a script with which wrk requests each page in turn. */
export function script(paths) {
  const file = join(mkdtempSync(join(tmpdir(), 'wrk-')), 'turn.lua');
  const lines = paths.map((path) => `wrk.format("GET", ${JSON.stringify(path)})`).join(', ');
  writeFileSync(file, `local all, at = {}, 0\ninit = function() wrk.headers["Accept-Encoding"] = "gzip"; all = { ${lines} } end\nrequest = function() at = at % #all + 1; return all[at] end\n`);
  return file;
}

export async function against(rounds, seconds) {
  install('nginx-light', 'wrk');
  const site = await serve();
  const paths = await pages(site.port);
  const other = await nginx(site.port, paths);
  for (const path of paths) {
    const [ours, theirs] = await Promise.all([site.port, other.port].map((port) => ask(port, path, ASKED)));
    if (!ours.body.equals(theirs.body) || theirs.headers['content-encoding'] !== 'gzip') throw new Error(`${path} is not the same`);
  }
  const turn = script(paths);
  const runs = { ours: [], nginx: [] };
  for (let round = 0; round < rounds; round += 1) {
    // The server that was first in the last round is second in the next one.
    const order = [['ours', site.port, [site.pid]], ['nginx', other.port, other.pids]];
    for (const [name, port, pids] of round % 2 ? order.reverse() : order) {
      const before = used(pids);
      const run = load(port, turn, seconds);
      const [own, kernel] = used(pids).map((now, at) => ((now - before[at]) / run.count) * 1e6);
      runs[name].push({ ...run, cost: own + kernel, kernel });
    }
  }
  console.log(`${paths.length} pages, packed with gzip, ${rounds} rounds of ${seconds} s each in turn, 32 connections; load average ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`);
  for (const [name, own] of Object.entries(runs)) {
    const of = (key) => own.map((run) => run[key]);
    console.log(`${name.padEnd(6)} ${spread(of('rate'))} requests/s, p50 ${spread(of('p50'), 2)} ms, p99 ${spread(of('p99'), 2)} ms, ${spread(of('cost'), 1)} µs of processor a request, of which ${spread(of('kernel'), 1)} in the kernel`);
  }
  console.log(`ours answers ${(median(runs.nginx.map((run) => run.cost)) / median(runs.ours.map((run) => run.cost))).toFixed(2)} × the requests of nginx in a second of processor`);
  console.log(`memory: ours ${memory(site.pid)[0].toFixed(0)} MiB, nginx ${other.pids.reduce((sum, pid) => sum + memory(pid)[0], 0).toFixed(0)} MiB`);
  other.stop();
  await site.stop();
}
