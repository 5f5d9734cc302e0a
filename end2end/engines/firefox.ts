// Runs Firefox with its own driver and a fresh profile. The driver reads what a page shows; the pointer of the screen
// taps.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { pointing } from './pointer';
import type { Hand, Start } from './window';

/** Starts the driver and the browser. */
export async function firefox(start: Start): Promise<Hand> {
  const { folder, display } = start;
  const port = await freePort();
  const child = spawn(GECKO, ['--port', `${port}`], { env: { ...process.env, DISPLAY: display.name, HOME: folder }, stdio: 'ignore' });
  const server = `http://127.0.0.1:${port}`;
  await answers(`${server}/status`);
  const web = await new Builder().usingServer(server).withCapabilities(capabilities(start)).build();
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

/** The path to which `./test` installs the driver. */
const GECKO = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin/geckodriver');

function capabilities({ folder, proxy, scripts }: Start): Capabilities {
  return new Capabilities({
    browserName: 'firefox',
    acceptInsecureCerts: true,
    pageLoadStrategy: 'none',
    proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
    'moz:firefoxOptions': { binary: '/usr/bin/firefox-esr', args: ['-profile', `${folder}/profile`], prefs: { ...FIREFOX, 'javascript.enabled': scripts } },
  });
}

/** Settings that stop the many requests of Firefox to its vendor, none of which belongs to a page. */
const FIREFOX = {
  'app.update.auto': false,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.safebrowsing.update.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // As a person uses it: the driver turns these off to make tests faster.
  'browser.cache.disk.enable': true,
  'browser.sessionstore.resume_from_crash': true,
  'places.history.enabled': true,
};

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
