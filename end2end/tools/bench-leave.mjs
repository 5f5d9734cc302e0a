// Measures how long a page of the site stays visible after a tap on quick exit: `npm run bench:leave`. `--leaves=20`
// measures fewer than 50 of each kind; `--site=http://…` uses a server that already runs.
//
// It measures what a person sees. The tap is a real one (touchStart and touchEnd at the middle of the link, through
// DevTools), and the clock starts when the finger is lifted, before the message is sent. The screen is what the browser
// shows of the tab after compositing: the frames of a screencast, each with the time at which it was taken. A page is
// gone at the first frame of a single colour (or, without scripts, of the page at /leave, which shows only "Go to the
// weather") after which nothing of the site is shown again. A script in the page could report when it rendered, but not
// what was visible.
//
// Every figure includes the messages, the rendering of a frame and its screenshot. The floor, printed first, is the
// same tap on a page that only hides its body. The neutral site is simulated: it responds at once, or only after the
// last frame that is recorded, which looks the same as a wait of five seconds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';

const ROOT = resolve(import.meta.dirname, '../..');
const BINARY = process.env.E2E_BINARY ?? resolve(ROOT, 'target/release/safe-to-talk');
const NEUTRAL = /^leave = "(.+)"$/m.exec(readFileSync(resolve(ROOT, 'directory/site.toml'), 'utf8'))[1];
const FLOOR = '<!doctype html><meta name="viewport" content="width=device-width"><body onclick="document.body.hidden = true"><h1>Words</h1><a data-leave>Leave</a>';
const SPEEDS = [1, 4, 6];
const LIMIT = { 1: 50, 6: 100 };
/** How long frames are recorded after the request to the neutral site, in milliseconds. */
const WATCH = 350;

const { values } = parseArgs({ options: { leaves: { type: 'string', default: '50' }, site: { type: 'string' } } });
const leaves = Number(values.leaves);

async function serve() {
  const child = spawn(BINARY, ['serve', '--listen', '127.0.0.1:0', '--rate-limit', 'off'], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGTERM'));
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`)));
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), died]);
  died.catch(() => undefined);
  return { address: /(http:\S+)$/.exec(line)[1], stop: () => child.kill('SIGTERM') };
}

/** Opens a tab like a phone's and records its screen. If `neutral` is false, the neutral site does not respond. */
async function open(browser, scripts, neutral) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const held = [];
  const tab = { page, devtools, held, frames: [], asked: () => undefined, close: () => context.close() };
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    tab.frames.push({ data, at: metadata.timestamp * 1000 });
    devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  devtools.on('Fetch.requestPaused', ({ requestId }) => {
    tab.asked();
    held.push(requestId);
    const answer = { requestId, responseCode: 200, responseHeaders: [{ name: 'content-type', value: 'text/html' }], body: btoa('<!doctype html><title>Weather</title>') };
    if (neutral !== false) setTimeout(() => devtools.send('Fetch.fulfillRequest', answer).catch(() => undefined), neutral);
  });
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: `${new URL(NEUTRAL).origin}/*` }] });
  await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return tab;
}

/** Opens the page, taps the link, and returns after how many milliseconds the page was gone. */
async function leave({ page, devtools, frames, held }, address, speed, leads, also, set) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(address);
  const box = await page.locator('[data-leave]').first().boundingBox();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: speed });
  await wait(120);
  const asked = new Promise((done) => set(done));
  frames.length = 0;
  const touch = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints }).catch(() => undefined);
  await touch('touchStart', [at]);
  await wait(60);
  const lifted = Date.now();
  // A page that is being left may never respond to this.
  touch('touchEnd', []);
  if (leads) await asked;
  await wait(WATCH);
  for (const requestId of held.splice(0)) await devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  const seen = frames.map(({ data, at }) => ({ at, gone: isGone(data, also) }));
  const last = seen.findLastIndex(({ gone }) => !gone);
  const first = seen[last + 1];
  if (!first) throw new Error(`${address} is still in sight ${WATCH} ms after the neutral site was asked for.`);
  return { after: Math.max(0, first.at - lifted), back: seen.slice(0, last + 1).some(({ gone, at }) => gone && at < seen[last].at) };
}

