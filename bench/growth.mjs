// Measures how cost grows with the number of services, languages and connections, and the memory after a million
// requests.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, install, load, memory, pages, ROOT, serve, spread } from './common.mjs';
import { script } from './nginx.mjs';

const TIMES = 7;

function content() {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const name of ['directory', 'locales']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

async function measure(name, folder) {
  const ready = [], render = [], filter = [];
  let held;
  for (let time = 0; time < TIMES; time += 1) {
    const site = await serve('--content', folder);
    ready.push(site.ready);
    render.push((await ask(site.port, '/en/services')).took);
    // Filtered lists are not cached: each is rendered and compressed again.
    filter.push((await ask(site.port, '/en/services?need=talk')).took);
    [held] = memory(site.pid);
    await site.stop();
  }
  rmSync(folder, { recursive: true });
  console.log(`${name}: start to first answer ${spread(ready)} ms, the finder drawn first ${spread(render)} ms, one choice in it ${spread(filter)} ms, ${held.toFixed(0)} MiB`);
}

export async function services(counts) {
  for (const count of counts) {
    const folder = content();
    const record = readFileSync(join(folder, 'directory/services/relate.toml'), 'utf8');
    const words = readFileSync(join(folder, 'locales/en/services.ftl'), 'utf8');
    const block = /^service-relate =\n(?:[ ].*\n|\n(?=[ ]))+/m.exec(words)[0];
    const more = Array.from({ length: count }, (_, at) => `x${at}`);
    more.forEach((id) => writeFileSync(join(folder, `directory/services/${id}.toml`), record.replace('"Relate"', `"Relate ${id}"`)));
    writeFileSync(join(folder, 'locales/en/services.ftl'), words + more.map((id) => `\n${block.replace('service-relate', `service-${id}`)}`).join(''));
    await measure(`${count} services more`, folder);
  }
}

export async function languages(counts) {
  for (const count of counts) {
    const folder = content();
    for (let at = 1; at < count; at += 1) {
      const code = `q${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`;
      cpSync(join(folder, 'locales/en'), join(folder, 'locales', code), { recursive: true });
      const file = join(folder, 'locales', code, 'locale.toml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('code = "en"', `code = "${code}"`).replace('"English"', `"Language ${code}"`).replace('status = "source"', 'status = "reviewed"'));
    }
    await measure(`${count} languages`, folder);
  }
}

/** Measures connections that are idle after one response, while another client sends requests. */
export async function connections(counts) {
  for (const count of counts) {
    const site = await serve();
    const [before] = memory(site.pid);
    const open = [];
    while (open.length < count) open.push(...await Promise.all(Array.from({ length: Math.min(100, count - open.length) }, () => idle(site.port))));
    const took = [];
    for (let time = 0; time < 200; time += 1) took.push((await ask(site.port, '/en')).took);
    took.sort((a, b) => a - b);
    const [after] = memory(site.pid);
    const kept = open.filter((socket) => !socket.destroyed).length;
    console.log(`${count} connections (${kept} still open): a visitor waits ${took[100].toFixed(1)} ms, at worst ${took[197].toFixed(1)} ms (p99); ${after.toFixed(0)} MiB, ${(((after - before) * 1024) / count).toFixed(1)} KiB a connection`);
    open.forEach((socket) => socket.destroy());
    await site.stop();
  }
}

function idle(port) {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'));
    socket.once('data', () => done(socket)).on('error', failed);
  });
}

export async function million() {
  install('wrk');
  const site = await serve();
  const paths = await pages(site.port);
  const turn = script(paths);
  const [before] = memory(site.pid);
  let count = 0;
  while (count < 1_000_000) count += load(site.port, turn, 5).count;
  const [now, most] = memory(site.pid);
  console.log(`${count} requests over ${paths.length} pages: ${now.toFixed(1)} MiB, at most ${most.toFixed(1)}; ${before.toFixed(1)} before`);
  await site.stop();
}
