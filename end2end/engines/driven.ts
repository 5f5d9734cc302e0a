// Firefox and WebKitGTK's MiniBrowser with their drivers: how each is started in a folder of its own, and what keeps it
// from asking for anything of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { pointing } from './pointer';
import type { Hand, Start } from './window';

type Driven = 'firefox' | 'webkit';

/** Starts a driver and its browser. */
export async function driven(start: Start): Promise<Hand> {
  const engine = start.engine as Driven;
  const { folder, display } = start;
  const port = await freePort();
  const [command, ...words] = DRIVERS[engine](port);
  const env = { ...process.env, DISPLAY: display.name, HOME: folder, XDG_CONFIG_HOME: `${folder}/config`, XDG_DATA_HOME: `${folder}/data`, XDG_CACHE_HOME: `${folder}/cache` };
  const child = spawn(command!, words, { env, stdio: 'ignore' });
  const server = `http://127.0.0.1:${port}`;
  await answers(`${server}/status`);
  const asked = new Capabilities({ acceptInsecureCerts: true, pageLoadStrategy: 'none', ...CAPABILITIES[engine](start) });
  const web = await new Builder().usingServer(server).withCapabilities(asked).build();
  await web.manage().setTimeouts({ pageLoad: 20_000, script: 10_000 });
  return hand(start, web, child, (await web.getCapabilities()).getBrowserVersion() ?? '');
}

function hand(start: Start, web: WebDriver, child: ChildProcess, version: string): Hand {
  const run: Hand['run'] = (script) => web.executeScript(`return ${script}`);
  return {
    version,
    run,
    go: (address) => web.get(address),
    tap: pointing(start, run),
    turn: async (tab) => web.switchTo().window((await web.getAllWindowHandles())[tab]!),
    close: async () => {
      await web.quit().catch(() => undefined);
      child.kill();
    },
  };
}

/** Where `./test` puts it. */
const GECKO = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin/geckodriver');

const DRIVERS: Record<Driven, (port: number) => string[]> = {
  firefox: (port) => [GECKO, '--port', `${port}`],
  webkit: (port) => ['/usr/bin/WebKitWebDriver', `--port=${port}`],
};

const through = (proxy: string) => ({ proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy } });

const CAPABILITIES: Record<Driven, (start: Start) => object> = {
  firefox: ({ folder, proxy, scripts }) => ({
    browserName: 'firefox',
    ...through(proxy),
    'moz:firefoxOptions': { binary: '/usr/bin/firefox-esr', args: ['-profile', `${folder}/profile`], prefs: { ...FIREFOX, 'javascript.enabled': scripts } },
  }),
  // Its driver would speak TLS to the proxy itself.
  webkit: ({ proxy, scripts }) => ({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation', `--proxy=http://${proxy}`, '--ignore-host=127.0.0.1', ...(scripts ? [] : ['--enable-javascript=false'])] },
  }),
};

/** Firefox asks its maker for many things; none of them belongs to a page. */
const FIREFOX = {
  'app.update.auto': false,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.safebrowsing.update.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // As a person has it: what the driver changes to make tests quicker.
  'browser.cache.disk.enable': true,
  'browser.sessionstore.resume_from_crash': true,
  'places.history.enabled': true,
};

function miniBrowser(): string {
  const root = '/usr/lib/x86_64-linux-gnu';
  const folders = readdirSync(root).filter((name) => name.startsWith('webkit2gtk-'));
  return folders.map((name) => join(root, name, 'MiniBrowser')).find((file) => existsSync(file)) ?? 'MiniBrowser';
}

async function answers(address: string) {
  const end = Date.now() + 10_000;
  while (!(await fetch(address).catch(() => undefined))?.ok) {
    if (Date.now() > end) throw new Error(`The driver does not answer at ${address}.`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
