// Runs an old Chromium from a registry package and controls it over the DevTools protocol through a pipe, because
// current drivers need newer engines. `tests/old-engines.spec.ts` uses it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { QUIET } from '../lib/chromium-flags';

const ROOT = resolve(import.meta.dirname, '..');

/** The packages of package.json, named after the version of Chromium that they contain. */
export const OLD = ['chromium-76', 'chromium-86'] as const;
export type Old = (typeof OLD)[number];

export type Size = { width: number; height: number };
type Message = { id?: number; method?: string; params?: any; result?: any; error?: { message: string }; sessionId?: string };
type Waiting = { resolve: (result: any) => void; reject: (error: Error) => void };

/** Unpacks the browser of a package once and returns its path. The file name contains the version of the package. */
function unpack(name: Old): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(ROOT, '.cache', `${name}-${version}`);
  if (existsSync(file)) return file;
  const packed = readdirSync(join(folder, 'bin')).find((part) => /^chromium.*\.br$/.test(part));
  if (!packed) throw new Error(`${folder}/bin holds no Chromium.`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  // Two workers may unpack it at the same time, so each writes its own file and renames it when it is complete.
  const own = `${file}-${process.pid}`;
  writeFileSync(own, brotliDecompressSync(readFileSync(join(folder, 'bin', packed))), { mode: 0o755 });
  renameSync(own, file);
  return file;
}

/** A browser with one tab. */
export class OldChromium {
  private next = 0;
  private rest = '';
  private session: string | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, (params: any) => void>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
  ) {
    const output = child.stdio[4] as Readable;
    output.setEncoding('utf8').on('data', (text: string) => this.read(text));
    child.once('exit', (code) => this.waiting.forEach(({ reject }) => reject(new Error(`The old browser ended with ${code}.`))));
  }

  /** Starts the browser with a fresh profile and the clock fixed at `now`. `world` returns the HTML of URLs on other hosts. */
  static async start(name: Old, now: string, world: (address: string) => string): Promise<OldChromium> {
    const profile = mkdtempSync(join(tmpdir(), `${name}-`));
    const args = [...QUIET, '--headless', '--no-zygote', '--hide-scrollbars', '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'];
    const browser = new OldChromium(spawn(unpack(name), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }), profile);
    const { targetInfos } = await browser.send('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }: { type: string }) => type === 'page') ?? (await browser.send('Target.createTarget', { url: 'about:blank' }));
    browser.session = (await browser.send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await browser.send('Page.enable');
    await browser.send('Page.addScriptToEvaluateOnNewDocument', { source: `Date.now = () => ${Date.parse(now)};` });
    await browser.send('Fetch.enable');
    browser.listeners.set('Fetch.requestPaused', ({ requestId, request }) => browser.answer(requestId, request.url, world));
    return browser;
  }

  /** Sends a command and returns its result. */
  send(method: string, params: object = {}): Promise<any> {
    const id = ++this.next;
    const message = JSON.stringify({ id, method, params, sessionId: this.session });
    (this.child.stdio[3] as Writable).write(`${message}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  /** Opens a page and waits until it has loaded. */
  async open(address: string, { width, height }: Size) {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    const loaded = this.event('Page.loadEventFired');
    const { errorText } = await this.send('Page.navigate', { url: address });
    if (errorText) throw new Error(`${address}: ${errorText}`);
    await loaded;
  }

  /** Runs a function in the page, as an action of the visitor, and returns its result. */
  async run<Args extends unknown[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const expression = `(${act})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until a function in the page returns true. A page that is being left cannot be evaluated, so this is retried. */
  async until<Args extends unknown[]>(what: string, is: (...args: Args) => boolean, ...args: Args) {
    const end = Date.now() + 10_000;
    while (!(await this.run(is, ...args).catch(() => false))) {
      if (Date.now() > end) throw new Error(`${what}: not within ten seconds`);
    }
  }

  /** Clicks at a point of the window. */
  async tap(x: number, y: number) {
    for (const type of ['mousePressed', 'mouseReleased']) await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  /** A screenshot of the window, as a PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from((await this.send('Page.captureScreenshot')).data, 'base64');
  }

  /** The URLs in the history. */
  async history(): Promise<string[]> {
    const { entries } = await this.send('Page.getNavigationHistory');
    return entries.map(({ url }: { url: string }) => url);
  }

  async close() {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private event(method: string): Promise<any> {
    return new Promise((resolve) => this.listeners.set(method, resolve));
  }

  private answer(requestId: string, address: string, world: (address: string) => string) {
    const played = { responseCode: 200, responseHeaders: [{ name: 'Content-Type', value: 'text/html' }], body: Buffer.from(world(address)).toString('base64') };
    const ours = new URL(address).hostname === '127.0.0.1';
    // A page that is left while its request waits accepts no response.
    this.send(ours ? 'Fetch.continueRequest' : 'Fetch.fulfillRequest', { requestId, ...(!ours && played) }).catch(() => undefined);
  }

  private read(text: string) {
    const messages = (this.rest + text).split('\0');
    this.rest = messages.pop()!;
    for (const message of messages.map((one): Message => JSON.parse(one))) {
      if (message.method) this.listeners.get(message.method)?.(message.params);
      const waiting = message.id === undefined ? undefined : this.waiting.get(message.id);
      if (!waiting) continue;
      this.waiting.delete(message.id!);
      if (message.error) waiting.reject(new Error(message.error.message));
      else waiting.resolve(message.result);
    }
  }
}
