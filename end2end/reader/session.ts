// Runs Orca and Firefox on a screen of their own, with their own D-Bus and home folder, as on a fresh desktop. Keys come from
// the screen's keyboard; no driver is in the browser. What Orca wants to say goes to voice.ts.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Display, open as openDisplay } from '../engines/display';
import { type World, of } from '../engines/outside';
import { type Utterance, Voice } from './voice';

/** How long the voice must have nothing to say before a step is over; and how long a step may be silent. In milliseconds. */
const REST = 1_500;
const PATIENCE = 8_000;

/** How long after a text Orca may hand over another that belongs to it, in milliseconds. */
const TOGETHER = 150;

/** How long a step may take until what it waits for is said or shown, in milliseconds. */
const LIMIT = 120_000;

export class Session {
  private constructor(
    private readonly folder: string,
    private readonly display: Display,
    private readonly voice: Voice,
    private readonly env: NodeJS.ProcessEnv,
    private readonly children: ChildProcess[],
  ) {}

  static async begin(world: World): Promise<Session> {
    const folder = mkdtempSync(join(tmpdir(), 'reader-'));
    const display = await openDisplay();
    const voice = await Voice.listen(join(folder, 'voice'));
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { env: surroundings(folder, display), stdio: ['ignore', 'pipe', 'ignore'] });
    const [address] = await once(bus.stdout, 'data');
    const env = { ...surroundings(folder, display), DBUS_SESSION_BUS_ADDRESS: `${address}`.trim() };
    const session = new Session(folder, display, voice, env, [bus]);
    profile(join(folder, 'profile'), world);
    quietKeys(join(folder, '.local/share/orca'));
    session.run('orca', ['--replace']);
    await session.until('that Orca is ready', () => voice.all.some(({ text }) => text.startsWith('Screen reader on'))).catch((error) => session.end().then(() => Promise.reject(error)));
    return session;
  }

  /** Opens an address in a window of Firefox, as a link in another program does. */
  browse(address: string) {
    this.run('firefox-esr', ['--profile', join(this.folder, 'profile'), address]);
  }

  press(keys: string) {
    this.display.press(keys);
  }

  /** Stops Orca reading on with the Control key, while it is in the middle of a text. */
  async hush() {
    this.voice.hold();
    await this.until('the next text', () => !this.voice.silent);
    this.press('Control_L');
    await this.until('that Orca stops', () => this.voice.silent);
  }

  /** Everything that Orca wants to say from now on, as it comes. */
  listen(): () => Utterance[] {
    const from = this.voice.all.length;
    return () => this.voice.all.slice(from);
  }

  /** Whether Orca has handed over all that belongs together. */
  get settled(): boolean {
    return Date.now() > this.voice.asked + TOGETHER;
  }

  /** Waits until the voice is at rest, or if nothing at all is said, for a while. */
  async rest(said: () => Utterance[]) {
    const began = Date.now();
    await this.until('silence', () => this.voice.silent && Date.now() > (said().length ? this.voice.changed + REST : began + PATIENCE));
  }

  /** The title of the page in the window. */
  title(): string {
    try {
      return execFileSync('xdotool', ['getwindowfocus', 'getwindowname'], { env: this.env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/ — Mozilla Firefox\n$/, '');
    } catch {
      return '';
    }
  }

  async until(what: string, is: () => boolean) {
    const end = Date.now() + LIMIT;
    while (!is()) {
      if (Date.now() > end) throw new Error(`Waited for: ${what}. Last said: ${this.voice.all.slice(-12).map(({ text }) => text).join(' | ')}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Ends every program. None has anything to keep, and Firefox would ask whether to close its tabs. */
  async end() {
    for (const child of this.children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    this.display.stop();
    this.voice.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private run(program: string, words: string[]) {
    this.children.push(spawn(program, words, { env: this.env, stdio: 'ignore' }));
  }
}

/** Environment variables of a fresh desktop, on which the stand-in speaks. */
function surroundings(folder: string, display: Display): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return { PATH, HOME: folder, XDG_RUNTIME_DIR: folder, DISPLAY: display.name, LANG: 'C.UTF-8', SPEECHD_ADDRESS: `unix_socket:${join(folder, 'voice')}`, GNOME_ACCESSIBILITY: '1' };
}

/** Stops Orca from saying each key that is pressed, so that what it says is of the page. */
function quietKeys(folder: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'orca-customizations.py'), 'import orca.settings\norca.settings.enableKeyEcho = False\n');
}

/** Makes a profile of Firefox that requests nothing by itself and accepts the certificate of the simulated neutral site. */
function profile(folder: string, world: World) {
  const [host, port] = world.proxy.split(':');
  const settings = { ...FIREFOX, 'network.proxy.type': 1, 'network.proxy.http': host, 'network.proxy.http_port': Number(port), 'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port) };
  mkdirSync(folder);
  writeFileSync(join(folder, 'user.js'), Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  writeFileSync(join(folder, 'cert_override.txt'), `${of(world.neutral)}:443:\tOID.2.16.840.1.101.3.4.2.1\t${world.fingerprint}\t\n`);
}

/** Settings that keep the first start of Firefox to the page that is asked for. */
const FIREFOX = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.stricttransportsecurity.preloadlist': false,
  'termsofuse.bypassNotification': true,
};