/** Whether a frame has a single colour, or equals `also`, which shows nothing of the site. */
function isGone(picture, also) {
  const { data } = PNG.sync.read(Buffer.from(picture, 'base64'));
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return pixels.every((pixel) => pixel === pixels[0]) || (also !== undefined && also.equals(data));
}

/** A frame of the page at /leave while the neutral site loads. */
async function pictureOfLeave(browser, site) {
  const tab = await open(browser, false, false);
  await tab.page.goto(`${site}/leave`, { waitUntil: 'commit' });
  await wait(1000);
  const { data } = PNG.sync.read(Buffer.from(tab.frames.at(-1).data, 'base64'));
  await tab.close();
  return data;
}

const share = (all, part) => all.toSorted((one, other) => one - other)[Math.ceil(all.length * part) - 1];

/** Measures one kind of leaving, prints it, and returns its 95th percentile in milliseconds. */
async function measure(browser, name, { address, scripts, neutral, speed, leads = true, also, limit }) {
  const tab = await open(browser, scripts, neutral);
  const set = (done) => (tab.asked = done);
  // The first one is a warm-up.
  await leave(tab, address, speed, leads, also, set);
  const all = [];
  for (let time = 0; time < leaves; time++) all.push(await leave(tab, address, speed, leads, also, set));
  await tab.close();
  const after = all.map(({ after }) => after);
  const [p50, p95] = [share(after, 0.5), share(after, 0.95)];
  const again = all.filter(({ back }) => back).length;
  const verdict = limit ? `${p95 <= limit ? 'met' : 'MISSED'}: ${limit.toFixed(0)} ms` : '';
  console.log(name.padEnd(48), `×${speed}`, p50.toFixed(0).padStart(8), p95.toFixed(0).padStart(8), ` ${verdict}${again ? `, in sight again in ${again}` : ''}`);
  if (limit && p95 > limit) process.exitCode = 1;
  return p95;
}

/** The median time of a request for /leave, in milliseconds, as a program measures it. */
async function roundTrip(site) {
  const all = [];
  for (let time = 0; time < 50; time++) {
    const start = performance.now();
    await (await fetch(`${site}/leave`)).text();
    all.push(performance.now() - start);
  }
  return share(all, 0.5);
}

const server = values.site ? { address: values.site, stop: () => undefined } : await serve();
const bare = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(FLOOR)).listen(0, '127.0.0.1');
await once(bare, 'listening');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
try {
  const page = `${server.address}/en/urgent`;
  const also = await pictureOfLeave(browser, server.address);
  const round = await roundTrip(server.address);
  console.log(`${leaves} leaves of each kind; milliseconds from the lifted finger to a screen that shows nothing of ours. One round trip: ${round.toFixed(1)} ms.`);
  console.log('and the CPU'.padStart(51), 'p50'.padStart(7), 'p95'.padStart(8));
  for (const speed of SPEEDS) await measure(browser, 'the floor: a page that hides its body', { address: `http://127.0.0.1:${bare.address().port}/`, scripts: true, neutral: false, leads: false, speed });
  for (const neutral of [true, false])
    for (const speed of SPEEDS) await measure(browser, `scripts on, the neutral site ${neutral ? 'at once' : 'after 5 s'}`, { address: page, scripts: true, neutral, speed, limit: LIMIT[speed] });
  for (const speed of SPEEDS) await measure(browser, 'scripts off, the neutral site after 5 s', { address: page, scripts: false, neutral: false, speed, also, limit: 100 + round });
} finally {
  await browser.close();
  bare.close();
  server.stop();
}
