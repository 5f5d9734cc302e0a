// Memory over reloads of content, and with thousands of connections that have sent half a head.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, memory, ROOT, serve } from './common.mjs';

const HALF = 'GET /en HTTP/1.1\r\nHost: x\r\nX-Half: ';
const RELOADED = 'The content was read again.';
const MAX_CONNECTS = 100;

/** Reloads changed content, and asks for two pages after each. */
export async function reloads(count) {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const name of ['directory', 'locales']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const site = await serve('--content', folder);
  const file = join(folder, 'locales/en/home.ftl');
  const words = readFileSync(file, 'utf8');
  const said = () => site.said().split(RELOADED).length - 1;
  const held = [`before: ${memory(site.pid)[0].toFixed(1)}`];
  for (let reload = 1; reload <= count; reload += 1) {
    writeFileSync(file, `${words}\n# ${reload}\n`);
    process.kill(site.pid, 'SIGHUP');
    while (said() < reload) await pause(10);
    for (const path of ['/en', '/en/services']) await ask(site.port, path);
    if (reload === 1 || reload % 10 === 0) held.push(`${reload}: ${memory(site.pid)[0].toFixed(1)}`);
  }
  console.log(`MiB after reloads of content: ${held.join(', ')}`);
  await site.stop();
  rmSync(folder, { recursive: true });
}

/** From ten networks, since one may not hold so many connections. */
export async function halfHeads(count) {
  const site = await serve();
  const [before] = memory(site.pid);
  const open = [];
  while (open.length < count) {
    const some = Array.from({ length: Math.min(MAX_CONNECTS, count - open.length) }, (_, at) => {
      const socket = connect({ port: site.port, host: '127.0.0.1', localAddress: `127.0.1.${1 + (at % 10)}` }, () => socket.write(HALF));
      return socket.on('error', () => undefined);
    });
    await Promise.all(some.map((socket) => once(socket, 'connect')));
    open.push(...some);
  }
  // Answered after all that came before it.
  await ask(site.port, '/en');
  const [after] = memory(site.pid);
  const held = open.filter((socket) => socket.readyState === 'open').length;
  console.log(`${held} connections with half a head: ${after.toFixed(0)} MiB; ${before.toFixed(0)} MiB before`);
  open.forEach((socket) => socket.destroy());
  await site.stop();
}
